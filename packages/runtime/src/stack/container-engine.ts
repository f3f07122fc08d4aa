// Whether a container engine really answers: a `docker` command alone proves nothing.
import { existsSync } from "node:fs"
import { request } from "node:http"
import { homedir } from "node:os"
import { join } from "node:path"

/**
 * The address at which a Docker-compatible engine answered a ping, or null: DOCKER_HOST, else the usual
 * sockets.
 */
export async function findContainerEngine(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  for (const address of candidates(env)) if (await answersPing(address)) return address
  return null
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (env.DOCKER_HOST) return [env.DOCKER_HOST]
  const sockets = ["/var/run/docker.sock", join(homedir(), ".docker", "run", "docker.sock")]
  return sockets.filter((socket) => existsSync(socket)).map((socket) => `unix://${socket}`)
}

function answersPing(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const ping = request({ ...place(address), path: "/_ping", timeout: 3_000 }, (answer) => {
        answer.resume()
        resolve(answer.statusCode === 200)
      })
      ping.on("timeout", () => ping.destroy())
      ping.on("error", () => resolve(false))
      ping.end()
    } catch {
      resolve(false)
    }
  })
}

function place(address: string): { socketPath: string } | { host: string; port: number } {
  if (address.startsWith("unix://")) return { socketPath: address.slice("unix://".length) }
  const { hostname, port } = new URL(address.replace(/^tcp:/, "http:"))
  return { host: hostname, port: Number(port || 2375) }
}
