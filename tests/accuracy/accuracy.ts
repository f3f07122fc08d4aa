// npm run accuracy [-- FOLDER]: reads a labelled folder and prints how right the reading is.
import { mkdirSync, writeFileSync } from "node:fs"
import { basename, dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import type { ReadingLine } from "@stance/contracts/reading-line"
import { halfOf, jsonLines, type LabelledArticle, loadArticles, loadGold } from "./labelled-set.ts"
import { measure, readAll, type Statements } from "./measure.ts"
import { openReader } from "./open-reader.ts"
import { type Options, optionsFrom } from "./options.ts"
import { loadRecorded, recordKey, saveRecorded } from "./recorded.ts"
import { figuresOf, reportOf } from "./report.ts"

const main = (args: readonly string[]): number => {
  const options = optionsFrom(args, ownSet)
  if (typeof options === "string") {
    process.stderr.write(`${options}\n`)
    return 2
  }
  const rows = loadGold(options.folder)
  const kept = options.half === null ? null : halfOf(rows, options.half)
  const articles = loadArticles(options.folder).filter(({ id }) => kept === null || kept.has(id))
  const statements = statementsOf(options, articles)
  const { measured, errors } = measure(rows, articles, statements, options.half, options.open)
  const set = basename(resolve(options.folder))
  const key = recordKey(set, options.half)
  const figures = figuresOf(measured)
  const report = options.json
    ? JSON.stringify({ set: key, figures, ...measured })
    : reportOf(measured, loadRecorded()[key])
  process.stdout.write(`${report}\n`)
  if (options.open === "all" || (options.open === "half 1" && options.half !== 2)) {
    mkdirSync(dirname(resolve(options.errors)), { recursive: true })
    writeFileSync(options.errors, errors.map((error) => `${JSON.stringify(error)}\n`).join(""))
    process.stderr.write(
      `${errors.length} errors${options.open === "all" ? "" : " of half 1"} in ${options.errors}\n`,
    )
  }
  if (options.record) {
    saveRecorded(key, figures)
    process.stderr.write(`recorded as "${key}"\n`)
  }
  return 0
}

const ownSet = fileURLToPath(new URL("labelled", import.meta.url)).replace(
  /([\\/])dist[\\/](?=labelled$)/,
  "$1",
)

const statementsOf = ({ statements }: Options, articles: readonly LabelledArticle[]): Statements =>
  statements === null
    ? readAll(articles, openReader())
    : { lines: jsonLines(statements) as ReadingLine[], seconds: null }

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
