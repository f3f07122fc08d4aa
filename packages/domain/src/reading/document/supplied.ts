// What the parser takes for a heap of nouns, made plain: "talks resume on Friday" gets a "will", "heads to"
// and "is on its way to" become going, "hinge on" depend on.

/** Text to put in place of a span of the text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

const span = "(?:next|this) (?:week|weekend|month|year)"
const day = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|today|tonight|${span}`
const month = "in (?:January|February|March|April|May|June|July|August|September|October|November|December)"
const verbs = "resume|begin|open|start|restart|reopen|continue|reconvene"
const nouns = "[Tt]alks|[Nn]egotiations|[Dd]iscussions|[Cc]onsultations"
const company = "(?: (?:between|with|on|over|among) [^.,;:]{3,80}?)?"
const gone = String.raw`(?:\b(?:${nouns})${company} (?=(?:${verbs})\b[^.,;:]{0,40}\b(?:${day}|${month})\b))`
const opening = `(?:open|hold|start|begin|resume) (?:[a-z]+ )?(?:${nouns})`
const before = String.raw`(?:\b(?:${day}) (?=${opening}\b))`
const place = new RegExp(`${gone}|${before}`, "g")

/** Words after which the verb is no announcement, or has its auxiliary already. */
const governed = new RegExp(
  String.raw`\b(?:when|until|before|after|if|unless|once|as|while|since|whether|how|why|where|to|will|would` +
    String.raw`|may|might|can|could|should|must|shall|did|do|does|not|let|help|see|make|saw|made)\b[^.,;:]*$`,
  "i",
)

const going = /(?<=[a-z.] )(?:heads|travels)(?= (?:to|for) (?:the )?\p{Lu})/gu
const onTheWay = /(?<=\b(?:is|are) )on (?:its|his|her|their) way(?= to \p{Lu})/gu
const hinging = /\bhinges?(?= (?:up)?on\b)/g

/** Takes a text; gives the edits that it needs, in order. Cost: linear in its length. */
export const editsOf = (text: string): readonly Edit[] => {
  const wills = [...text.matchAll(place)]
    .filter((found) => !governed.test(text.slice(Math.max(0, found.index - 120), found.index)))
    .map((found) => found.index + found[0].length)
    .map((at) => ({ from: at, to: at, text: "will " }))
  const journeys = [...text.matchAll(going)].map((found) => ({ ...spanOf(found), text: "goes" }))
  const ways = [...text.matchAll(onTheWay)].map((found) => ({ ...spanOf(found), text: "heading" }))
  const hinges = [...text.matchAll(hinging)].map((found) => ({
    ...spanOf(found),
    text: found[0].replace("hinge", "depend"),
  }))
  return [...wills, ...journeys, ...ways, ...hinges].sort((a, b) => a.from - b.from)
}

const spanOf = (found: RegExpExecArray): { from: number; to: number } => ({
  from: found.index,
  to: found.index + found[0].length,
})
