// What a run feeds into the articles topic: articles, repetitions, new texts under an old address,
// withdrawals, and records that are no articles. The same seed, the same records.
import type { Article } from "@stance/contracts/article"
import { contentHash, articleId as idOfArticle, sha256 } from "@stance/contracts/ids"
import { articleRecord } from "@stance/ingest"
import { type OutRecord, partitionFor } from "@stance/runtime"
import type { Word } from "./fold.ts"
import { type Numbers, numbersFrom } from "./numbers.ts"
import { poisoned } from "./poison.ts"
import { type ReadsAs, states, templates } from "./sayings.ts"

export const ARTICLE_PARTITIONS = 3

/** One record of the feed, and what the oracle must know of it. */
export interface Fed {
  readonly partition: number
  readonly record: OutRecord
  /** Null for poison. */
  readonly article: Article | null
  /** What the article says. */
  readonly says: readonly Word[]
  /** The code that the dead letter must have; null for an article. */
  readonly poison: string | null
}

export interface GeneratedFeed {
  readonly feed: readonly Fed[]
  /** Articles that were drawn again because the reader reads them otherwise. */
  readonly redrawn: number
}

const DAY = 24 * 60 * 60 * 1000
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAYS = 300
const FILLERS = [
  "The harbour was closed for two days because of high waves and fog.",
  "A choir sang on the main square until late in the evening.",
]

/**
 * Gives the feed of a seed: so many different articles, and what comes with them. Every article is one that
 * the
 * reader reads as it is meant: this is no test of the reading.
 */
export const generatedFeed = (seed: number, articles: number, readsAs: ReadsAs): GeneratedFeed => {
  const numbers = numbersFrom(seed)
  let redrawn = 0
  const draw = (n: number, version: number): Fed => {
    for (;;) {
      const fed = articleFed(n, version, numbers, numbers.pick(pairs))
      if (fed.article?.language !== "en" || readsAs(fed.article, fed.says)) return fed
      redrawn++
    }
  }
  const pairs = pairsFor(articles)
  const feed: Fed[] = []
  const last = new Map<number, Fed>()
  const repeat = (): Fed | undefined => last.get(numbers.below(last.size))
  for (let n = 0; n < articles; n++) {
    const fed = draw(n, 0)
    feed.push(fed)
    last.set(n, fed)
    if (numbers.percent(5)) push(feed, repeat())
    if (numbers.percent(4)) {
      const again = numbers.below(n + 1)
      const update = draw(again, feed.length)
      feed.push(update)
      last.set(again, update)
    }
    if (numbers.percent(2)) {
      const gone = numbers.below(n + 1)
      push(feed, withdrawn(last.get(gone)))
    }
    if (n % 90 === 20) feed.push(poisonFed(poisoned(fed.article as Article, feed.length)))
  }
  return { feed, redrawn }
}

const push = (feed: Fed[], fed: Fed | undefined): void => {
  if (fed !== undefined) feed.push(fed)
}

// Some fifteen articles a directed pair.
const pairsFor = (articles: number): [string, string][] => {
  const some = states.slice(0, Math.min(states.length, 3 + Math.floor(Math.sqrt(articles / 15))))
  return some.flatMap((a) => some.filter((b) => b !== a).map((b): [string, string] => [a, b]))
}

// Text, hour and day are drawn, so the order of the log is not that of the dates.
const articleFed = (n: number, version: number, numbers: Numbers, [a, b]: [string, string]): Fed => {
  const source = numbers.pick(["Klow Herald", "Szohod Wire", "The Examiner"])
  const uri = `https://${source.toLowerCase().replaceAll(" ", "-")}.example/${n}`
  const published_at = new Date(
    FIRST_DAY + numbers.below(DAYS) * DAY + numbers.below(1440) * 60_000,
  ).toISOString()
  const sayings = numbers.percent(4) ? [] : [numbers.pick(templates)(a, b, numbers.pick)]
  if (numbers.percent(25)) sayings.push(numbers.pick(templates)(b, a, numbers.pick))
  const headline = `Report ${n}, edition ${version}`
  const sentences = [...sayings.map(({ sentence }) => sentence), numbers.pick(FILLERS)]
  const isForeign = numbers.percent(1)
  const article = articleOf({
    source,
    uri,
    published_at,
    headline,
    body_text: [headline, ...sentences].join("\n\n"),
  })
  const says = sayings.flatMap((saying) => saying.says)
  return fedOf(
    { ...article, language: isForeign ? "de" : "en" },
    isForeign ? [] : says.map((one, place) => ({ ...one, ...idsOf(article), place })),
  )
}

const idsOf = ({ article_id, source, published_at }: Article) => ({
  article_id,
  source,
  published_at: published_at ?? "",
  said_on: published_at?.slice(0, 10) ?? null,
})

const articleOf = (
  given: Pick<Article, "source" | "uri" | "published_at" | "headline" | "body_text">,
): Article => ({
  schema_version: 1,
  article_id: idOfArticle(given),
  ...given,
  byline: null,
  located: null,
  language: "en",
  date_precision: "exact",
  pub_status: "usable",
  item_version: null,
  sha256: sha256(given.body_text),
  normalised: [],
})

const fedOf = (article: Article, says: readonly Word[]): Fed => ({
  partition: partitionFor(article.article_id, ARTICLE_PARTITIONS),
  record: articleRecord(article),
  article,
  says,
  poison: null,
})

const withdrawn = (fed: Fed | undefined): Fed | undefined =>
  fed?.article == null ? undefined : fedOf({ ...fed.article, pub_status: "canceled" }, [])

const poisonFed = ({ record, code }: ReturnType<typeof poisoned>): Fed => ({
  partition: partitionFor(record.key ?? contentHash(code), ARTICLE_PARTITIONS),
  record,
  article: null,
  says: [],
  poison: code,
})
