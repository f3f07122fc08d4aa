import fc from "fast-check"
import { expect, test } from "vitest"
import { normalise } from "./normalise.ts"

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "e\u0301",
      "\u0301",
      "\r",
      "\n",
      "\r\n",
      "\u0000",
      "\ud800",
      "\u1112",
      "\u1161",
      "\u2028",
      "😀",
    ),
  }),
)

test("a text in the one form stays as it is", () => {
  expect(normalise("Café\n\tdone")).toMatchObject({ text: "Café\n\tdone", changes: [] })
})

test("gives LF, NFC, well-formed text without control characters, and is done in one go", () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text } = normalise(original)
      expect(text.isWellFormed()).toBe(true)
      expect(text.normalize("NFC")).toBe(text)
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/)
      expect(normalise(text).text).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test("every character that was kept leads back to itself in the original", () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text, originalOffset } = normalise(original)
      for (let i = 0; i < text.length; i++) {
        if (!/[ -~]/.test(text[i]!)) continue
        expect(original[originalOffset(i)]).toBe(text[i])
      }
    }),
    { numRuns: 500 },
  )
})
