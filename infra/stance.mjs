// `npm run stance -- …` and `npm run down`: the command `stance` of this clone, set up first.
import { isBuilt, run, setUp } from "./setup.mjs"

const args = process.argv.slice(2)
// Stopping must work in a clone whose sources do not compile at the moment.
if (args[0] !== "down" || !isBuilt()) setUp()
process.exitCode = run(process.execPath, ["packages/cli/bin/stance.js", ...args])
