import fc from "fast-check"
import { expect, test } from "vitest"
import { codePointOffsets, sliceCodePoints } from "./code-points.ts"

test("counts code points where JavaScript counts units", () => {
  const text = "a😀b"
  const offset = codePointOffsets(text)
  expect([0, 1, 3, 4].map(offset)).toEqual([0, 1, 2, 3])
  expect(sliceCodePoints(text, 1, 2)).toBe("😀")
})

test("cuts the same text as an array of code points does, for any text and any span", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a]
      expect(sliceCodePoints(text, start, end)).toBe([...text].slice(start, end).join(""))
    }),
  )
})

test("offsets agree with the array of code points at every boundary", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const offset = codePointOffsets(text)
      let units = 0
      for (const [points, character] of [...text].entries()) {
        expect(offset(units)).toBe(points)
        units += character.length
      }
      expect(offset(text.length)).toBe([...text].length)
    }),
  )
})
