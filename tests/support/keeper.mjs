// Cleans up after a test run that was killed: waits until the run's end of its standard input closes,
// which happens however the run ends, then ends what is recorded in the run's folder and deletes it.
//   node tests/support/keeper.mjs FOLDER
import { existsSync, rmSync } from "node:fs"
import { request } from "node:http"

const [home] = process.argv.slice(2)
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {})
process.stdin.resume()
process.stdin.on("end", cleanUp)
process.stdin.on("error", cleanUp)

async function cleanUp() {
  if (home === undefined || !existsSync(home)) return
  const { stopStack } = await import("../../packages/runtime/dist/stack/stop-stack.js")
  await removeContainers()
  await stopStack({ home, removeData: true })
  rmSync(home, { recursive: true, force: true })
}

async function removeContainers() {
  const { findContainerEngine } = await import("../../packages/runtime/dist/stack/container-engine.js")
  const address = await findContainerEngine()
  if (address === null) return
  const filters = encodeURIComponent(JSON.stringify({ label: [`stance.test-run=${home}`] }))
  const found = JSON.parse(await ask(address, "GET", `/containers/json?all=1&filters=${filters}`))
  await Promise.all(found.map(({ Id }) => ask(address, "DELETE", `/containers/${Id}?force=1&v=1`)))
}

function ask(address, method, path) {
  const { protocol, pathname, hostname, port } = new URL(address)
  const place = protocol === "unix:" ? { socketPath: pathname } : { host: hostname, port }
  return new Promise((resolve, reject) => {
    const question = request({ ...place, method, path }, async (response) => {
      let answer = ""
      for await (const chunk of response) answer += chunk
      resolve(answer)
    })
    question.on("error", reject)
    question.end()
  })
}
