// The tokenizer's second pass (spacy/tokenizer.pyx `_apply_special_cases`): exceptions that the affix rules
// cut apart, such as the emoticon "):", are put together again wherever their pieces follow one another.
import type { AffixSplitter } from "./affixes.ts"
import type { ExceptionToken, Language } from "./language-data.ts"
import { standardNorm } from "./lexicon.ts"
import type { Piece } from "./tokenizer.ts"

interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Gives the pass as a function from pieces to pieces (the same array where nothing applies). */
export function createSpecialCases(
  language: Language,
  splitter: AffixSplitter,
): (text: string, pieces: Piece[]) => Piece[] {
  const root = compile(language, splitter)
  return (text, pieces) => {
    const spans = longestFirst(findSpans(root, pieces))
    return spans.length === 0 ? pieces : replace(text, pieces, spans, language)
  }
}

/** A tree of the token sequences into which the affix rules cut the exceptions. */
function compile(language: Language, splitter: AffixSplitter): Node {
  const root: Node = { next: new Map(), isEnd: false }
  for (const [text, tokens] of language.exceptions) {
    if (!splitter.hasAffix(text) && !text.includes(" ")) continue
    // Whitespace exceptions are single tokens by themselves.
    if (/^\s+$/.test(text)) continue
    const plain = splitter.splitPlainly(text)
    if (changesNothing(plain, tokens, language)) continue
    let node = root
    for (const [piece] of plain) {
      let next = node.next.get(piece)
      if (!next) {
        next = { next: new Map(), isEnd: false }
        node.next.set(piece, next)
      }
      node = next
    }
    node.isEnd = true
  }
  return root
}

/** A one-token exception with the norm that its word has anyway: matching it never has an effect. */
function changesNothing(
  plain: readonly ExceptionToken[],
  tokens: readonly ExceptionToken[],
  language: Language,
): boolean {
  if (plain.length !== 1 || tokens.length !== 1) return false
  const [text, norm] = tokens[0]!
  return norm === undefined || norm === standardNorm(language, text)
}

function findSpans(root: Node, pieces: readonly Piece[]): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < pieces.length; start++) {
    let node = root.next.get(pieces[start]!.text)
    for (let end = start + 1; node !== undefined; end++) {
      if (node.isEnd) spans.push({ start, end })
      node = end < pieces.length ? node.next.get(pieces[end]!.text) : undefined
    }
  }
  return spans
}

/**
 * Keeps, longest first and leftmost among equals, the spans whose first and last piece are still free; in
 * text order.
 */
function longestFirst(spans: Span[]): Span[] {
  if (spans.length < 2) return spans
  const taken = new Set<number>()
  const kept: Span[] = []
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!taken.has(span.start) && !taken.has(span.end - 1)) kept.push(span)
    for (let i = span.start; i < span.end; i++) taken.add(i)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function replace(
  text: string,
  pieces: readonly Piece[],
  spans: readonly Span[],
  language: Language,
): Piece[] {
  const result: Piece[] = []
  let at = 0
  for (const { start, end } of spans) {
    for (; at < start; at++) result.push(pieces[at]!)
    const first = pieces[start]!
    const last = pieces[end - 1]!
    // Pieces with a space between them spell another text, which is no exception.
    const tokens = language.exceptions.get(text.slice(first.start, last.end))
    if (tokens === undefined) continue
    let offset = first.start
    tokens.forEach(([token, norm], i) => {
      const spaceAfter = i === tokens.length - 1 && last.spaceAfter
      result.push({ text: token, start: offset, end: offset + token.length, spaceAfter, norm })
      offset += token.length
    })
    at = end
  }
  for (; at < pieces.length; at++) result.push(pieces[at]!)
  return result
}
