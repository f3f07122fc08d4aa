// Ports of this machine: is one free, which is the next.
import { createServer } from "node:net"

const TRIES = 200

/**
 * The first free port from `preferred` upwards, leaving out `except`. Gives a number.
 * Nothing keeps it free: whoever starts a server on it must be ready to see it taken.
 */
export async function freePort(preferred: number, except: readonly number[] = []): Promise<number> {
  for (let port = preferred; port < preferred + TRIES; port++) {
    if (!except.includes(port) && (await isFree(port))) return port
  }
  throw new Error(`no free port from ${preferred} to ${preferred + TRIES}`)
}

/** Whether nothing listens on this port, neither on the loopback address nor on all addresses. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port))
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => server.close(() => resolve(true)))
  })
}
