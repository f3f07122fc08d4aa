// Cleans up after a test run that was killed: waits until the run's end of its standard input closes, which happens however
// the run ends, then ends what is recorded in the run's folder and deletes it.
//   node tests/support/keeper.mjs FOLDER
import { existsSync, readFileSync, rmSync } from "node:fs"
import { request } from "node:http"
import { join } from "node:path"

const [home] = process.argv.slice(2)
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {})
process.stdin.resume()
process.stdin.on("end", cleanUp)
process.stdin.on("error", cleanUp)

async function cleanUp() {
  if (home === undefined || !existsSync(home)) return
  const { stopStack } = await import("../../packages/runtime/dist/stack/stop-stack.js")
  await Promise.all(containers().map(removeContainer))
  await stopStack({ home, removeData: true })
  rmSync(home, { recursive: true, force: true })
}

function containers() {
  const file = join(home, "containers.json")
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []
}

function removeContainer(id) {
  const engine = new URL(process.env.DOCKER_HOST ?? "unix:///var/run/docker.sock")
  const place =
    engine.protocol === "unix:"
      ? { socketPath: engine.pathname }
      : { host: engine.hostname, port: engine.port }
  return new Promise((resolve) => {
    const removal = request({ ...place, method: "DELETE", path: `/containers/${id}?force=1&v=1` }, resolve)
    removal.on("error", resolve)
    removal.end()
  })
}
