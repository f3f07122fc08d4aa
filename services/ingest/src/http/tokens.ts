// Bearer tokens, known only by their SHA-256: who holds the file of hashes cannot publish with it.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto"
import { readFileSync } from "node:fs"

export interface TokenHash {
  /** Who holds the token; stands in logs and keeps callers' idempotency keys apart. */
  readonly name: string
  /** SHA-256 of the token, 64 hex digits. */
  readonly sha256: string
}

/** Gives a new token of 256 random bits and its hash; the token itself is shown once and stored nowhere. */
export const newToken = (name: string): { token: string; hash: TokenHash } => {
  const token = `stance_${randomBytes(32).toString("base64url")}`
  return { token, hash: { name, sha256: digest(token).toString("hex") } }
}

/**
 * Takes the Authorization header; gives the name of the token's holder, or null.
 * Compares with every hash in constant time, so that the answer's delay tells nothing.
 */
export const tokenHolder = (
  authorization: string | undefined,
  tokens: readonly TokenHash[],
): string | null => {
  const given = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? "")?.[1]
  if (given === undefined) return null
  const hash = digest(given)
  let holder: string | null = null
  for (const token of tokens) if (timingSafeEqual(hash, Buffer.from(token.sha256, "hex"))) holder = token.name
  return holder
}

/**
 * Takes the path of a JSON file `[{"name": "desk", "sha256": "…"}]`; gives its tokens.
 * Throws an Error that names the file and what is wrong with it.
 */
export const readTokens = (path: string): readonly TokenHash[] => {
  const wrong = (what: string): Error =>
    new Error(
      `${path} (STANCE_INGEST_TOKENS): ${what}\n   fix:  make it anew with: stance ingest --new-token NAME`,
    )
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    throw wrong((error as Error).message)
  }
  if (!Array.isArray(value)) throw wrong("expected a list of {name, sha256}")
  for (const [i, token] of value.entries())
    if (typeof token?.name !== "string" || !/^[0-9a-f]{64}$/.test(token?.sha256))
      throw wrong(`entry ${i} is not {"name": text, "sha256": 64 hex digits}`)
  return value as TokenHash[]
}

const digest = (token: string): Buffer => createHash("sha256").update(token).digest()
