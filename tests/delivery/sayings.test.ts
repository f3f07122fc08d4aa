import { expect, test } from "vitest"
import { generatedFeed } from "./generated-feed.ts"
import { openReadsAs } from "./sayings.ts"

test("nearly every generated article is read as it is meant; the same seed gives the same feed", () => {
  const readsAs = openReadsAs()
  const { feed, redrawn } = generatedFeed(1, 150, readsAs)
  expect(feed.length).toBeGreaterThan(160)
  expect(redrawn).toBeLessThan(50)
  expect(generatedFeed(1, 150, readsAs).feed).toEqual(feed)
}, 60_000)
