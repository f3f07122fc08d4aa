// Words for offices and for the organs of a state or body, and whether who holds one speaks for the body it
// belongs to.
import { slug } from "@stance/contracts/ids"

export const officeClasses = [
  "head_of_state",
  "head_of_government",
  "minister",
  "spokesperson",
  "negotiator",
  "envoy",
  "official",
  "adviser",
  "commander",
  "head_of_body",
  "union_leader",
  "executive",
  "cleric",
  "party_leader",
  "legislator",
  "opposition",
  "organ",
] as const
export type OfficeClass = (typeof officeClasses)[number]

export type Office = {
  readonly id: string
  readonly words: string
  readonly class: OfficeClass
  /**
   * True: the word of its holder is the word of the state, union or company. A legislator or a rival speaks
   * for himself.
   */
  readonly speaksForBody: boolean
  /** What it can belong to. */
  readonly of: "state" | "body" | "any"
  /**
   * The organ inside the body, when the words name one: "foreign ministry spokeswoman" has "foreign
   * ministry".
   */
  readonly organ: string | null
}

export type OfficeGroup = {
  readonly class: OfficeClass
  readonly speaksForBody: boolean
  readonly of: Office["of"]
  readonly words: readonly string[]
}

/** Takes a group of office words; gives one office a word group. */
export const officesOf = (group: OfficeGroup, organ: string | null = null): readonly Office[] =>
  group.words.map((words) => ({
    id: slug(words),
    words,
    class: group.class,
    speaksForBody: group.speaksForBody,
    of: group.of,
    organ,
  }))
