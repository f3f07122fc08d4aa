// `npm run stance -- …` and `npm run down`: the command `stance` of this clone, set up first.
import { run, setUp } from "./setup.mjs"

setUp()
process.exitCode = run(process.execPath, ["packages/cli/bin/stance.js", ...process.argv.slice(2)])
