// Splits a run of characters without spaces into tokens (spacy/tokenizer.pyx `_split_affixes`,
// `_attach_tokens`): exceptions first, then prefixes and suffixes from outside in, then URLs, then infixes.
import type { ExceptionToken, Language } from "./language-data.ts"
import { pythonPattern } from "./python-pattern.ts"

/**
 * How far back a suffix can reach, apart from a run of dots: the longest unit or ellipsis with its
 * look-behind.
 */
const SUFFIX_WINDOW = 64
/** Longer pieces are not tried as URLs: the pattern takes quadratic time. */
const LONGEST_URL = 2048
const REMEMBERED_RUNS = 20000
const LONGEST_REMEMBERED = 64

export interface AffixSplitter {
  /** Tokens of a run; their texts joined are the run. */
  split(run: string): readonly ExceptionToken[]
  /** The same without exceptions, as special cases of several tokens are compiled. */
  splitPlainly(run: string): readonly ExceptionToken[]
  /** Whether any affix pattern is found in the text. */
  hasAffix(text: string): boolean
}

/** Compiles the language's patterns. */
export function createAffixSplitter(language: Language): AffixSplitter {
  const prefix = pythonPattern(language.patterns.prefix)
  const suffix = pythonPattern(language.patterns.suffix)
  const infix = pythonPattern(language.patterns.infix, "g")
  const url = pythonPattern(language.patterns.url)
  const remembered = new Map<string, readonly ExceptionToken[]>()

  const attach = (text: string, exceptions: Exceptions, tokens: ExceptionToken[]) => {
    const known = exceptions.get(text)
    if (known) tokens.push(...known)
    else if (text.length <= LONGEST_URL && url.test(text)) tokens.push([text])
    else splitInfixes(text, infix, tokens)
  }

  const splitWith = (run: string, exceptions: Exceptions) => {
    const tokens: ExceptionToken[] = []
    const suffixes: string[] = []
    let rest = run
    let last = -1
    while (rest !== "" && rest.length !== last && !exceptions.has(rest)) {
      last = rest.length
      const before = prefix.exec(rest)?.[0].length ?? 0
      const withoutPrefix = rest.slice(before)
      if (before > 0 && exceptions.has(withoutPrefix)) {
        tokens.push([rest.slice(0, before)])
        rest = withoutPrefix
        break
      }
      const after = lengthOfSuffix(suffix, withoutPrefix)
      const withoutSuffix = rest.slice(0, rest.length - after)
      if (after > 0 && exceptions.has(withoutSuffix)) {
        suffixes.push(rest.slice(rest.length - after))
        rest = withoutSuffix
        break
      }
      if (before > 0) tokens.push([rest.slice(0, before)])
      if (after > 0) suffixes.push(rest.slice(rest.length - after))
      rest = rest.slice(before, rest.length - after)
    }
    if (rest !== "") attach(rest, exceptions, tokens)
    for (let i = suffixes.length - 1; i >= 0; i--) tokens.push([suffixes[i]!])
    return tokens
  }

  return {
    split(run) {
      const known = remembered.get(run)
      if (known) return known
      const tokens = language.exceptions.get(run) ?? splitWith(run, language.exceptions)
      if (run.length <= LONGEST_REMEMBERED) {
        if (remembered.size >= REMEMBERED_RUNS) remembered.clear()
        remembered.set(run, tokens)
      }
      return tokens
    },
    splitPlainly: (run) => splitWith(run, NO_EXCEPTIONS),
    hasAffix: (text) => prefix.test(text) || suffix.test(text) || text.search(infix) >= 0,
  }
}

type Exceptions = Pick<ReadonlyMap<string, readonly ExceptionToken[]>, "get" | "has">

const NO_EXCEPTIONS: Exceptions = new Map()

/** Length of the suffix that the pattern finds, in constant time but for a run of dots. */
function lengthOfSuffix(suffix: RegExp, text: string): number {
  const end = text.slice(-SUFFIX_WINDOW)
  if (text.length > SUFFIX_WINDOW && end.endsWith("..")) return trailingDots(text)
  return suffix.exec(end)?.[0].length ?? 0
}

function trailingDots(text: string): number {
  let start = text.length
  while (start > 0 && text[start - 1] === ".") start--
  return text.length - start
}

function splitInfixes(text: string, infix: RegExp, tokens: ExceptionToken[]): void {
  let start = 0
  for (const match of text.matchAll(infix)) {
    if (match.index === 0) continue
    if (match.index !== start) tokens.push([text.slice(start, match.index)])
    if (match[0] !== "") tokens.push([match[0]])
    start = match.index + match[0].length
  }
  if (start < text.length) tokens.push([text.slice(start)])
}
