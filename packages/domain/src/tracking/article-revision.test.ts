import { describe, expect, test } from "vitest"
import { type HeldArticle, heldAfter, reviseArticle } from "./article-revision.ts"

const atAddress: HeldArticle = {
  article_id: "art_0000000000000001",
  sha256: "a".repeat(64),
  item_version: null,
  pub_status: "usable",
  uri: "https://news.example/1",
}
const byText: HeldArticle = { ...atAddress, uri: null }
const other = "b".repeat(64)

describe("reviseArticle", () => {
  test.each<[string, HeldArticle | null, HeldArticle, string]>([
    ["first record", null, atAddress, "new"],
    ["first record, canceled", null, { ...atAddress, pub_status: "canceled" }, "withdrawn"],
    ["first record, withheld", null, { ...atAddress, pub_status: "withheld" }, "withheld"],
    ["the same again", atAddress, atAddress, "duplicate"],
    [
      "the same text, higher version",
      { ...atAddress, item_version: 1 },
      { ...atAddress, item_version: 2 },
      "duplicate",
    ],
    ["another text under the address", atAddress, { ...atAddress, sha256: other }, "update"],
    [
      "another text, higher version",
      { ...atAddress, item_version: 1 },
      { ...atAddress, sha256: other, item_version: 2 },
      "update",
    ],
    [
      "another text, lower version",
      { ...atAddress, item_version: 2 },
      { ...atAddress, sha256: other, item_version: 1 },
      "superseded",
    ],
    [
      "an old version after the withdrawal",
      { ...atAddress, pub_status: "canceled", item_version: 3 },
      { ...atAddress, item_version: 2 },
      "superseded",
    ],
    ["canceled", atAddress, { ...atAddress, pub_status: "canceled" }, "withdrawn"],
    ["canceled without the body", byText, { ...byText, sha256: other, pub_status: "canceled" }, "withdrawn"],
    [
      "canceled twice",
      { ...atAddress, pub_status: "canceled" },
      { ...atAddress, sha256: other, pub_status: "canceled" },
      "duplicate",
    ],
    ["withheld after it was usable", atAddress, { ...atAddress, pub_status: "withheld" }, "withheld"],
    ["usable again", { ...atAddress, pub_status: "canceled" }, atAddress, "update"],
    ["released", { ...atAddress, pub_status: "withheld" }, atAddress, "update"],
    ["another text, same id, no address", byText, { ...byText, sha256: other }, "conflict"],
    ["another address, same id", atAddress, byText, "conflict"],
  ])("%s", (_name, held, incoming, revision) => {
    expect(reviseArticle(held, incoming)).toBe(revision)
  })
})

describe("heldAfter", () => {
  const next = (held: HeldArticle | null, incoming: HeldArticle) =>
    heldAfter(held, incoming, reviseArticle(held, incoming))

  test("an update without a version keeps the highest version seen", () => {
    const held = next({ ...atAddress, item_version: 5 }, { ...atAddress, sha256: other })
    expect(held).toMatchObject({ sha256: other, item_version: 5 })
    expect(reviseArticle(held, { ...atAddress, item_version: 4 })).toBe("superseded")
  })

  test("a withdrawal without the body does not make the article's return a conflict", () => {
    const held = next(byText, { ...byText, sha256: other, pub_status: "canceled" })
    expect(reviseArticle(held, byText)).toBe("update")
    expect(next(held, byText)).toEqual(byText)
  })

  test("conflict and superseded change nothing; a duplicate only raises the version", () => {
    expect(next(byText, { ...byText, sha256: other })).toEqual(byText)
    const second = { ...atAddress, item_version: 2 }
    expect(next(second, { ...atAddress, sha256: other, item_version: 1 })).toEqual(second)
    expect(next({ ...atAddress, item_version: 1 }, second)).toEqual(second)
  })
})
