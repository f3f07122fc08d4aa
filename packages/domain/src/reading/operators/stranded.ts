// A preposition left behind its verb: what was agreed is the noun before.
import type { Word } from "../words/word.ts"

/** Takes a verb; says whether it is so: "channels that we have agreed upon". */
export const isStranded = (verb: Word): boolean =>
  verb.dep === "relcl" &&
  verb.children.some(
    (child) =>
      /^(?:on|upon|to)$/.test(child.lower) &&
      child.dep !== "aux" &&
      child.children.every((inner) => inner.tag === "WDT"),
  )
