// "Presidents Brul of Tarsovia and Kant of Merenia": the second name under one title; the parser joins it to
// the first one's state.
import { officeNouns } from "../../lexicon/people-words.ts"
import { coordinated, prepositional, type Word } from "../words/word.ts"

/** Takes a name; gives the further names under its plural title, each with a state of its own. */
export const titledBeside = (name: Word): readonly Word[] =>
  name.pos === "proper" && name.children.some(isPluralTitle)
    ? prepositional(name, "of").flatMap((state) =>
        coordinated(state)
          .slice(1)
          .filter((other) => other.pos === "proper" && prepositional(other, "of").length > 0),
      )
    : []

const isPluralTitle = (word: Word): boolean =>
  word.dep === "compound" && /s$/.test(word.lower) && officeNouns.has(word.lower.replace(/s$/, ""))
