// The orthographic shape of a word (spacy/lang/lex_attrs.py `word_shape`): "Geneva's" → "Xxxxx'x", "22-24"
// → "dd-dd".

const LETTER = /\p{L}/u
const CAPITAL = /\p{Uppercase}/u
// Python's isdigit: decimal digits and the characters of numeric type "digit", such as superscripts.
const DIGIT = /[\p{Nd}²³¹፩-፱᧚⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐]/u
const RARE_DIGIT =
  /[⓪⓵-⓽⓿❶-❾➀-➈➊-➒\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u

/** Shape of `word`: at most four of a kind in a row are kept; a word of 100 or more characters is "LONG". */
export function wordShape(word: string): string {
  let shape = ""
  let last = ""
  let run = 0
  let length = 0
  for (const character of word) {
    if (++length >= 100) return "LONG"
    const kind = kindOf(character)
    if (kind === last) run++
    else run = 0
    last = kind
    if (run < 4) shape += kind
  }
  return shape
}

function kindOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 128) {
    if (code >= 97 && code <= 122) return "x"
    if (code >= 65 && code <= 90) return "X"
    return code >= 48 && code <= 57 ? "d" : character
  }
  if (LETTER.test(character)) return CAPITAL.test(character) ? "X" : "x"
  return DIGIT.test(character) || RARE_DIGIT.test(character) ? "d" : character
}
