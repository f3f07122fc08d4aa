// Commands that answer questions.
import { type Command, Option } from "commander"
import { command, flagsOf } from "./command.ts"

/** Adds positions, changes, history, explain, watch, articles, actors, formats, sql and export. */
export const addDataCommands = (program: Command): void => {
  addQuestions(program)
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
  program.addCommand(
    command(
      "explain",
      "the sentences behind a position or a change",
      "stance explain russia/nato/format_response/nato-russia-council",
    )
      .argument("<position>", "position_id or change_id")
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

const articles = (): Command => {
  const group = command(
    "articles",
    "list articles, show or withdraw one",
    "stance articles show art_0123456789abcdef",
  )
  group.addCommand(
    command("list", "list the articles", "stance articles list").action(async (_, called: Command) =>
      (await import("../commands/articles.ts")).listArticles(flagsOf(called)),
    ),
    { isDefault: true },
  )
  group.addCommand(
    command("show", "print an article with its spans marked", "stance articles show art_0123456789abcdef")
      .argument("<id>", "article_id")
      .action(async (id: string, _, called: Command) =>
        (await import("../commands/articles.ts")).showArticle(id, flagsOf(called)),
      ),
  )
  group.addCommand(
    command(
      "withdraw",
      "take an article back, and what rests on it alone",
      "stance articles withdraw art_0123456789abcdef --dry-run",
    )
      .argument("<id>", "article_id")
      .option("--dry-run", "only say which positions would fall")
      .action(async (id: string, _, called: Command) =>
        (await import("../commands/articles.ts")).withdrawArticle(id, flagsOf(called)),
      ),
  )
  return group
}

const actors = (): Command => {
  const group = command(
    "actors",
    "list actors, add one or an alias",
    'stance actors alias russia "the Kremlin"',
  )
  group.addCommand(
    command("list", "list the actors that the registry knows", "stance actors list nato")
      .argument("[name]", "only those whose id, name or alias holds this")
      .action(async (name: string | undefined, _, called: Command) =>
        (await import("../commands/registry.ts")).listActors(name, flagsOf(called)),
      ),
    { isDefault: true },
  )
  group.addCommand(
    command(
      "add",
      "add an actor to your own registry",
      'stance actors add "Port Workers Union" --kind union --alias PWU',
    )
      .argument("<name>", "as newspapers print it")
      .option(
        "--kind <kind>",
        "state, igo, organisation, movement, party, union, company, church, person",
        "organisation",
      )
      .option("--alias <name...>", "other names")
      .action(async (name: string, _, called: Command) =>
        (await import("../commands/registry.ts")).addActorEntry(name, flagsOf(called)),
      ),
  )
  group.addCommand(
    command("alias", "add another name of an actor", 'stance actors alias russia "the Bear"')
      .argument("<actor>", "id, name, alias or QID")
      .argument("<name>", "the other name")
      .action(async (actor: string, name: string, _, called: Command) =>
        (await import("../commands/registry.ts")).addAliasEntry("actor", actor, name, flagsOf(called)),
      ),
  )
  return group
}

const formats = (): Command => {
  const group = command("formats", "list formats, add one", 'stance formats add "Lake Forum" --kind council')
  group.addCommand(
    command("list", "list the formats that the registry knows", "stance formats list council")
      .argument("[name]", "only those whose id, name or alias holds this")
      .action(async (name: string | undefined, _, called: Command) =>
        (await import("../commands/registry.ts")).listFormats(name, flagsOf(called)),
      ),
    { isDefault: true },
  )
  group.addCommand(
    command(
      "add",
      "add a format to your own registry",
      'stance formats add "Lake Forum" --kind council --alias "Forum of the Lakes"',
    )
      .argument("<name>", "as newspapers print it")
      .option(
        "--kind <kind>",
        "council, conference, summit, process, dialogue, mediation, bilateral, call",
        "council",
      )
      .option("--alias <name...>", "other names")
      .action(async (name: string, _, called: Command) =>
        (await import("../commands/registry.ts")).addFormatEntry(name, flagsOf(called)),
      ),
  )
  group.addCommand(
    command(
      "alias",
      "add another name of a format",
      'stance formats alias nato-russia-council "the Brussels council"',
    )
      .argument("<format>", "id, name, alias or QID")
      .argument("<name>", "the other name")
      .action(async (format: string, name: string, _, called: Command) =>
        (await import("../commands/registry.ts")).addAliasEntry("format", format, name, flagsOf(called)),
      ),
  )
  return group
}
