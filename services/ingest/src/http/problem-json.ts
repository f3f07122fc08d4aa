// Answers that refuse, as RFC 9457 problem details: what happened and what to do next, nothing of the inside.
import type { ServerResponse } from "node:http"
import type { DocumentResult } from "../documents/parse-document.ts"
import type { Answer } from "./idempotency.ts"

export interface Refusal extends Answer {
  readonly headers: Readonly<Record<string, string>>
}

const RETRY_AFTER_S = "5"

const refusals = {
  unauthorized: [
    401,
    "no token that we know",
    "send Authorization: Bearer TOKEN; make one: stance ingest --new-token NAME",
  ],
  not_found: [404, "there is nothing here", "POST /articles"],
  method_not_allowed: [405, "only POST is served here", "POST /articles"],
  too_large: [413, "the request is too large", "send one article at a time"],
  unsupported_type: [415, "this content type is not read", "send application/json (ninjs) or text/plain"],
  unprocessable: [422, "the body is no article", "see detail"],
  key_reused: [422, "this Idempotency-Key was used for another request", "use a new key for a new article"],
  internal: [500, "an unexpected error; it is in the service's log", "try again; if it stays, report it"],
  busy: [503, "too many requests wait for the broker", `try again after ${RETRY_AFTER_S} s`],
  broker_away: [
    503,
    "the broker has not acknowledged the article",
    `try again after ${RETRY_AFTER_S} s; a retry is safe`,
  ],
} as const satisfies Record<string, readonly [status: number, title: string, fix: string]>

const extraHeaders: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { "www-authenticate": "Bearer" },
  405: { allow: "POST" },
  413: { connection: "close" },
  503: { "retry-after": RETRY_AFTER_S },
}

/** Gives the refusal of that name; a document's problem adds what is wrong with it and how to mend it. */
export const problem = (name: keyof typeof refusals, detail?: string, document?: DocumentResult): Refusal => {
  const [status, title, fix] = refusals[name]
  const found = document?.kind === "problem" ? document.problem : null
  const body = {
    type: `urn:stance:problem:${found?.code ?? name}`,
    title,
    status,
    detail: found?.what ?? detail ?? title,
    fix: found?.fix ?? fix,
  }
  return { status, body, headers: extraHeaders[status] ?? {} }
}

/** Writes an answer as JSON and ends the response. */
export const sendAnswer = (response: ServerResponse, answer: Answer | Refusal): void => {
  const text = JSON.stringify(answer.body)
  response.writeHead(answer.status, {
    "content-type": answer.status < 300 ? "application/json" : "application/problem+json",
    "content-length": Buffer.byteLength(text),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...("headers" in answer ? answer.headers : {}),
  })
  response.end(text)
}
