// Commands that answer questions.
import { type Command, Option } from "commander"
import { command, flagsOf } from "./command.ts"
import { actors, articles, formats } from "./noun-commands.ts"

/** Adds positions, changes, history, explain, watch, articles, actors, formats, sql and export. */
export const addDataCommands = (program: Command): void => {
  addQuestions(program)
  addFollowing(program)
  program.addCommand(articles())
  program.addCommand(actors())
  program.addCommand(formats())
  program.addCommand(
    command(
      "sql",
      "run SQL over the views, or open psql",
      'stance sql "select actor, facet, position, quote from positions"',
    )
      .argument("[query]", "one statement; without it psql is opened")
      .option("--csv", "comma-separated, with a header")
      .action(async (query: string | undefined, _, called: Command) =>
        (await import("../commands/sql.ts")).sql(query, flagsOf(called)),
      ),
  )
  program.addCommand(
    command(
      "export",
      "write a view to a file, with a description of its columns",
      "stance export positions --format csv --out positions.csv",
    )
      .argument("<view>", "a view of schema stance")
      .addOption(new Option("--format <format>", "csv or jsonl").choices(["csv", "jsonl"]).default("csv"))
      .option("--out <file>", "file to write; FILE.metadata.json is written beside it")
      .option("--where <condition>", "a condition as after SQL's WHERE")
      .option("--with-body", "keep the texts of articles, which belong to their publishers")
      .action(async (view: string, _, called: Command) =>
        (await import("../commands/export.ts")).exportView(view, flagsOf(called)),
      ),
  )
}

const addQuestions = (program: Command): void => {
  program.addCommand(
    command(
      "positions",
      "what each side says now, or on a day",
      "stance positions nato russia --as-of 2021-06-08",
    )
      .argument("[actor]", "id, name, alias or QID")
      .argument("[recipient]", "the other side")
      .option("--as-of <date>", "what was held then")
      .option("--known-at <time>", "with what was known then")
      .action(async (actor: string | undefined, recipient: string | undefined, _, called: Command) =>
        (await import("../commands/positions.ts")).positions(actor, recipient, flagsOf(called)),
      ),
  )
  program.addCommand(
    command(
      "changes",
      "the log of changes",
      "stance changes russia --since 2021-06-01 --direction toward_talks,away_from_talks",
    )
      .argument("[actor]", "id, name, alias or QID")
      .argument("[recipient]", "the other side")
      .option("--since <date>", "changes that hold from then on")
      .option("--until <date>", "changes up to then")
      .option("--since-recorded <time>", "changes that became known from then on")
      .option("--direction <list>", "new, toward_talks, away_from_talks, sideways, same")
      .option("--to <list>", "changes to these positions")
      .action(async (actor: string | undefined, recipient: string | undefined, _, called: Command) =>
        (await import("../commands/changes.ts")).changes(actor, recipient, flagsOf(called)),
      ),
  )
  program.addCommand(
    command("history", "every version of what one says about the other", "stance history russia nato")
      .argument("<actor>", "id, name, alias or QID")
      .argument("<recipient>", "the other side")
      .option("--known-at <time>", "with what was known then")
      .action(async (actor: string, recipient: string, _, called: Command) =>
        (await import("../commands/history.ts")).history(actor, recipient, flagsOf(called)),
      ),
  )
}

const addFollowing = (program: Command): void => {
  program.addCommand(
    command(
      "explain",
      "the sentences behind a position or a change",
      "stance explain russia/nato/format_response/nato-russia-council",
    )
      .argument("<position>", "position_id or change_id")
      .option("--why", "also the parts of each sentence, and how each was found")
      .action(async (position: string, _, called: Command) =>
        (await import("../commands/explain.ts")).explain(position, flagsOf(called)),
      ),
  )
  program.addCommand(
    command("watch", "follow changes live", "stance watch --dyad nato~russia --to refused,withdrawn --json")
      .alias("tail")
      .option("--from-beginning", "start with the first change ever")
      .option("--after <token>", "go on where an earlier watch ended")
      .option("--until-end", "stop at what is there now")
      .option("--dyad <pair>", "only this pair, by ids: nato~russia")
      .option("--to <list>", "only changes to these positions")
      .action(async (_, called: Command) => (await import("../commands/watch.ts")).watch(flagsOf(called))),
  )
}
