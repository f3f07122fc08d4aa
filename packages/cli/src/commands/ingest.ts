// stance ingest PATH…: publish articles and print their ids, without waiting for what becomes of them.

import { existsSync, writeFileSync } from "node:fs"
import type { InputFormat } from "@stance/ingest/documents/parse-document"
import { newToken, readTokens, type TokenHash } from "@stance/ingest/http/tokens"
import { withKafka } from "../access/kafka.ts"
import { tokensFile } from "../access/stack-files.ts"
import { exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { openTerminal } from "../output/terminal.ts"
import { publishPaths } from "./publish-paths.ts"

export interface IngestFlags extends GlobalFlags {
  readonly format: InputFormat
  readonly published?: string
  readonly source?: string
  readonly failFast?: boolean
  readonly newToken?: string
}

/** Publishes; the ids go to standard output, problems to standard error. */
export const ingest = async (paths: readonly string[], flags: IngestFlags): Promise<void> => {
  const terminal = openTerminal(flags)
  if (flags.newToken !== undefined) return createToken(flags.newToken, flags)
  await withKafka(flags, async (kafka) => {
    const result = await publishPaths(kafka, paths, flags, terminal, (published) => {
      for (const { articleId, partition, offset } of published)
        terminal.print(
          terminal.json
            ? JSON.stringify({ article_id: articleId, partition, offset: String(offset) })
            : articleId,
        )
    })
    terminal.note(
      `published ${result.published.length} · failed ${result.failed} · skipped ${result.skipped}`,
    )
    if (result.failed > 0) process.exitCode = exitCodes.someFailed
  })
}

/** Adds a token to the file of hashes that the ingest service reads, and shows the token, once. */
const createToken = (name: string, flags: GlobalFlags): void => {
  const terminal = openTerminal(flags)
  const file = tokensFile()
  const others: readonly TokenHash[] = existsSync(file) ? readTokens(file) : []
  const { token, hash } = newToken(name)
  const kept = others.filter((other) => other.name !== name)
  writeFileSync(file, `${JSON.stringify([...kept, hash], null, 2)}\n`, { mode: 0o600 })
  terminal.note(`token of "${name}", shown once; its hash is in ${file}`)
  terminal.print(token)
}
