// What is read of an article: its paragraphs, its quotations, and the trees of what is worth parsing.
import type { Parser } from "@stance/parser"
import type { Registry } from "../registries/index.ts"
import type { ArticleText } from "./article-text.ts"
import { headlineOf } from "./document/headline.ts"
import { type Paragraph, paragraphsOf } from "./document/paragraphs.ts"
import { type ParseText, parseTextOf } from "./document/parse-text.ts"
import { type Quotation, quotationsOf } from "./document/quotations.ts"
import { venuesIn } from "./document/venues.ts"
import { wantedParagraphs } from "./document/wanted.ts"
import { lightTreeOf } from "./words/light-tree.ts"
import { nameEntities, type ParsedText, treeOf } from "./words/tree.ts"
import type { Tree } from "./words/word.ts"

export interface LayoutParts {
  readonly parser: Pick<Parser, "parse" | "tokenize">
  readonly registry: Registry
  /** Parses every paragraph instead of those that can matter: slower, for comparison. */
  readonly everything?: boolean
}

export interface Layout {
  readonly article: ArticleText
  /** Its day; null when it has none. */
  readonly date: string | null
  readonly paragraphs: readonly Paragraph[]
  /** Captions and links, which are not read. */
  readonly skipped: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  /** The names of the places where talks are held, in small letters. */
  readonly venues: ReadonlySet<string>
  /** Whether a paragraph can say a stance or name who takes it. */
  readonly matters: (paragraph: Paragraph) => boolean
  /** The trees of the paragraphs that can say a stance, without entities. */
  readonly telling: () => readonly Tree[]
  /** The trees of all paragraphs, with entities, and whom the headline names as its source. */
  readonly trees: () => { readonly trees: readonly Tree[]; readonly headlineSource: string | null }
}

interface ParsedTree {
  readonly tree: Tree
  readonly parsed: ParsedText
  readonly source: string | null
}

/** Takes an article and the reader's parts; gives its layout. No paragraph is parsed twice. */
export const layoutOf = (article: ArticleText, { parser, registry, everything }: LayoutParts): Layout => {
  const body = article.body_text
  const date = article.published_at?.slice(0, 10) ?? null
  const isBeside = ({ kind }: Paragraph): boolean => kind === "link" || kind === "caption"
  const whole = paragraphsOf(article, (name) => placeIn(name, registry, date) !== null)
  const paragraphs = whole.filter((paragraph) => !isBeside(paragraph))
  const quotations = quotationsOf(body, paragraphs)
  const every = new Set(paragraphs)
  const venues = venuesIn(body)
  const matter = wantedParagraphs(body, paragraphs, venues)
  const wanted = everything === true ? { telling: every, all: every } : matter
  const known = new Map<Paragraph, ParsedTree>()
  const parsedTree = (paragraph: Paragraph): ParsedTree => {
    const before = known.get(paragraph)
    if (before !== undefined) return before
    const { text, source } = textToParse(body, paragraph)
    const parsed = parser.parse(text.text)
    const made = { tree: treeOf(parsed, paragraph, text, quotations), parsed, source }
    known.set(paragraph, made)
    return made
  }
  return {
    article,
    date,
    paragraphs,
    skipped: whole.filter(isBeside),
    quotations,
    venues,
    matters: (paragraph) => matter.all.has(paragraph),
    telling: () => [...wanted.telling].map((paragraph) => parsedTree(paragraph).tree),
    trees: () => {
      let headlineSource: string | null = null
      const trees = paragraphs.map((paragraph) => {
        if (!wanted.all.has(paragraph)) {
          const plain = parseTextOf(body, paragraph.start, paragraph.end)
          return lightTreeOf(parser.tokenize(plain.text), paragraph, plain)
        }
        const { tree, parsed, source } = parsedTree(paragraph)
        nameEntities(tree, parsed)
        headlineSource ??= source
        return tree
      })
      return { trees, headlineSource }
    },
  }
}

/** What the parser gets of a paragraph, and whom a headline names as its source. */
const textToParse = (
  body: string,
  { kind, start, end }: Paragraph,
): { readonly text: ParseText; readonly source: string | null } => {
  if (kind !== "headline") return { text: parseTextOf(body, start, end), source: null }
  const { parse, source } = headlineOf(body, start, end)
  return { text: parse, source }
}

/**
 * The state that a place's name in capitals means: a capital's, a venue's host; null for what is no place.
 */
export const placeIn = (name: string, registry: Registry, date: string | null): string | null => {
  const words = name.split(/\s+/).map((word) => word.charAt(0) + word.slice(1).toLowerCase())
  const meant = registry.match(words, 0, date)?.candidates[0]
  if (meant?.kind === "place") return meant.state
  return meant?.kind === "actor" && meant.role !== "metonym" && registry.actor(meant.id)?.kind === "state"
    ? meant.id
    : null
}
