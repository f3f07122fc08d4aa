// `npm test`: everything that belongs to a check-in, on a real Kafka and a real Postgres.
//   node infra/test.mjs [PROJECT…]     unit, int and e2e unless told; containers and delivery on request
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { check } from "./check.mjs"
import { run, say, setUp } from "./setup.mjs"

const given = process.argv.slice(2)
const projects = given.length > 0 ? given : ["unit", "int", "e2e"]

setUp()
const failedChecks = given.length > 0 ? [] : check()
const tests = runTests(projects)
for (const name of failedChecks) say(`failed: ${name}`)
const failed = tests.failed + failedChecks.length
process.stdout.write(`${tests.passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || tests.passed === 0 || tests.exitCode !== 0 ? 1 : 0

function runTests(names) {
  const folder = mkdtempSync(join(tmpdir(), "stance-counts-"))
  const counts = join(folder, "counts.json")
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${counts}`]
  // The delivery test takes minutes and has settings of its own, so it is no project of the usual run.
  const args = names.includes("delivery")
    ? ["--config", "tests/delivery/vitest.config.ts"]
    : names.flatMap((name) => ["--project", name])
  const env = projects.includes("containers")
    ? { ...process.env, STANCE_TEST_SERVERS: "containers" }
    : process.env
  const exitCode = run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...report, ...args], env)
  const { passed, failed } = readCounts(counts)
  rmSync(folder, { recursive: true, force: true })
  // A file that could not be loaded, or an error between tests, is a failure although no test says so.
  return { exitCode, passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"))
    const broken = testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0)
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
