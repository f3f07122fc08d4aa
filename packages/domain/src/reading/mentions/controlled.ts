// "urged Freedonia to end its boycott": "its" is the one who is told to do it, not the one who tells.
import { objectControl } from "../../lexicon/light-words.ts"
import { isInfinitive } from "../operators/modifiers.ts"
import { childBy, isNominal, prepositional, type Word } from "../words/word.ts"

/**
 * Takes a verb, the clause under it and a pronoun in that clause that is whose or who; gives the one who
 * would do what the clause says; null where the verb tells nobody to.
 */
export const controlled = (verb: Word, clause: Word, pronoun: Word): Word | null => {
  if (!/^(?:xcomp|ccomp|advcl)$/.test(clause.dep) || !objectControl.has(verb.base)) return null
  if (!/^(?:poss|nsubj|nsubjpass)$/.test(pronoun.dep) || !isInfinitive(clause)) return null
  const object = childBy(verb, "dobj", "dative") ?? prepositional(verb, "on", "upon")[0]
  return object !== undefined && object.i < clause.i && isNominal(object) ? object : null
}
