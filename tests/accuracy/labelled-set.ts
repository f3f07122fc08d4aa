// A labelled folder: gold.jsonl and articles/NNN.txt, the form that every set of labels here has.
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

export const stances = [
  "willing_to_talk",
  "refusal",
  "preferred_format",
  "invitation",
  "agreement",
  "withdrawal",
] as const
export type Stance = (typeof stances)[number]

/** One labelled stance, or, with `stance: "none"`, the note that its article has no core stance. */
export interface GoldRow {
  readonly article: string
  readonly id: string
  readonly stance: Stance | "none"
  readonly core?: boolean
  readonly holder: string
  readonly holder_aliases?: readonly string[]
  readonly co_holders?: readonly string[]
  readonly counterpart?: string | null
  readonly counterpart_aliases?: readonly string[]
  readonly other_counterparts?: readonly string[]
  readonly also_accept?: readonly Stance[]
  readonly condition?: string | null
  readonly format_or_event?: string | null
  readonly attributed_to?: string | null
  /** Whose word it is; only sets of our own say it. */
  readonly attribution?: "self" | "counterpart" | "third_party"
  readonly domain?: string
  readonly construction?: readonly string[]
  readonly evidence: string
}

export interface LabelledArticle {
  /** The stem of its file, which is the `article` of its rows. */
  readonly id: string
  readonly file: string
  readonly published: string | null
  readonly source: string
  /** Headline first, as the reading gets it: all offsets count in it. */
  readonly bodyText: string
}

/**
 * Takes a folder; gives its rows in the order of gold.jsonl. Throws with the line's number on a line that is
 * no JSON.
 */
export const loadGold = (folder: string): GoldRow[] => jsonLines(join(folder, "gold.jsonl")) as GoldRow[]

/** Takes a folder; gives its articles in the order of their names. */
export const loadArticles = (folder: string): LabelledArticle[] =>
  readdirSync(join(folder, "articles"))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => loadArticle(join(folder, "articles", name)))

/** Takes a text file with front matter; gives the article, its body without the white space around it. */
export const loadArticle = (file: string): LabelledArticle => {
  const text = readFileSync(file, "utf8")
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)
  const field = (name: string): string | null =>
    new RegExp(`^${name}:\\s*"?(.*?)"?\\s*$`, "m").exec(front?.[1] ?? "")?.[1] ?? null
  return {
    id: basename(file).replace(/\.[^.]*$/, ""),
    file,
    published: field("published"),
    source: field("source") ?? "unknown",
    bodyText: text.slice(front?.[0].length ?? 0).trim(),
  }
}

/**
 * The ids of one half: every second one of the sorted ids, from the first (1) or the second (2).
 * Half 1 is to develop on; of half 2 only the totals are looked at.
 */
export const halfOf = (rows: readonly GoldRow[], half: 1 | 2): Set<string> =>
  new Set([...new Set(rows.map((row) => row.article))].sort().filter((_, i) => i % 2 === half - 1))

/** Reads a file of one JSON value a line; empty lines are passed over. Throws naming file and line. */
export const jsonLines = (path: string): unknown[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return []
      try {
        return [JSON.parse(line) as unknown]
      } catch (error) {
        throw new Error(`${path}:${i + 1}: not JSON (${String(error)}); each line must be one JSON object.`)
      }
    })
