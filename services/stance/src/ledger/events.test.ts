import { expect, test } from "vitest"
import { positionEvent } from "./events.ts"

const key = {
  position_id: "borduria/syldavia/willingness",
  dyad_id: "borduria~syldavia",
  facet: "willingness" as const,
}
const taken = (article_id: string, cause: string, second: number) => ({
  article_id,
  statements: [],
  taken_at: `2026-01-01T00:00:0${second}.000Z`,
  cause,
})

test("a position that falls twice at the same recorded time has two events, each with its own id", () => {
  const recordedAt = "2026-01-01T00:00:09.000Z"
  const [first, second] = [taken("art_1", "evt_1", 1), taken("art_2", "evt_2", 2)].map(
    (cause) => positionEvent(key, null, recordedAt, cause).headers.ce_id,
  )
  expect(first).not.toBe(second)
  expect(positionEvent(key, null, recordedAt, taken("art_1", "evt_1", 1)).headers.ce_id).toBe(first)
})
