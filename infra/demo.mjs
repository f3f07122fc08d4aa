// `npm run demo`: from a fresh clone to a running stack that has read the articles in seeds/.
import { run, setUp } from "./setup.mjs"

setUp()
const stance = (...args) => run(process.execPath, ["packages/cli/bin/stance.js", ...args])
process.exitCode = stance("up") || stance("replay", "seeds/")
