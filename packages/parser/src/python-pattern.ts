// Python regular expressions of spaCy's tokenizer as JavaScript ones with the "u" flag.

/**
 * Translates a pattern that uses only what spaCy's English rules use: inline flags in front, \UXXXXXXXX,
 * needless escapes, an unescaped "[" inside a class. `flags` are added to "u" and to those in front of the
 * pattern.
 */
export function pythonPattern(pattern: string, flags = ""): RegExp {
  const inline = /^\(\?([a-z]+)\)/.exec(pattern)
  const body = inline ? pattern.slice(inline[0].length) : pattern
  const ignoreCase = inline?.[1]?.includes("i") ? "i" : ""
  return new RegExp(translate(body), `u${ignoreCase}${flags}`)
}

function translate(pattern: string): string {
  let result = ""
  let inClass = false
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!
    if (character === "\\") {
      const next = pattern[++i]!
      if (next === "U") {
        result += `\\u{${pattern.slice(i + 1, i + 9).replace(/^0+/, "")}}`
        i += 8
      } else {
        result += keepsEscape(next, inClass) ? `\\${next}` : next
      }
    } else if (character === "[" && inClass) {
      result += "\\["
    } else {
      if (character === "[") inClass = true
      else if (character === "]") inClass = false
      result += character
    }
  }
  return result
}

function keepsEscape(character: string, inClass: boolean): boolean {
  return /[A-Za-z0-9^$\\.*+?()[\]{}|/]/.test(character) || (inClass && character === "-")
}
