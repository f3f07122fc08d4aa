// Whether a service can do its work, and its HTTP address for machines: /healthz, /readyz, /metrics.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { deadline } from "./kafka/deadline.ts"
import type { Metrics } from "./metrics.ts"

/** Gives what is wrong, in a sentence, or null. */
export type Check = () => string | null | Promise<string | null>

export interface HealthReport {
  readonly ready: boolean
  readonly problems: Readonly<Record<string, string>>
}

export interface Health {
  addCheck(name: string, check: Check): void
  report(): Promise<HealthReport>
}

/** Answers the requests of one path; it ends the response itself and never rejects. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const CHECK_MS = 4_000
/** Probes may come every second from several sides; Kafka and Postgres are asked at most this often. */
const FRESH_MS = 2_000

/** Makes an empty list of checks; a service with none is ready. */
export const createHealth = (): Health => {
  const checks = new Map<string, Check>()
  let last: { at: number; report: Promise<HealthReport> } | null = null
  const run = async (): Promise<HealthReport> => {
    const results = await Promise.all(
      [...checks].map(async ([name, check]) => [name, await outcome(check)] as const),
    )
    const problems = Object.fromEntries(results.filter((r): r is readonly [string, string] => r[1] !== null))
    return { ready: Object.keys(problems).length === 0, problems }
  }
  return {
    addCheck: (name, check) => {
      checks.set(name, check)
      last = null
    },
    report: () => {
      if (last === null || Date.now() - last.at > FRESH_MS) last = { at: Date.now(), report: run() }
      return last.report
    },
  }
}

const outcome = async (check: Check): Promise<string | null> => {
  try {
    return await deadline(Promise.resolve(check()), CHECK_MS, `no answer within ${CHECK_MS} ms`)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Serves /healthz (the process answers), /readyz (200 or 503, with what is wrong), /metrics, and the
 * service's own paths.
 * @param port 0 for any free port
 * @param routes the service's own paths; may be filled later
 */
export const serveHealth = async (
  port: number,
  health: Health,
  metrics: Metrics,
  routes: ReadonlyMap<string, Route> = new Map(),
): Promise<{ port: number; close(): Promise<void> }> => {
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?")
    const route = routes.get(path)
    const answered = route === undefined ? answer(path, response, health, metrics) : route(request, response)
    answered.catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  await listen(server, port)
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const answer = async (
  path: string,
  response: ServerResponse,
  health: Health,
  metrics: Metrics,
): Promise<void> => {
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body)
  }
  if (path === "/healthz") return send(200, "application/json", '{"alive":true}\n')
  if (path === "/metrics") return send(200, metrics.registry.contentType, await metrics.registry.metrics())
  if (path !== "/readyz") return send(404, "text/plain", "Known paths: /healthz /readyz /metrics\n")
  const report = await health.report()
  send(report.ready ? 200 : 503, "application/json", `${JSON.stringify(report)}\n`)
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program. Set STANCE_HTTP_PORT to a free one, or to 0.`
      reject(error.code === "EADDRINUSE" ? new Error(taken, { cause: error }) : error)
    })
    server.listen(port, resolve)
  })
