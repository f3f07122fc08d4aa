// "“No talks until they leave,” she said", "Ruritania says no talks with Freedonia": refused without a verb.
import { speechVerbs } from "../../lexicon/speech-words.ts"
import { childBy, type Word } from "../words/word.ts"
import type { Climb } from "./climb-state.ts"
import { hasCondition } from "./has-condition.ts"
import type { Relation } from "./relation.ts"

/** Takes a climb from talks that are denied by "no" and how they hang; says whether all is said with that. */
export const deniesTalks = (climb: Climb, { governor, dep }: Relation): boolean =>
  climb.sense === "absence" &&
  climb.node === climb.hit.word &&
  climb.hit.kind === "event" &&
  speechVerbs.has(governor.base) &&
  (dep === "dobj" || (dep === "ccomp" && climb.node.quotation >= 0))

/** Makes of it the refusal of whoever says so. */
export const refuseTalks = (climb: Climb, governor: Word): false => {
  const own = climb.node.quotation < 0 && childBy(governor, "nsubj") !== undefined
  climb.sense = "refuse"
  climb.operator = own ? governor : climb.node
  climb.holderFrom = own ? "subject" : "speaker"
  climb.conditional ||= hasCondition(climb.node)
  climb.rules.push("no-talks")
  climb.steps.push({ word: climb.node, entry: null, note: "no talks" })
  return false
}
