#!/usr/bin/env node
// Committed so that npm links the command at install time, before the first build has written dist/.
import { existsSync } from "node:fs"

const main = new URL("../dist/main.js", import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write("stance: not built yet\n   fix:  npm run build\n")
  process.exitCode = 1
}
