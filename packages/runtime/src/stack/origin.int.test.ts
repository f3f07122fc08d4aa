import { symlinkSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { join } from "node:path"
import { expect, test } from "vitest"
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts"
import { findContainerEngine } from "./container-engine.ts"
import { chooseOrigin } from "./origin.ts"
import { StackError } from "./stack-error.ts"

const NO_ENGINE = { DOCKER_HOST: "unix:///nowhere/docker.sock" }

test("no Java and no engine: one error, three remedies", async () => {
  const env = { ...NO_ENGINE, PATH: folderWith() }
  const error = await chooseOrigin(env, false).catch((reason) => reason)
  expect(error).toBeInstanceOf(StackError)
  expect(error.code).toBe("nothing-to-run-on")
  expect(error.message).toMatch(/no java in JAVA_HOME or PATH/)
  expect(error.message.match(/^ +· .*$/gm)).toEqual([
    expect.stringMatching(/install Java 17 or later and Maven/),
    expect.stringMatching(/install Docker/),
    expect.stringMatching(/KAFKA_BROKERS=.* DATABASE_URL=/),
  ])
})

test("a Java that is too old is named", async () => {
  const old = folderWith({ java: "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2" })
  await expect(chooseOrigin({ ...NO_ENGINE, PATH: old }, false)).rejects.toThrow(/java is Java 11/)
})

test("containers that were asked for are not replaced by local processes", async () => {
  await expect(chooseOrigin({ ...process.env, ...NO_ENGINE }, true)).rejects.toThrow(/--docker/)
})

test("what the environment names needs nothing installed", async () => {
  const env = {
    ...NO_ENGINE,
    PATH: folderWith(),
    KAFKA_BROKERS: "broker:9092",
    DATABASE_URL: "postgresql://x",
  }
  expect(await chooseOrigin(env, false)).toEqual({ kafka: "environment", postgres: "environment" })
  const { DATABASE_URL, ...onlyKafka } = env
  expect(await chooseOrigin(onlyKafka, false)).toEqual({ kafka: "environment", postgres: "local" })
})

test("where Java and Maven are, local processes come first", async () => {
  const java = "echo 'openjdk version \"21.0.1\" 2023-10-17' >&2"
  const env = { ...process.env, PATH: folderWith({ java, mvn: "exit 0" }), JAVA_HOME: "" }
  const own = { ...env, KAFKA_BROKERS: "", DATABASE_URL: "" }
  expect(await chooseOrigin(own, false)).toEqual({ kafka: "local", postgres: "local" })
})

test("an engine counts when it answers, not when something listens", async () => {
  const { server, address } = await listen((path) => (path === "/_ping" ? 200 : 404))
  const dumb = await listen(() => 500)
  expect(await findContainerEngine({ DOCKER_HOST: address })).toBe(address)
  expect(await findContainerEngine({ DOCKER_HOST: dumb.address })).toBeNull()
  expect(await findContainerEngine(NO_ENGINE)).toBeNull()
  server.close()
  dumb.server.close()
})

// A PATH of its own: what is not put in is not there.
function folderWith(programs: Record<string, string> = {}): string {
  const folder = temporaryFolder("stance-path-")
  symlinkSync("/bin/sh", join(folder, "sh"))
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
  return folder
}

function listen(status: (path: string) => number): Promise<{ server: Server; address: string }> {
  return new Promise((resolve) => {
    const socket = join(temporaryFolder("stance-socket-"), "engine.sock")
    const server = createServer((request, response) => {
      response.statusCode = status(request.url ?? "")
      response.end()
    })
    server.listen(socket, () => resolve({ server, address: `unix://${socket}` }))
  })
}
