// Files, folders and standard input to articles, one at a time, so that any number of them fits in memory.
import { createReadStream, type Dirent } from "node:fs"
import { open, readdir, readFile, stat } from "node:fs/promises"
import { extname, join } from "node:path"
import { createInterface } from "node:readline"
import type { ArticleOptions } from "./article.ts"
import { DOCUMENT_BYTES_MAX } from "./decode-text.ts"
import { type DocumentResult, type InputFormat, parseDocument, parseLine } from "./parse-document.ts"
import type { InputProblem, ProblemCode } from "./problem.ts"

export interface ReadOptions extends ArticleOptions {
  readonly format: InputFormat
}

const articleExtensions = new Set([".txt", ".md", ".json", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml"])

/**
 * Takes paths (files, folders, `-` for standard input) and gives their articles, problems and what was
 * passed over,
 * in order: a folder's own files by name, not those of its subfolders. Never throws on what a file holds.
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<DocumentResult> {
  for (const path of paths) {
    if (path === "-") yield* parseDocument(await collect(stdin), "-", options.format, options)
    else yield* readPath(path, options)
  }
}

/** Counts the files that `readDocuments` would open, for a progress bar; a JSONL file counts as one. */
export const countDocuments = async (paths: readonly string[]): Promise<number> => {
  let count = 0
  for (const path of paths) {
    const names = await stat(path)
      .then((found) => (found.isDirectory() ? readdir(path, { withFileTypes: true }) : null))
      .catch(() => null)
    count += names === null ? 1 : articleFiles(names).length
  }
  return count
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<DocumentResult> {
  let entries: Dirent[] | null
  try {
    entries = (await stat(path)).isDirectory() ? await readdir(path, { withFileTypes: true }) : null
  } catch (error) {
    yield unreadable(path, error)
    return
  }
  if (entries === null) {
    yield* readFileDocuments(path, options)
    return
  }
  const files = articleFiles(entries)
  for (const entry of entries)
    if (entry.isFile() && !files.includes(entry.name) && !isSidecar(entry.name, entries))
      yield { kind: "skipped", file: join(path, entry.name), why: "not an article by its name" }
  for (const name of files) yield* readFileDocuments(join(path, name), options)
}

/**
 * A folder's articles: known extensions, no README, no hidden file, no sidecar; symbolic links are not
 * followed.
 */
const articleFiles = (entries: readonly Dirent[]): string[] =>
  entries
    .filter((entry) => entry.isFile() && articleExtensions.has(extname(entry.name).toLowerCase()))
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith(".") && !/^readme\b/i.test(name) && !isSidecar(name, entries))
    .sort()

const isSidecar = (name: string, entries: readonly Dirent[]): boolean =>
  name.endsWith(".json") && entries.some((entry) => entry.name === name.replace(/\.json$/, ".txt"))

async function* readFileDocuments(path: string, options: ReadOptions): AsyncGenerator<DocumentResult> {
  try {
    const found = await stat(path)
    if (!found.isFile()) {
      yield problem(
        "unreadable",
        path,
        "it is no regular file",
        "give a file, a folder, or - for standard input",
      )
    } else if (isLines(path, options.format)) yield* readLines(path, options)
    else {
      const sidecar = extname(path) === ".txt" ? await readIfThere(path.replace(/\.txt$/, ".json")) : null
      yield* parseDocument(await readBounded(path, found.size), path, options.format, options, sidecar)
    }
  } catch (error) {
    yield unreadable(path, error)
  }
}

const isLines = (path: string, format: InputFormat): boolean =>
  format === "jsonl" || (format === "auto" && /\.(jsonl|ndjson)$/i.test(path))

async function* readLines(path: string, options: ReadOptions): AsyncGenerator<DocumentResult> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === "") continue
    if (line.includes("\ufffd"))
      yield problem("invalid_utf8", `${path}:${number}`, "the line is not UTF-8", "save the file as UTF-8")
    else yield parseLine(line, path, number, options)
  }
  if (number === 0) yield problem("empty", path, "the file is empty", "give one JSON object a line")
}

/** Reads at most one byte more than is allowed, so that a huge file is refused without being held. */
const readBounded = async (path: string, size: number): Promise<Uint8Array> => {
  if (size <= DOCUMENT_BYTES_MAX) return readFile(path)
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(DOCUMENT_BYTES_MAX + 1),
      0,
      DOCUMENT_BYTES_MAX + 1,
      0,
    )
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const readIfThere = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null)

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > DOCUMENT_BYTES_MAX) break
  }
  return Buffer.concat(chunks)
}

const unreadable = (path: string, error: unknown): DocumentResult => {
  const code = (error as NodeJS.ErrnoException).code
  if (code === "ENOENT")
    return problem("not_found", path, "there is no such file or folder", "check the path")
  if (code === "EACCES" || code === "EPERM")
    return problem("unreadable", path, "this user may not read it", `chmod u+r ${path}`)
  return problem("unreadable", path, error instanceof Error ? error.message : String(error), "check the file")
}

const problem = (code: ProblemCode, where: string, what: string, fix: string): DocumentResult => ({
  kind: "problem",
  problem: { code, where, what, fix } satisfies InputProblem,
})
