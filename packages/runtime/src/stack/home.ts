// Where a stack keeps its data, logs and record, and where the installation keeps what it starts from.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The root of the installation: four folders up, from `src/stack` and from `dist/stack` alike. */
export const installationRoot = fileURLToPath(new URL("../../../../", import.meta.url)).replace(/\/$/, "")

/**
 * The folder of the stack that belongs to a working directory: `STANCE_HOME`, else `.stance` in the nearest
 * folder above that has one already or is the root of a project (a repository or a workspace), else in
 * the working directory itself. Gives an absolute path; creates nothing.
 */
export function stackHome(env: NodeJS.ProcessEnv = process.env, workingDirectory = process.cwd()): string {
  if (env.STANCE_HOME) return resolve(workingDirectory, env.STANCE_HOME)
  return join(projectRoot(resolve(workingDirectory)), ".stance")
}

/**
 * Creates the folder of a stack. Others may pass through it, because Postgres runs as a user of its own
 * under root.
 */
export function createHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
}

/** A short name for a stack that differs from every other stack's on this machine. */
export function homeId(home: string): string {
  return createHash("sha256").update(home).digest("hex").slice(0, 12)
}

/** The file that a member of the stack (kafka, postgres, or a service) writes its log to. */
export function logFile(home: string, member: string): string {
  return join(home, "logs", `${member}.log`)
}

function projectRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".stance")) || isProject(folder)) return folder
    if (dirname(folder) === folder) return start
  }
}

function isProject(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true
  try {
    return "workspaces" in JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  } catch {
    return false
  }
}
