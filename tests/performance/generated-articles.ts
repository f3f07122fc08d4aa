// Articles for load: invented parties, news of the usual length, most of it about other things. The same
// seed, the same articles.
import type { Article } from "@stance/contracts/article"
import { articleId, sha256 } from "@stance/contracts/ids"

const syllables = [
  "Bel",
  "Dor",
  "Kar",
  "Lest",
  "Mor",
  "Nar",
  "Ost",
  "Pel",
  "Quor",
  "Rand",
  "Sel",
  "Tarn",
  "Ul",
  "Vel",
  "West",
  "Zan",
]
const endings = ["ania", "ovia", "mark", "land", "istan", "heim"]
const parties = syllables.flatMap((start) => endings.map((end) => start + end))

const stances: readonly ((a: string, b: string, n: number) => string)[] = [
  (a, b) => `${a} is ready to hold talks with ${b}, its foreign minister said on Monday.`,
  (a, b) => `${a} refused to meet ${b} in the capital, a spokesman of the government said.`,
  (a, b) =>
    `“We are prepared to negotiate with ${b} if the border is opened,” the president of ${a} told reporters.`,
  (a, b) => `${a} has invited ${b} to a conference on fishing rights.`,
  (a, b) => `${b} accepted an invitation from ${a} to discuss the river.`,
  (a, b) => `${a} called off the talks with ${b} that were planned for next week.`,
  (a, b) => `${a} would prefer direct talks with ${b}, a diplomat said.`,
  (a, b) => `${b} will not attend the summit that ${a} proposed, its prime minister said.`,
]

const fillers: readonly ((a: string, n: number) => string)[] = [
  (a, n) =>
    `Exports of ${a} grew by ${n % 9} per cent last year, the central bank reported, helped by timber and glass.`,
  (_, n) =>
    `Police counted ${n * 13} people on the main square, where a choir sang until late in the evening.`,
  (a) => `The harbour of ${a} was closed for two days because of high waves and fog.`,
  (_, n) =>
    `A survey of ${n * 7} households found that prices of bread had risen faster than wages since spring.`,
  (a) => `Farmers in the south of ${a} expect a poor harvest after the driest June in thirty years.`,
  (_, n) =>
    `The railway line will cost ${n % 40} million and take three years to build, engineers estimated.`,
  (a) => `Schools in ${a} reopened after the holidays, and most classes were full again.`,
  () => "The court postponed its ruling on the dam, which had been expected before the end of the month.",
  (_, n) => `Rescue workers reached the village after ${n % 12} hours; nobody was hurt, the mayor said.`,
  () => "The museum shows coins, maps and letters from the time of the first settlers.",
]

/**
 * Gives the n-th article of a run: about 2,000 characters, two or three sentences on talks among some twenty
 * others.
 */
export const generatedArticle = (n: number): Article => {
  const next = numbersFrom(n)
  const [a, b] = [parties[next(parties.length)]!, parties[next(parties.length)]!]
  const other = a === b ? "Farland" : b
  const sentences = Array.from({ length: 18 + next(8) }, (_, i) => fillers[next(fillers.length)]!(a, n + i))
  const said = Array.from({ length: 2 + next(2) }, () => stances[next(stances.length)]!(a, other, n))
  for (const sentence of said) sentences.splice(next(sentences.length), 0, sentence)
  const paragraphs: string[] = []
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(" "))
  const headline = `${a} and ${other}: report ${n}`
  const text = [headline, ...paragraphs].join("\n\n")
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 1500))).toISOString()
  return {
    schema_version: 1,
    article_id: articleId({ source: "Load Wire", uri: null, body_text: text }),
    source: "Load Wire",
    uri: null,
    headline,
    body_text: text,
    byline: null,
    located: null,
    language: "en",
    published_at: day,
    date_precision: "day",
    pub_status: "usable",
    item_version: null,
    sha256: sha256(text),
    normalised: [],
  }
}

/** A small generator of numbers (mulberry32), so that a run can be repeated. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = (seed + 1) * 0x9e3779b9
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below) | 0
  }
}
