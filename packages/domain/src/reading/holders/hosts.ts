// Who calls talks together: "the council that the primate has summoned", "a conference hosted by Ruritania".
import { anyOf } from "../../lexicon/any-of.ts"
import { childBy, childrenBy, type Word } from "../words/word.ts"
import { agentOf } from "./subject.ts"

const convening = anyOf("host hold call convene convoke summon organize organise sponsor arrange plan")

/** Takes a noun of talks; gives the words for those who hold them, from the clause behind it. */
export const hostsOf = (talks: Word): readonly Word[] =>
  childrenBy(talks, "acl", "relcl")
    .filter((clause) => convening.test(clause.base))
    .flatMap((clause) => {
      const agent = agentOf(clause)
      if (agent !== null) return [agent]
      const subject = childBy(clause, "nsubj")
      return subject === undefined || /^W/.test(subject.tag) || subject.lower === "that" ? [] : [subject]
    })
