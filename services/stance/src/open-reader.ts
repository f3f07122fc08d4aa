// The reader of English as a service opens it: parser, registries with the user's own additions, rules.
import { existsSync, readFileSync } from "node:fs"
import { createReader } from "@stance/domain/reading/index"
import { createRegistryFrom } from "@stance/domain/registries/index"
import { loadParser } from "@stance/parser"
import type { ArticleReader } from "./read-article.ts"

/**
 * Loads the parser and the registries. STANCE_REGISTRY names a JSON file of the user's own actors, aliases
 * and formats; where there is no such file there are none. @throws Error with every problem of the file
 */
export const openReader = (env: NodeJS.ProcessEnv): ArticleReader => {
  const file = env.STANCE_REGISTRY ?? ""
  const registry = createRegistryFrom(file, registryText(file))
  const reader = createReader({ parser: loadParser(), registry })
  return {
    coder_version: reader.coderVersion,
    read: async (article) => {
      const { statements, unread } = reader.read(article)
      return { statements, unread: unread.length }
    },
  }
}

const registryText = (file: string): string | null =>
  file !== "" && existsSync(file) ? readFileSync(file, "utf8") : null
