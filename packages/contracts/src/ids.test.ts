import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { articleId, contentHash, dyadId, evidenceId, positionId, slug } from "./ids.ts"

const article = { source: "Harbour Gazette", uri: null, body_text: "Headline\n\nBody" }

describe("ids", () => {
  test("the same article has the same id on every machine", () => {
    expect(articleId(article)).toBe("art_28a436c339ed2698")
  })

  test("without an address the text decides, with one the address does", () => {
    const here = { ...article, uri: "https://gazette.example/a" }
    expect(articleId({ ...article, body_text: "other" })).not.toBe(articleId(article))
    expect(articleId({ ...here, body_text: "other" })).toBe(articleId(here))
    expect(articleId({ ...here, source: "Other" })).not.toBe(articleId(here))
  })

  test("no two lists of parts hash alike because of where one part ends", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(contentHash(...a) === contentHash(...b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
    expect(contentHash("ab", "c")).not.toBe(contentHash("a", "bc"))
    expect(contentHash(null)).not.toBe(contentHash(""))
  })

  test("positions and dyads are paths that can be typed", () => {
    expect(positionId("russia", "nato", "format_response", "nato-russia-council")).toBe(
      "russia/nato/format_response/nato-russia-council",
    )
    expect(positionId("nato", "russia", "preferred_format", "nato-russia-council")).toBe(
      "nato/russia/preferred_format",
    )
    expect(positionId("nato", "russia", "format_response", null)).toBe(
      "nato/russia/format_response/unspecified",
    )
    expect(dyadId("russia", "nato")).toBe(dyadId("nato", "russia"))
    expect(evidenceId("art_1", 3, 9)).toBe("art_1#3-9")
  })

  test.each([
    ["Côte d’Ivoire", "cote-d-ivoire"],
    ["  St. Mary's — Dockers' Union ", "st-mary-s-dockers-union"],
    ["Łódź", "lodz"],
    ["北京", "北京"],
    ["!!!", "unnamed"],
  ])("slug of %j is %s", (name, expected) => {
    expect(slug(name)).toBe(expected)
  })
})
