// Where the text says that talks are held or will be: "talks due to open in Bruges", "the Bruges talks".
import { anyOf } from "../../lexicon/any-of.ts"

const events = "talks negotiations dialogue conference summit meeting discussions consultations".split(" ")
const opening = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
const event = `(?:${events.map(opening).join("|")})`
const place = String.raw`(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})`
/** What may stand between talks and where they are: with whom, when, and that they are held. */
const between =
  `with between and the a of its their his her next last this new due to set scheduled planned open opens
  opened opening begin begins began beginning start starts started starting resume resumes resumed restart
  restarts be\\s+held be been are is will would take\\s+place week weeks month months year on government
  governments rebels rebel opposition union envoys leaders days two three four five underway under way
  were\\s+to was\\s+to`
    .split(/\s+(?=[a-z])/)
    .join("|")
const shapes = [
  String.raw`\b${event}\b(?:,?\s+(?:${between}|\p{Lu}[\p{L}'’-]*|\d+)){0,10}\s+(?:in|at)\s+${place}`,
  String.raw`${place}\s+(?:(?:peace|truce|border|crisis|ceasefire|political)\s+)?${event}\b`,
].map((shape) => new RegExp(shape, "gu"))

/** Days, months and what opens a sentence are no places. */
const noPlace =
  anyOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december the this that these those new more no any two both such our
    their its his her peace security general foreign prime`)

/** No text has more places of talks than a reader keeps in mind. */
const most = 20

/** Takes body_text; gives the last word of the name of each place where it says that talks are held. */
export const venuesIn = (body: string): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const shape of shapes)
    for (const [, name] of body.matchAll(shape)) {
      const last = name?.toLowerCase().split(/\s+/).at(-1) ?? ""
      if (!noPlace.test(last) && found.size < most) found.add(last)
    }
  return found
}

const ways = "be arriv go com travel fl[yi] head return sen[dt] dispatch recall withdr[ae]w pull call br[io]"

/** Takes venues; gives the shape of a sentence in which somebody goes there, is there or is called back. */
export const leadsTo = (venues: ReadonlySet<string>): RegExp => {
  const names = [...venues].join("|")
  const way = `\\b(?:${ways.replaceAll(" ", "|")})`
  return venues.size === 0
    ? /(?!)/
    : new RegExp(
        String.raw`${way}[^.;]{0,80}\b(?:in|to|from|of)(?:\s+[\p{L}'’-]+){0,2}?\s+(?:${names})\b`,
        "iu",
      )
}
