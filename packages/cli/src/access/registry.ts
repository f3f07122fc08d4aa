// The registry with what the user added in a file of their own.
import { existsSync, readFileSync } from "node:fs"
import { createRegistryFrom, type Registry } from "@stance/domain"
import { CommandError, exitCodes } from "../exit-codes.ts"
import { registryFile } from "./stack-files.ts"

/** Gives the registry, the user's file included. Throws exit 2 with every problem of the file. */
export const openRegistry = (): Registry => {
  const file = registryFile()
  try {
    return createRegistryFrom(file, registryText(file))
  } catch (error) {
    throw new CommandError(exitCodes.usage, (error as Error).message, `correct ${file}, or move it away`)
  }
}

/** The text of the user's file, or null when there is none. */
export const registryText = (file: string): string | null =>
  existsSync(file) ? readFileSync(file, "utf8") : null
