// The command `stance`: which commands there are, their flags and help. Each is loaded when it is called.
import { readFileSync } from "node:fs"
import { Command, CommanderError } from "commander"
import { describeError, exitCodes } from "./exit-codes.ts"
import { addDataCommands } from "./program/data-commands.ts"
import { addInputCommands } from "./program/input-commands.ts"
import { addOperationCommands } from "./program/operation-commands.ts"

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))

const program = new Command("stance")
  .description(
    "Who says they will talk to whom, in which format, on what condition, and which sentence says so.",
  )
  .version(version, "--version", "print the version")
  .option("--json", "one JSON document, or one object a line")
  .option("--plain", "tab-separated, no glyphs")
  .option("--no-color", "no colour")
  .option("-q, --quiet", "data only, no notes")
  .option("-v, --verbose", "more, such as quotes")
  .option("--brokers <list>", "Kafka, instead of KAFKA_BROKERS or the running stack")
  .option("--database-url <url>", "PostgreSQL, instead of DATABASE_URL or the running stack")
  .option("--debug", "print the stack of an unexpected error")
  .addHelpText("before", "Example:\n  stance up && stance replay seeds/ && stance positions\n")
  .showSuggestionAfterError(true)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`stance: ${text.replace(/^error: /, "")}`) })

addInputCommands(program)
addDataCommands(program)
addOperationCommands(program)

// `| head` closes our standard output: that is the reader's good right, not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    const isHelp = error.exitCode === 0 || error.code === "commander.help"
    process.exitCode = isHelp ? exitCodes.done : exitCodes.usage
  } else {
    const { text, exitCode } = describeError(error, program.opts().debug === true)
    process.stderr.write(`${text}\n`)
    process.exitCode = exitCode
  }
}
