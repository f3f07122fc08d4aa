// "Talks broke down when the union walked out": who left the talks that came to nothing.
import { childrenBy, type Word } from "../words/word.ts"

/** Takes the verb that says how talks ended; gives the verb of those who left them; null without one. */
export const brokenOffBy = (verb: Word): Word | null => {
  if (!/^(?:break|broke|broken|collapse|end|fail|founder|stall|halt|stop)/.test(verb.lower)) return null
  const leaving = childrenBy(verb, "advcl").find(
    (clause) =>
      /^(?:walk|storm|pull|stalk)/.test(clause.lower) &&
      clause.children.some((child) => child.lower === "out") &&
      childrenBy(clause, "mark", "advmod").some((mark) => /^(?:when|after|as)$/.test(mark.lower)),
  )
  return leaving ?? null
}
