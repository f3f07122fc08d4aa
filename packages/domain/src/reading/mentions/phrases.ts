// Names for parties that have none: "main opposition groups", "Syrian rebels", "Republican senators".
import { anyOf } from "../../lexicon/any-of.ts"
import { groupNouns, officeNouns } from "../../lexicon/people-words.ts"
import type { Word } from "../words/word.ts"
import { subtree } from "../words/word.ts"
import type { Resolver } from "./resolver.ts"
import { nameOf } from "./runs.ts"

const dropped =
  anyOf(`the a an this that these those its his her their our some all any several many most more two both
    each every other another such own dozens hundreds thousands`)

export interface GroupPhrase {
  /** By which the group is known again: "Syria's rebels" and "Syrian rebels" are one. */
  readonly name: string
  /** As printed here. */
  readonly shown: string
}

/** Takes a group's noun; gives its noun phrase without articles and clauses; null without one. */
export const groupPhrase = (resolver: Resolver, noun: Word, head: Word): GroupPhrase | null => {
  const before = noun.children
    .filter((child) => child.i < noun.i && /^(?:amod|compound|nmod|poss|nummod)$/.test(child.dep))
    .flatMap((child) => subtree(child))
    .filter((word) => word.i < noun.i)
  const words = (head === noun ? [...before, noun] : before.filter((word) => word.i <= head.i))
    .sort((a, b) => a.i - b.i)
    .filter((word, at, all) => !(dropped.test(word.lower) && at < all.length - 1))
  const named = words.filter(
    (word) => word.lower !== "'s" && word.lower !== "’s" && word.text !== "," && word.pos !== "number",
  )
  const phrase = adjectival(resolver, named).replace(/\s+/g, " ").trim()
  const owner = prepositionalOwner(resolver, noun)
  if (phrase === "") return null
  const shown = nameOf(named).replace(/\s+/g, " ").trim()
  return owner === null ? { name: phrase, shown } : { name: `${owner} ${phrase}`, shown: `${owner} ${shown}` }
}

/** "Syria's opposition" and "Syria opposition" are the Syrian opposition. */
const adjectival = (resolver: Resolver, words: readonly Word[]): string => {
  const first = words[0]
  const mention = first === undefined ? undefined : resolver.chain.mentionOf(first)
  const adjective =
    mention?.party.type === "state" && mention.last === first?.i && words.length > 1
      ? mention.party.adjective
      : null
  return adjective === null ? nameOf(words) : `${adjective} ${nameOf(words.slice(1))}`
}

/** "leaders of the opposition" is the opposition's phrase, "rebels in Syria" stay rebels. */
const prepositionalOwner = (resolver: Resolver, noun: Word): string | null => {
  if (noun.children.some((child) => child.dep === "poss")) return null
  for (const child of noun.children) {
    if (child.dep !== "prep" || child.lower !== "of") continue
    for (const object of child.children) {
      const mention = resolver.chain.mentionOf(object)
      if (mention !== undefined) return mention.party.name
    }
  }
  return null
}

/** Takes a noun for leaders or members; gives the group before: "opposition leaders", "union officials". */
export const groupBefore = (word: Word): Word | null => {
  if (!officeNouns.has(word.lower) && word.lower !== "members") return null
  const group = word.children.find(
    (child) =>
      /^(?:compound|amod|nmod|poss)$/.test(child.dep) &&
      (child.pos === "noun" || (child.tree.headline && child.i === 0)) &&
      groupNouns.has(child.lower) &&
      !officeNouns.has(child.lower) &&
      !/^(?:state|party|front)$/.test(child.lower),
  )
  return group ?? null
}
