// Files of the user beside the stack: registry additions and the hashes of ingest tokens.
import { join } from "node:path"
import { createHome, stackHome } from "@stance/runtime/stack/home"

/**
 * STANCE_REGISTRY, else `registry.json` in the stack's folder: actors, aliases and formats that the user
 * added.
 */
export const registryFile = (env: NodeJS.ProcessEnv = process.env): string =>
  env.STANCE_REGISTRY ?? inHome(env, "registry.json")

/** STANCE_INGEST_TOKENS, else `ingest-tokens.json` in the stack's folder. */
export const tokensFile = (env: NodeJS.ProcessEnv = process.env): string =>
  env.STANCE_INGEST_TOKENS ?? inHome(env, "ingest-tokens.json")

const inHome = (env: NodeJS.ProcessEnv, name: string): string => {
  const home = stackHome(env)
  createHome(home)
  return join(home, name)
}
