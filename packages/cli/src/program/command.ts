// How a command is declared: its help starts with an example, and its flags come together with the global
// ones.
import { Command } from "commander"

/** Makes a command whose help starts with that example. */
export const command = (name: string, description: string, example: string): Command =>
  new Command(name)
    .description(description)
    .addHelpText(
      "before",
      `Example:\n${example
        .split("\n")
        .map((line) => `  ${line}`)
        .join("\n")}\n`,
    )
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`stance ${name}: ${text.replace(/^error: /, "")}`),
    })

/**
 * Takes the command that commander passes last to an action; gives its flags and the global ones as one
 * object.
 */
export const flagsOf = <T>(called: Command): T => called.optsWithGlobals() as T
