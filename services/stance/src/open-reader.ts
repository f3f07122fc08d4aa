// The reader of English as a service opens it: parser, registries with the user's own additions, rules.
import { readFileSync } from "node:fs"
import { createReader } from "@stance/domain/reading/index"
import { noAdditions, type RegistryAdditions } from "@stance/domain/registries/additions"
import { createRegistry } from "@stance/domain/registries/registry"
import { loadParser } from "@stance/parser"
import type { ArticleReader } from "./read-article.ts"

/**
 * Loads the parser and the registries. STANCE_REGISTRY names a JSON file of the user's own actors, aliases
 * and formats; without it there are none. @throws Error that names the file when it cannot be read
 */
export const openReader = (env: NodeJS.ProcessEnv): ArticleReader => {
  const registry = createRegistry(additionsFrom(env.STANCE_REGISTRY))
  const reader = createReader({ parser: loadParser(), registry })
  return {
    coder_version: reader.coderVersion,
    read: async (article) => {
      const { statements, unread } = reader.read(article)
      return { statements, unread: unread.length }
    },
  }
}

const additionsFrom = (file: string | undefined): RegistryAdditions => {
  if (file === undefined || file === "") return noAdditions
  try {
    return { ...noAdditions, ...JSON.parse(readFileSync(file, "utf8")) }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new Error(
      `STANCE_REGISTRY: ${file} cannot be read: ${what}. Correct the file, or unset the setting.`,
    )
  }
}
