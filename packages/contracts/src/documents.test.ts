import { readFileSync } from "node:fs"
import { Parser } from "@asyncapi/parser"
import { Ajv } from "ajv"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { asyncApi, jsonSchemas } from "./documents.ts"

const committed = (name: string): string =>
  readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), "utf8")
const version = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  .version as string

describe("committed documents", () => {
  test("the JSON Schemas are what the contracts say (else: npm run schemas)", () => {
    const schemas = jsonSchemas()
    expect(Object.keys(schemas)).toHaveLength(4)
    for (const [name, schema] of Object.entries(schemas)) expect(JSON.parse(committed(name))).toEqual(schema)
  })

  test("asyncapi.yaml is what the contracts say (else: npm run schemas)", () => {
    expect(parse(committed("asyncapi.yaml"))).toEqual(JSON.parse(JSON.stringify(asyncApi(version))))
  })

  test("the AsyncAPI document passes its official parser without an error", async () => {
    const { document, diagnostics } = await new Parser().parse(committed("asyncapi.yaml"))
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 0)).toEqual([])
    expect(document?.channels().all()).toHaveLength(4)
  })

  test("each JSON Schema compiles and refuses an empty object", () => {
    for (const schema of Object.values(jsonSchemas())) {
      const validate = new Ajv({ strict: false }).compile(schema)
      expect(validate({})).toBe(false)
    }
  })
})
