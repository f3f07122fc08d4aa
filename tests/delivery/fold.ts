// The oracle's own fold of statements to positions. Written from the six rules of change and nothing else of
// the product, simply: all statements at once, no saved states, no differences. It knows only what the
// generator says: each article has an instant of publication, no sentence speaks of another day, conditions
// are equal or not.

export type Attribution = "self" | "third_party" | "counterpart"

/** What one sentence says. */
export interface Word {
  readonly article_id: string
  readonly source: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly published_at: string
  /** The day on which the text says that it was said: that of its publication, or null. */
  readonly said_on: string | null
  readonly actor: string
  readonly recipient: string
  readonly facet: "willingness" | "preferred_format" | "format_response"
  readonly format_id: string | null
  readonly ends_on: string | null
  readonly position: string
  readonly condition: string | null
  readonly attribution: Attribution
  /** Place among the sentences of its article that are equal in everything that ranks. */
  readonly place: number
}

/** A stretch of time over which something is held. */
export interface Stretch {
  readonly position_id: string
  readonly position: string
  readonly condition: string | null
  readonly format_id: string | null
  readonly valid_from: string
  valid_to: string | null
  attribution: Attribution
  is_contested: boolean
  readonly articles: Set<string>
  readonly sources: Set<string>
  last_affirmed_on: string
}

/** A line of a position's history. */
export interface Line {
  readonly position_id: string
  readonly kind: "stated" | "changed" | "conditioned" | "reaffirmed" | "confirmed" | "lapsed"
  readonly to: string | null
  readonly valid_from: string
  readonly article_id: string
}

export interface History {
  readonly stretches: readonly Stretch[]
  readonly lines: readonly Line[]
}

/** Takes all statements that stand, in any order; gives each position's history. */
export const foldWords = (words: readonly Word[]): Map<string, History> => {
  const positions = grouped(words.flatMap(marksOf), (mark) => mark.position_id)
  return new Map(
    [...positions].map(([position_id, marks]) => [position_id, foldPosition(position_id, marks)]),
  )
}

/** Gives the items by what `keyOf` gives of each, in their order. */
export const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** Gives the path that names a word's position. */
export const positionOf = ({ actor, recipient, facet, format_id }: Word): string =>
  facet === "format_response"
    ? `${actor}/${recipient}/${facet}/${format_id ?? "unspecified"}`
    : `${actor}/${recipient}/${facet}`

interface Mark extends Word {
  readonly position_id: string
  /** True for leaving a format, which ends the preference for it (rule 2). */
  readonly leaves: boolean
}

const marksOf = (word: Word): Mark[] => {
  const takes = { ...word, position_id: positionOf(word), leaves: false }
  if (word.position !== "withdrawn" || word.format_id === null) return [takes]
  return [takes, { ...word, position_id: `${word.actor}/${word.recipient}/preferred_format`, leaves: true }]
}

interface Report {
  readonly marks: readonly Mark[]
  /** The sentence that speaks for the article (rule 6). */
  readonly best: Mark
  readonly day: string
  readonly from: string
}

const foldPosition = (position_id: string, marks: readonly Mark[]): History => {
  const ends = endsOf(marks)
  const stretches: Stretch[] = []
  const lines: Line[] = []
  let held: Stretch | null = null
  let clock = ""
  const lapse = (at: string, article_id: string): void => {
    if (held !== null) held.valid_to = at
    held = null
    clock = at
    lines.push({ position_id, kind: "lapsed", to: null, valid_from: at, article_id })
  }
  for (const report of inOrder(marks, ends)) {
    const over: End | undefined = endOf(held, ends)
    if (over !== undefined && report.day > over.ends_on) lapse(dayAfter(over.ends_on), over.article_id)
    const kind = kindOf(held, report.best)
    const valid_from = report.from > clock ? report.from : clock
    if (kind === "lapsed") lapse(valid_from, report.best.article_id)
    else if (kind !== null) {
      if (kind !== "reaffirmed" && kind !== "confirmed") {
        if (held !== null) (held as Stretch).valid_to = valid_from
        held = newStretch(report, valid_from)
        stretches.push(held)
      }
      addTo(held as unknown as Stretch, report, valid_from)
      clock = valid_from
      lines.push({
        position_id,
        kind,
        to: report.best.position,
        valid_from,
        article_id: report.best.article_id,
      })
    }
    const now = held as Stretch | null
    if (now !== null && report.marks.some((mark) => contradicts(mark, now))) now.is_contested = true
  }
  const over = endOf(held, ends)
  if (over !== undefined) lapse(dayAfter(over.ends_on), over.article_id)
  return { stretches, lines }
}

// Rules 3 and 4: the other side's word opens and reports, the actor's word rules; another condition is news.
const kindOf = (held: Stretch | null, best: Mark): Line["kind"] | null => {
  const isOverruled = held?.attribution === "self" && best.attribution === "counterpart"
  if (best.leaves) return held !== null && held.format_id === best.format_id && !isOverruled ? "lapsed" : null
  if (held === null) return "stated"
  if (!isSameAnswer(held, best)) return isOverruled || best.position === "no_response" ? null : "changed"
  if (best.condition !== null && best.condition !== held.condition) return isOverruled ? null : "conditioned"
  return best.attribution === "self" && held.attribution !== "self" ? "confirmed" : "reaffirmed"
}

const isSameAnswer = (held: Stretch, mark: Mark): boolean =>
  held.position === mark.position && held.format_id === formatOf(mark)

const contradicts = (mark: Mark, held: Stretch): boolean =>
  !mark.leaves &&
  mark.attribution === "counterpart" &&
  held.attribution === "self" &&
  !isSameAnswer(held, mark)

const formatOf = (mark: Mark): string | null => (mark.facet === "willingness" ? null : mark.format_id)

const newStretch = ({ best }: Report, valid_from: string): Stretch => ({
  position_id: best.position_id,
  position: best.position,
  condition: best.condition,
  format_id: formatOf(best),
  valid_from,
  valid_to: null,
  attribution: best.attribution,
  is_contested: false,
  articles: new Set(),
  sources: new Set(),
  last_affirmed_on: "",
})

const addTo = (held: Stretch, { best }: Report, valid_from: string): void => {
  if (strength[best.attribution] < strength[held.attribution]) held.attribution = best.attribution
  held.articles.add(best.article_id)
  held.sources.add(best.source)
  held.last_affirmed_on = valid_from.slice(0, 10)
}

const strength: Readonly<Record<Attribution, number>> = { self: 0, third_party: 1, counterpart: 2 }

interface End {
  readonly ends_on: string
  readonly article_id: string
}

// Rule 1: the latest end that anyone gave holds; of those that gave it, the first is named.
const endsOf = (marks: readonly Mark[]): ReadonlyMap<string, End> => {
  const ends = new Map<string, End>()
  for (const mark of [...marks].sort(
    (a, b) => compare(a.published_at, b.published_at) || compareMarks(a, b),
  )) {
    const format = formatOf(mark)
    if (format === null || mark.ends_on === null) continue
    if (mark.ends_on > (ends.get(format)?.ends_on ?? ""))
      ends.set(format, { ends_on: mark.ends_on, article_id: mark.article_id })
  }
  return ends
}

const compareMarks = (a: Mark, b: Mark): number => compare(a.article_id, b.article_id) || a.place - b.place

const endOf = (held: Stretch | null, ends: ReadonlyMap<string, End>): End | undefined =>
  held?.format_id == null ? undefined : ends.get(held.format_id)

const inOrder = (marks: readonly Mark[], ends: ReadonlyMap<string, End>): Report[] => {
  return [...grouped(marks, (mark) => mark.article_id).values()]
    .map((ofArticle) => reportOf(ofArticle, ends))
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        compare(a.best.published_at, b.best.published_at) ||
        compare(a.best.article_id, b.best.article_id),
    )
}

// What is reported after a format's end speaks of the time before it.
const reportOf = (marks: readonly Mark[], ends: ReadonlyMap<string, End>): Report => {
  const best = [...marks].sort((a, b) => rankOf(a, marks) - rankOf(b, marks) || a.place - b.place)[0] as Mark
  const day = best.published_at.slice(0, 10)
  const last = ends.get(formatOf(best) ?? "")?.ends_on ?? day
  if (day > last) return { marks, best, day: last, from: midnight(last) }
  return { marks, best, day, from: best.said_on === null ? best.published_at : midnight(best.said_on) }
}

// Rule 6: the actor's word before a third party's before the other side's; an answer before none; a condition
// before the bare code. Leaving a format speaks last where the article names another preference.
const rankOf = (mark: Mark, marks: readonly Mark[]): number => {
  const left = marks.filter((other) => other.leaves).map((other) => other.format_id)
  const prefersAnother = marks.some((other) => !other.leaves && !left.includes(other.format_id))
  return (
    (mark.leaves && prefersAnother ? 1_000 : 0) +
    strength[mark.attribution] * 100 +
    (mark.position === "no_response" ? 10 : 0) +
    (mark.position === "conditional" ? 0 : 1)
  )
}

const dayAfter = (day: string): string =>
  midnight(new Date(Date.parse(midnight(day)) + 86_400_000).toISOString().slice(0, 10))

const midnight = (day: string): string => `${day}T00:00:00.000Z`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
