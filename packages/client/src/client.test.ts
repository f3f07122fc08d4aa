import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { quoteIn } from "./quote.ts"
import { follow, SequenceHole } from "./sequence.ts"
import { type Place, placesOf, tokenOf } from "./token.ts"

const record = (offset: bigint, sequence: number | null) => ({
  topic: "stance.position-changes.v1",
  partition: 0,
  offset,
  headers: sequence === null ? {} : { ce_sequence: String(sequence) },
})

describe("follow", () => {
  test("the first number seen is where the count starts", () => {
    expect(follow(undefined, record(5n, 5)).place).toEqual({ offset: 6n, sequence: 6n })
  })

  test("a repeated number is dropped, and the count stays", () => {
    const place: Place = { offset: 8n, sequence: 7n }
    expect(follow(place, record(8n, 6))).toEqual({ place: { offset: 9n, sequence: 7n }, isRepeated: true })
  })

  test("a hole is an error that names both numbers", () => {
    expect(() => follow({ offset: 8n, sequence: 7n }, record(8n, 9))).toThrow(SequenceHole)
    expect(() => follow({ offset: 8n, sequence: 7n }, record(8n, 9))).toThrow(/expected record 7, found 9/)
  })

  test("whatever is sent again, each number is given once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 50 }), (steps) => {
        const sent: number[] = []
        let next = 0
        for (const back of steps) {
          for (let n = Math.max(0, next - back); n <= next; n++) sent.push(n)
          next++
        }
        let place: Place | undefined
        const given: number[] = []
        sent.forEach((sequence, i) => {
          const result = follow(place, record(BigInt(i), sequence))
          place = result.place
          if (!result.isRepeated) given.push(sequence)
        })
        expect(given).toEqual(Array.from({ length: next }, (_, i) => i))
      }),
    )
  })
})

describe("token", () => {
  test("leads back to the same places", () => {
    const places = new Map<number, Place>([
      [4, { offset: 2n, sequence: 2n }],
      [0, { offset: 13n, sequence: null }],
    ])
    expect(tokenOf(places)).toBe("v1.0-13-x.4-2-2")
    expect(placesOf(tokenOf(places))).toEqual(places)
  })

  test.each(["", "v1", "v2.0-1-1", "v1.0-1", "chg_1"])("%j is no token", (token) => {
    expect(() => placesOf(token)).toThrow(/looks like/)
  })
})

test("a quote is cut by code points", () => {
  expect(quoteIn("😀 We are ready", { char_start: 2, char_end: 14 })).toBe("We are ready")
})
