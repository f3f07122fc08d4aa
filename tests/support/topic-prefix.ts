// Names of a test's own, so that tests share one broker without seeing each other's records.
import { randomBytes } from "node:crypto"

/** A prefix for topics and consumer groups that no other test has. */
export function testTopicPrefix(): string {
  return `t${randomBytes(5).toString("hex")}.`
}
