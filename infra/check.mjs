// `npm run check`: format, lint and types of everything, tests included.
import { fileURLToPath } from "node:url"
import { run, say, setUp } from "./setup.mjs"

const checks = [
  {
    name: "format and lint",
    args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
  },
  { name: "types", args: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.tests.json"] },
]

/** Runs the checks; gives the names of those that failed. */
export function check() {
  return checks
    .filter(({ name, args }) => {
      say(`Checking ${name}`)
      return run(process.execPath, args) !== 0
    })
    .map(({ name }) => name)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp()
  process.exitCode = check().length === 0 ? 0 : 1
}
