// The reading, as the stance service does it.
import { createReader, createRegistry, type Reader } from "@stance/domain"
import { loadParser } from "@stance/parser"

/** Loads the parser and the registry, and gives the reader; takes about half a second. */
export const openReader = (): Reader => createReader({ parser: loadParser(), registry: createRegistry() })
