// Operators over a clause: "suggested that they meet", "agreed that talks would resume".
import type { Operator } from "../../lexicon/entry.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { isNegated } from "./modifiers.ts"

/**
 * Takes an operator and the verb of the clause behind it; says whether that clause is what it is about:
 * "suggested that they meet" proposes; "announced that talks took place" and "agreed that talks failed"
 * settle nothing.
 */
export const takesClause = (entry: Operator, node: Word): boolean =>
  isSettled(entry, node) ||
  ((entry.effect === "invite" || entry.effect === "prefer" || entry.effect === "want") &&
    !/^(?:VBD|VBZ)$/.test(node.tag) &&
    (!/^(?:will|would|may|might|could|can)$/.test(childBy(node, "aux")?.lower ?? "") ||
      (entry.id === "want" && /^(?:resume|restart|begin|start|take|hold|continue|reopen)$/.test(node.base))))

/** "agreed that their ministers would meet", "agreed that talks should resume". */
const isSettled = (entry: Operator, node: Word): boolean =>
  entry.id === "agree" &&
  node.tag === "VB" &&
  !isNegated(node) &&
  childrenBy(node, "aux").some((aux) => /^(?:will|would|should)$/.test(aux.lower))
