// POST /articles: one article, ninjs or plain text, in the log before the answer is 202.
import { createHash } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Article } from "@stance/contracts/article"
import type { Logger } from "@stance/runtime"
import { type DocumentResult, type InputFormat, parseDocument } from "../documents/parse-document.ts"
import type { Published } from "../publish.ts"
import { REQUEST_BYTES_MAX, readBody } from "./body.ts"
import type { Answer, IdempotencyKeys } from "./idempotency.ts"
import { problem, type Refusal, sendAnswer } from "./problem-json.ts"
import { type TokenHash, tokenHolder } from "./tokens.ts"

export interface ArticlesEndpoint {
  /** Asked at every request, so that a token that is added or removed counts at once. */
  readonly tokens: () => readonly TokenHash[]
  readonly keys: IdempotencyKeys
  /** Resolves once the broker has acknowledged the article. */
  readonly publish: (article: Article) => Promise<Published>
  readonly now: () => Date
  readonly logger: Logger
  /** Requests that may wait for the broker at once; more get 503, so that memory stays bounded. */
  readonly inFlightMax: number
}

const formats: Readonly<Record<string, InputFormat>> = {
  "application/json": "ninjs",
  "application/ninjs+json": "ninjs",
  "text/plain": "text",
  "text/html": "html",
}

/** Makes the handler of POST /articles. It answers every request, and never throws. */
export const postArticles = (endpoint: ArticlesEndpoint) => {
  let inFlight = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (inFlight >= endpoint.inFlightMax) return sendAnswer(response, problem("busy"))
    inFlight++
    try {
      sendAnswer(response, await answer(endpoint, request))
    } catch (error) {
      endpoint.logger.error({ err: error }, "POST /articles failed")
      sendAnswer(response, problem("internal"))
    } finally {
      inFlight--
    }
  }
}

const answer = async (endpoint: ArticlesEndpoint, request: IncomingMessage): Promise<Answer | Refusal> => {
  const holder = tokenHolder(request.headers.authorization, endpoint.tokens())
  if (holder === null) return problem("unauthorized")
  if (request.method !== "POST") return problem("method_not_allowed")
  const format = formats[(request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase()]
  if (format === undefined || request.headers["content-encoding"] !== undefined)
    return problem("unsupported_type", `send one of ${Object.keys(formats).join(", ")}, not compressed`)
  const body = await readBody(request)
  if (body === "too_large") return problem("too_large", `at most ${REQUEST_BYTES_MAX} bytes`)
  const key = request.headers["idempotency-key"]
  if (typeof key !== "string") return publishBody(endpoint, body, format, request, holder)
  return once(endpoint, `${holder}\n${key}`, fingerprintOf(request, body), () =>
    publishBody(endpoint, body, format, request, holder),
  )
}

const once = async (
  { keys, now }: ArticlesEndpoint,
  key: string,
  fingerprint: string,
  work: () => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> => {
  const earlier = keys.recall(key, fingerprint, now().getTime())
  if (earlier === "other_request") return problem("key_reused")
  if (earlier !== null) return earlier
  const result = await work()
  if (result.status === 202) keys.keep(key, fingerprint, now().getTime(), result)
  return result
}

const publishBody = async (
  endpoint: ArticlesEndpoint,
  body: Buffer,
  format: InputFormat,
  request: IncomingMessage,
  holder: string,
): Promise<Answer | Refusal> => {
  const query = new URL(request.url ?? "/", "http://localhost").searchParams
  const options = { now: endpoint.now(), published: query.get("published"), source: query.get("source") }
  const result = parseDocument(body, "request body", format, options)[0] as DocumentResult
  if (result.kind !== "article") return problem("unprocessable", undefined, result)
  try {
    const { articleId, partition, offset } = await endpoint.publish(result.article)
    endpoint.logger.info(
      { article_id: articleId, partition, offset: String(offset), token: holder },
      "article accepted",
    )
    const accepted = { article_id: articleId, partition, offset: String(offset), warnings: result.warnings }
    return { status: 202, body: accepted }
  } catch (error) {
    endpoint.logger.warn({ err: error, article_id: result.article.article_id }, "article not accepted")
    return problem("broker_away")
  }
}

const fingerprintOf = (request: IncomingMessage, body: Buffer): string =>
  createHash("sha256")
    .update(`${request.url}\n${request.headers["content-type"]}\n`)
    .update(body)
    .digest("hex")
