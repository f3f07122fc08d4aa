// Commands that take articles in.
import { type Command, Option } from "commander"
import { command, flagsOf } from "./command.ts"

// Written out, because loading the readers of documents would cost every command 200 ms.
const formats = ["auto", "text", "ninjs", "jsonl", "html"]

const withInputFlags = (one: Command): Command =>
  one
    .argument("<path...>", "files, folders (their own files), or - for standard input")
    .addOption(new Option("--format <format>", "what the files are").choices(formats).default("auto"))
    .option("--published <date>", "date of articles that have none, 2021-06-11 or RFC 3339")
    .option("--source <name>", "source of articles that name none")

/** Adds replay, ingest and read. */
export const addInputCommands = (program: Command): void => {
  program.addCommand(
    withInputFlags(
      command("replay", "publish articles and wait until they are in the views", "stance replay seeds/"),
    )
      .option("--fail-fast", "stop at the first problem")
      .action(async (paths: string[], _, called: Command) =>
        (await import("../commands/replay.ts")).replay(paths, flagsOf(called)),
      ),
  )
  program.addCommand(
    command(
      "ingest",
      "publish articles, do not wait; prints their ids",
      "cat article.txt | stance ingest - --published 2026-01-15",
    )
      .argument("[path...]", "files, folders (their own files), or - for standard input")
      .addOption(new Option("--format <format>", "what the files are").choices(formats).default("auto"))
      .option("--published <date>", "date of articles that have none")
      .option("--source <name>", "source of articles that name none")
      .option("--fail-fast", "stop at the first problem")
      .option("--new-token <name>", "make a bearer token for POST /articles")
      .action(async (paths: string[], _, called: Command) =>
        (await import("../commands/ingest.ts")).ingest(paths, flagsOf(called)),
      ),
  )
  program.addCommand(
    withInputFlags(
      command(
        "read",
        "read articles offline and print what each sentence says",
        "stance read --json --published 2021-06-11 article.txt",
      ),
    )
      .option("--why", "for every sentence on talks: its parts, how each was found, or why nothing was read")
      .action(async (paths: string[], _, called: Command) =>
        (await import("../commands/read.ts")).read(paths, flagsOf(called)),
      ),
  )
}
