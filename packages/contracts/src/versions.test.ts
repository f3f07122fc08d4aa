import { describe, expect, test } from "vitest"
import { S } from "./schema.ts"
import { decodeEvent, eventVersions } from "./versions.ts"

const greeting = eventVersions(
  "greeting",
  3,
  S.Struct({ schema_version: S.Literal(3), text: S.String, loud: S.Boolean }),
  {
    1: (old) => ({ schema_version: 2, text: old.words }),
    2: (old) => ({ ...old, schema_version: 3, loud: false }),
  },
)

describe("decodeEvent", () => {
  test("takes the newest version as it is and ignores fields it does not know", () => {
    expect(decodeEvent(greeting, { schema_version: 3, text: "hello", loud: true, added: 1 })).toEqual({
      ok: true,
      value: { schema_version: 3, text: "hello", loud: true },
    })
  })

  test("upcasts an older version step by step", () => {
    expect(decodeEvent(greeting, { schema_version: 1, words: "hello" })).toEqual({
      ok: true,
      value: { schema_version: 3, text: "hello", loud: false },
    })
  })

  test("names the version that it does not know, and those it does", () => {
    const decoded = decodeEvent(greeting, { schema_version: 4 })
    expect(decoded).toMatchObject({ ok: false, unknownVersion: 4 })
    expect(decoded.ok ? "" : decoded.problems[0]?.message).toBe(
      "unknown version 4 of greeting; known: 1, 2, 3",
    )
  })

  test.each([null, 7, "x", []])("refuses %j, which is no object", (value) => {
    expect(decodeEvent(greeting, value)).toEqual({
      ok: false,
      problems: [{ path: "", message: "Expected a JSON object" }],
    })
  })

  test("says what is wrong after the upcast", () => {
    const decoded = decodeEvent(greeting, { schema_version: 2, text: 42 })
    expect(decoded.ok ? [] : decoded.problems).toEqual([
      { path: "text", message: "Expected string, actual 42" },
    ])
  })
})
