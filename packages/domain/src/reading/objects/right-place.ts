// The place where something should be settled: "the proper place for talks", "the only forum to resolve it".
import { anyOf } from "../../lexicon/any-of.ts"
import { isInfinitive } from "../operators/modifiers.ts"
import type { Word } from "../words/word.ts"

const places =
  anyOf(`formats? forum place platform venue channel framework table setting way body mechanism vehicle
    instrument`)
const fitting =
  anyOf(`right proper only best appropriate natural correct suitable preferred agreed sole ideal legitimate
    main primary single`)

/** Takes a noun; says whether it is a place, format or body to talk in. */
export const isPlaceToTalk = (noun: Word): boolean => places.test(noun.lower)

/** Takes a noun; says whether it is called the right one of its kind: "the proper forum". */
export const isRightOne = (noun: Word): boolean => noun.children.some((child) => fitting.test(child.lower))

const matters =
  anyOf(`disputes? issues? matters? conflicts? questions? problems? differences cris(?:is|es) wars? grievances
    quarrels? dispute standoff tensions? it this that these them things?`)

/** Takes a noun or pronoun; says whether it is something that two sides settle. */
export const isMatter = (word: Word): boolean => matters.test(word.lower)

/** Takes a word of talks or of settling; gives the right place that is named for it; null for none. */
export const rightPlaceFor = (word: Word): Word | null => {
  const { head } = word
  const place =
    word.dep === "pobj" && head.lower === "for"
      ? head.head
      : /^(?:acl|relcl)$/.test(word.dep) && isInfinitive(word)
        ? head
        : null
  return place !== null && isPlaceToTalk(place) && isRightOne(place) && place.lower !== "way" ? place : null
}
