// The reading, as the stance service does it.
import { createReader, type Reader } from "@stance/domain"
import { loadParser } from "@stance/parser"
import { openRegistry } from "./registry.ts"

/** Loads the parser and the registry with the user's own file, and gives the reader: about half a second. */
export const openReader = (): Reader => createReader({ parser: loadParser(), registry: openRegistry() })
