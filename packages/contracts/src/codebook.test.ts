import { expect, test } from "vitest"
import { codebook, codeOf, confidenceLevel } from "./codebook.ts"

test("ten codes, each once", () => {
  expect(codebook).toHaveLength(10)
  expect(new Set(codebook.map((entry) => `${entry.facet}/${entry.position}`)).size).toBe(10)
})

test("finds a code by facet and position, and only there", () => {
  expect(codeOf("format_response", "withdrawn")?.cameo_code).toBe("164")
  expect(codeOf("willingness", "withdrawn")).toBeUndefined()
})

test.each([
  [0, "low"],
  [29, "low"],
  [30, "moderate"],
  [69, "moderate"],
  [70, "high"],
] as const)("confidence %i is %s", (confidence, level) => {
  expect(confidenceLevel(confidence)).toBe(level)
})
