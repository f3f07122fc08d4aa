import { expect, test } from "vitest"
import { parseFailpoints } from "./failpoints.ts"

test("reads names, actions and the passing at which they act", () => {
  const armed = parseFailpoints("processing.beforeCommit=kill@3, relay.afterSend=pause@1")
  expect(armed?.get("processing.beforeCommit")).toEqual({ action: "kill", at: 3, passed: 0 })
  expect(armed?.get("relay.afterSend")).toEqual({ action: "pause", at: 1, passed: 0 })
  expect(parseFailpoints(undefined)).toBeNull()
  expect(parseFailpoints("")).toBeNull()
})

test.each(["relay.afterSend", "relay.afterSend=explode@1", "relay.afterSend=kill@0", "kill@1"])(
  "refuses what it does not understand: %s",
  (setting) => expect(() => parseFailpoints(setting)).toThrow(/STANCE_FAILPOINTS/),
)
