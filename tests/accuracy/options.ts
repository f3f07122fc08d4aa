// What may be said on the command line of `npm run accuracy`.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"

export interface Options {
  readonly folder: string
  readonly half: 1 | 2 | null
  readonly statements: string | null
  readonly errors: string
  readonly json: boolean
  /** The articles that are to develop on, whose errors are listed. */
  readonly open: "all" | "half 1" | "none"
  readonly record: boolean
}

export const usage = `npm run accuracy                                  our own labelled articles
npm run accuracy -- FOLDER --half 1               another folder of the same form, every second article
npm run accuracy -- tests/accuracy/closed         articles that nobody develops on (a file CLOSED): totals only

  --half 1|2          1 is to develop on; of 2 only totals are shown, and its errors are never listed
  --open              list the errors of all articles: a set, like our own, that is all to develop on
  --statements FILE   score statements read before (JSON lines of \`stance read --json\`) and read nothing
  --errors FILE       where to write the list of errors (default .stance/accuracy-errors.jsonl)
  --record            keep these figures as those to compare with
  --json              print one JSON object`

/**
 * Takes the arguments and the folder of the own set; gives the options, or a message that says what to
 * change.
 */
export const optionsFrom = (args: readonly string[], ownSet: string): Options | string => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`
  }
  const { values, positionals } = parsed
  if (values.help === true) return usage
  if (positionals.length > 1) return `One folder at a time, not ${positionals.length}.\n\n${usage}`
  if (values.half !== undefined && !/^[12]$/.test(values.half))
    return `--half is 1 or 2, not "${values.half}".\n\n${usage}`
  const folder = positionals[0] ?? ownSet
  if (!existsSync(join(folder, "gold.jsonl")))
    return `${folder} has no gold.jsonl: name a folder with gold.jsonl and articles/.\n\n${usage}`
  return {
    folder,
    half: values.half === undefined ? null : (Number(values.half) as 1 | 2),
    statements: values.statements ?? null,
    errors: values.errors ?? ".stance/accuracy-errors.jsonl",
    json: values.json === true,
    open: openIn(folder, values.open === true || folder === ownSet),
    record: values.record === true,
  }
}

const openIn = (folder: string, all: boolean): Options["open"] =>
  existsSync(join(folder, "CLOSED")) ? "none" : all ? "all" : "half 1"

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      half: { type: "string" },
      statements: { type: "string" },
      errors: { type: "string" },
      record: { type: "boolean" },
      json: { type: "boolean" },
      open: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  })
