// "The door to talks remains open", "shut the door on dialogue": the verb decides.
import { childBy, childrenBy, type Word } from "../words/word.ts"
import type { Finding } from "./finding.ts"
import { isNegated, isNegatedVerb, modalityOf } from "./modifiers.ts"
import type { Relation } from "./relation.ts"

interface DoorStance {
  readonly stance: "want" | "refuse"
  readonly verb: Word
  readonly holderFrom: Finding["holderFrom"]
}

/** "left open the possibility of a meeting": what is left open is not refused. */
export const isLeftOpen = ({ governor, dep }: Relation): boolean =>
  dep === "dobj" &&
  /^(?:leave|keep|hold)$/.test(governor.base) &&
  !isNegatedVerb(governor) &&
  governor.children.some((child) => child.lower === "open" && child.children.length === 0)

/** Takes the noun (door, path, window); gives what is done with it, null when neither opened nor shut. */
export const doorStance = (noun: Word): DoorStance | null => {
  const verb = noun.head
  if (verb.pos !== "verb") return null
  const modality = modalityOf(verb)
  if (modality === "may" || modality === "must") return null
  const negative = isNegatedVerb(verb)
  const flip = (stance: "want" | "refuse"): "want" | "refuse" =>
    negative ? (stance === "want" ? "refuse" : "want") : stance
  if (noun.dep === "nsubj" || noun.dep === "nsubjpass") {
    const open = verb.children.some((child) => child.lower === "open") || verb.base === "open"
    const shut =
      verb.children.some((child) => /^(?:closed|shut)$/.test(child.lower)) ||
      /^(?:close|shut)$/.test(verb.base)
    if (!open && !shut) return null
    const owned = childBy(noun, "poss") !== undefined
    return owned
      ? { stance: flip(open ? "want" : "refuse"), verb: noun, holderFrom: "owner" }
      : { stance: flip(open ? "want" : "refuse"), verb, holderFrom: "speaker" }
  }
  const opens =
    /^(?:open|keep|leave|throw|fling)$/.test(verb.base) &&
    !verb.children.some((child) => /^(?:shut|closed)$/.test(child.lower))
  const shuts = /^(?:close|shut|slam|bolt|bar)$/.test(verb.base)
  if (noun.dep !== "dobj" && !(noun.dep === "nsubj" && childBy(verb, "acomp") !== undefined))
    return openComplement(noun, flip)
  if (!opens && !shuts) return null
  return isNegated(noun) ? null : { stance: flip(opens ? "want" : "refuse"), verb, holderFrom: "subject" }
}

/** "keep the door open": the parser makes door the subject of open. */
const openComplement = (
  noun: Word,
  flip: (stance: "want" | "refuse") => "want" | "refuse",
): DoorStance | null => {
  const above = noun.head.head
  if (noun.dep !== "nsubj" || above === noun.head || !/^(?:keep|leave)$/.test(above.base)) return null
  return {
    stance: flip("want"),
    verb: childrenBy(above, "nsubj").length > 0 ? above : noun.head,
    holderFrom: "subject",
  }
}
