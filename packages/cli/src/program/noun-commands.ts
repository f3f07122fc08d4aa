// Commands of the nouns: articles, actors, formats, each with its verbs.
import type { Command } from "commander"
import { command, flagsOf } from "./command.ts"

/** `stance articles`. */
export const articles = (): Command => {
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

/** `stance actors`. */
export const actors = (): Command => {
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

/** `stance formats`. */
export const formats = (): Command => {
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
