// Whether a pronoun can mean the subject that stands above it: by gender, by number, by person or thing.
import { anyOf } from "../../lexicon/any-of.ts"
import type { Word } from "../words/word.ts"
import { genderOfPronoun } from "./genders.ts"
import type { Resolved } from "./party.ts"
import type { Resolver } from "./resolver.ts"

export const plural = new Set("they them their theirs themselves".split(" "))
export const thing = new Set("it its itself".split(" "))

/** "The premier's office said it …" */
const offices = anyOf("office ministry government administration palace cabinet department embassy mission")

const people = anyOf(
  "he she minister president spokesman spokeswoman official envoy leader premier chancellor king",
)

/** Takes the resolver, one of those a subject stands for, the subject and a pronoun; says whether it can. */
export const agrees = (resolver: Resolver, one: Resolved, subject: Word, pronoun: string): boolean => {
  const { chain } = resolver
  const person = (one.party.type === "person" && !offices.test(subject.lower)) || people.test(subject.lower)
  const gender = genderOfPronoun(pronoun)
  if (gender !== null) {
    const other = genderOfPronoun(subject.lower) ?? chain.genderOf(one.party) ?? gender
    return person && other === gender
  }
  if (thing.has(pronoun)) return !person || one.party.type === "body"
  const many = /^NNP?S$/.test(subject.tag) || resolver.resolve(subject).length > 1
  return many || one.party.type === "group" || one.party.type === "body" || subject.lower === "they"
}
