// What a replay came to: counts that add up, and the picture of the dyads that moved.
import type { Reader, Row } from "@stance/runtime/postgres/reader"
import { cut, pad } from "../output/table.ts"
import { safe, styled, type Terminal } from "../output/terminal.ts"
import { aboutText, dayText, flag, positionText } from "../output/words.ts"

export interface ReplaySummary {
  readonly articles: {
    readonly published: number
    readonly already_known: number
    readonly unsupported_language: number
    readonly failed: number
    readonly unaccounted: number
  }
  readonly statements: { readonly read: number; readonly unread: number }
  readonly changes: Readonly<Record<string, number>>
  readonly dead_letters: number
  readonly article_ids: readonly string[]
  readonly seconds: number
}

/** Dyads that are drawn; the others are named in a line. */
const DYADS_SHOWN = 4
const repeats = ["reaffirmed", "confirmed"]

/** Prints the summary; with --json as one object. */
export const printSummary = async (
  terminal: Terminal,
  reader: Reader,
  summary: ReplaySummary,
): Promise<void> => {
  if (terminal.json) {
    terminal.print(JSON.stringify(summary, null, 2))
    return
  }
  printCounts(terminal, summary)
  const dyads = await dyadsOf(reader, summary.article_ids)
  for (const dyad of dyads.slice(0, DYADS_SHOWN)) await printDyad(terminal, reader, dyad)
  if (dyads.length > DYADS_SHOWN)
    terminal.print(`  and ${dyads.length - DYADS_SHOWN} more pairs: stance sql "select * from dyads"\n`)
  const example =
    dyads[0] === undefined ? null : `${String(dyads[0].dyad_id).split("~").join("/")}/willingness`
  if (example !== null) terminal.note(`Next   stance positions\n       stance explain ${example}`)
  const { published, already_known, unsupported_language, failed } = summary.articles
  const [skipped, lost] = [already_known + unsupported_language, failed + summary.dead_letters]
  terminal.print(`Done in ${summary.seconds}s.  OK=${published} SKIP=${skipped} FAIL=${lost}`)
}

const printCounts = (terminal: Terminal, summary: ReplaySummary): void => {
  const { articles, statements, changes } = summary
  const count = (filter: (kind: string) => boolean): number =>
    Object.entries(changes).reduce((sum, [kind, n]) => (filter(kind) ? sum + n : sum), 0)
  const kinds = Object.entries(changes).filter(([kind]) => !repeats.includes(kind))
  const total =
    articles.published +
    articles.already_known +
    articles.unsupported_language +
    articles.failed +
    summary.dead_letters
  const notes = [
    `published ${articles.published}`,
    `already known ${articles.already_known}`,
    ...(articles.unsupported_language > 0 ? [`not English ${articles.unsupported_language}`] : []),
    `failed ${articles.failed}`,
  ]
  const row = (name: string, n: number, detail: string): void =>
    terminal.print(`  ${name.padEnd(18)}${String(n).padStart(4)}   ${detail}`.trimEnd())
  terminal.print()
  row("Articles", total, notes.join(" · "))
  row("Statements", statements.read, `unread ${statements.unread}`)
  row(
    "Position changes",
    count((kind) => !repeats.includes(kind)),
    kinds.map(([kind, n]) => `${kind} ${n}`).join(" · "),
  )
  row(
    "Reaffirmed",
    count((kind) => repeats.includes(kind)),
    `of which confirmed by the actor itself ${changes.confirmed ?? 0}`,
  )
  row("Dead letters", summary.dead_letters, summary.dead_letters > 0 ? "stance dlq list" : "")
  if (articles.unaccounted > 0)
    row("On their way", articles.unaccounted, "in the log, and read by the services: stance status")
  terminal.print()
}

/** The pairs that the articles speak of, those with most evidence first. */
const dyadsOf = async (reader: Reader, articleIds: readonly string[]): Promise<Row[]> => {
  const { rows } = await reader.query(
    `SELECT d.* FROM dyads d JOIN (
       SELECT least(actor_id, recipient_id) || '~' || greatest(actor_id, recipient_id) AS dyad_id,
              count(*) AS spans
         FROM evidence WHERE article_id = ANY($1) AND recipient_id <> 'unspecified' GROUP BY 1
     ) e USING (dyad_id) ORDER BY e.spans DESC, d.dyad_id`,
    [articleIds],
  )
  return rows
}

const printDyad = async (terminal: Terminal, reader: Reader, dyad: Row): Promise<void> => {
  const sides = [String(dyad.side_a), String(dyad.side_b)]
  const ids = String(dyad.dyad_id).split("~")
  const { rows } = await reader.query(
    `SELECT actor_id, facet, format, position, is_contested FROM positions
      WHERE actor_id = ANY($1) AND recipient_id = ANY($1) AND facet <> 'preferred_format'
      ORDER BY facet DESC, format`,
    [ids],
  )
  const at = (await reader.query("SELECT log_time() AS at")).rows[0]?.at as string | null
  const heading = `${sides.join(terminal.ascii ? " <-> " : " ⇄ ")}`
  terminal.print(
    `  ${styled(terminal, "bold", pad(safe(heading), 40))}as of ${dayText(at)}, the latest article`,
  )
  terminal.print(`  ${pad("", 34)}${pad(safe(cut(`${sides[0]} says`, 22)), 24)}${safe(sides[1] ?? "")} says`)
  const lanes = [...new Set(rows.map((row) => aboutText(String(row.facet), row.format as string | null)))]
  for (const lane of lanes) {
    const cells = ids.map((id) => {
      const held = rows.find(
        (row) => row.actor_id === id && aboutText(String(row.facet), row.format as string | null) === lane,
      )
      if (held === undefined) return ""
      const contested = held.is_contested === true ? `  ${flag(terminal)} contested` : ""
      return `${positionText(terminal, String(held.facet), String(held.position))}${contested}`
    })
    terminal.print(`  ${pad(safe(cut(lane, 32)), 34)}${pad(cells[0] ?? "", 24)}${cells[1] ?? ""}`.trimEnd())
  }
  terminal.print()
}
