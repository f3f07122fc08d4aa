// Makes a clone ready to run: packages installed, everything built. Plain Node, because it runs before
// there is any package.
//   node infra/setup.mjs            both, saying what it does only when there is something to do
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

/** Installs the packages of package-lock.json where they are missing or others, then builds what changed. */
export function setUp() {
  checkNode()
  if (!isInstalled())
    step("Installing packages", "npm", [...install(), "--no-audit", "--no-fund", "--loglevel=error"])
  // Asking TypeScript what changed takes 1 s and tells more than the times of files do.
  step(isBuilt() ? null : "Building", process.execPath, ["node_modules/typescript/bin/tsc", "-b"])
}

/** Runs a program of this repository to its end, its output where ours goes. Gives its exit code. */
export function run(program, args, env = process.env) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", env })
  if (error !== undefined) say(`${program}: ${error.message}`)
  return status ?? (signal === "SIGINT" ? 130 : 1)
}

/** Writes a line of progress. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Node ${process.versions.node} is too old: stance needs 20.19 or later.`)
  say("   fix:  nvm install 20, or https://nodejs.org")
  process.exit(1)
}

// `npm ci` begins by deleting what is there; where only some packages changed, that takes longer than it
// helps.
function install() {
  return existsSync(join(root, "node_modules", ".package-lock.json")) ? ["install", "--no-save"] : ["ci"]
}

// npm writes what it installed to node_modules/.package-lock.json; packages that are optional or of
// another platform may lack there.
function isInstalled() {
  const installedFile = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(installedFile)) return false
  const wanted = readPackages(join(root, "package-lock.json"))
  const installed = readPackages(installedFile)
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === "" || installed[path] === undefined) return path === "" || optional === true || peer === true
    return installed[path].version === version
  })
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages
}

/** Whether the command `stance` was ever built here. */
export function isBuilt() {
  return existsSync(join(root, "packages", "cli", "dist", "main.js"))
}

// Quiet when it goes well; everything that was said when it does not.
function step(title, program, args) {
  const started = Date.now()
  if (title !== null) process.stderr.write(`${title} … `)
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: "utf8" })
  if (status === 0) {
    if (title !== null) say(`${((Date.now() - started) / 1000).toFixed(1)} s`)
    return
  }
  say(`${program} ${args.join(" ")} failed:\n${error?.message ?? ""}${stdout}${stderr}`)
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp()
