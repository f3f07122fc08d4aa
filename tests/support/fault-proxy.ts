// A TCP proxy that lets a test lose what it chooses: requests, answers, the connection.

import type { AddressInfo } from "node:net"
import { connect, createServer, type Server, type Socket } from "node:net"
import { onTestFinished } from "vitest"

/**
 * What happens to one request and its answer: passed on; the connection closed before the request reaches the
 * server, or after the server has answered; the answer swallowed and the connection left open.
 */
export type Fate = "pass" | "close before" | "close after" | "swallow answer"

export interface FaultProxy {
  readonly host: string
  readonly port: number
  /** Decides each request's fate. */
  decide: (request: Buffer) => Fate
  /** Closes every connection. */
  readonly cut: () => void
}

/** Splits a stream into requests or answers; gives them and what is left. */
type Split = (bytes: Buffer) => { readonly whole: readonly Buffer[]; readonly rest: Buffer }

/** Proxies Kafka: requests and answers are told apart by their length, and belong together in order. */
export const kafkaProxy = (target: { readonly host: string; readonly port: number }): Promise<FaultProxy> =>
  startProxy(target, lengthPrefixed, lengthPrefixed)

/** Gives the number of the request's kind; 0 is Produce (https://kafka.apache.org/protocol). */
export const apiKey = (request: Buffer): number => request.readInt16BE(4)

/** Proxies PostgreSQL: what the client sends at once is a request, what the server sends an answer. */
export const postgresProxy = (target: {
  readonly host: string
  readonly port: number
}): Promise<FaultProxy> =>
  startProxy(
    target,
    (bytes) => ({ whole: [bytes], rest: Buffer.alloc(0) }),
    (bytes) => ({ whole: [bytes], rest: Buffer.alloc(0) }),
  )

const lengthPrefixed: Split = (bytes) => {
  const whole: Buffer[] = []
  let rest = bytes
  while (rest.length >= 4 && rest.length >= 4 + rest.readInt32BE(0)) {
    const end = 4 + rest.readInt32BE(0)
    whole.push(rest.subarray(0, end))
    rest = rest.subarray(end)
  }
  return { whole, rest }
}

async function startProxy(
  target: { readonly host: string; readonly port: number },
  requests: Split,
  answers: Split,
): Promise<FaultProxy> {
  const open = new Set<() => void>()
  const server = createServer((client) => {
    const close = join(client, connect(target), requests, answers, (request) => proxy.decide(request))
    open.add(close)
    client.on("close", () => open.delete(close))
  })
  const port = await listening(server)
  const proxy: FaultProxy = {
    host: "127.0.0.1",
    port,
    decide: () => "pass",
    cut: () => {
      for (const close of open) close()
    },
  }
  onTestFinished(() => {
    proxy.cut()
    server.close()
  })
  return proxy
}

function join(
  client: Socket,
  server: Socket,
  requests: Split,
  answers: Split,
  decide: (request: Buffer) => Fate,
): () => void {
  let [asked, answered] = [Buffer.alloc(0), Buffer.alloc(0)]
  const fates: Fate[] = []
  const close = () => {
    client.destroy()
    server.destroy()
  }
  client.on("data", (bytes) => {
    const { whole, rest } = requests(Buffer.concat([asked, bytes]))
    asked = Buffer.from(rest)
    for (const request of whole) {
      const fate = decide(request)
      if (fate === "close before") return close()
      fates.push(fate)
      server.write(request)
    }
  })
  server.on("data", (bytes) => {
    const { whole, rest } = answers(Buffer.concat([answered, bytes]))
    answered = Buffer.from(rest)
    for (const answer of whole) {
      const fate = fates.shift() ?? "pass"
      if (fate === "close after") return close()
      if (fate === "pass") client.write(answer)
    }
  })
  for (const socket of [client, server]) {
    socket.setNoDelay(true)
    socket.on("error", close)
    socket.on("close", close)
  }
  return close
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port))
  })
}
