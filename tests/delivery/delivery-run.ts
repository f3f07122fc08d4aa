// One run: servers' database and topics of its own, articles flowing, services dying; then the verdict.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { connectKafka, createLogger, createTopics } from "@stance/runtime"
import { inject } from "vitest"
import { testDatabase } from "../support/test-database.ts"
import { testTopicPrefix } from "../support/topic-prefix.ts"
import { cutConnections } from "./cuts.ts"
import { sendFeed } from "./feeder.ts"
import { startFleet } from "./fleet.ts"
import { generatedFeed } from "./generated-feed.ts"
import { numbersFrom } from "./numbers.ts"
import { observe } from "./observed.ts"
import { violationsOf } from "./oracle.ts"
import { type Dose, planDeaths } from "./plan.ts"
import { waitUntilQuiet } from "./quiet.ts"
import { openReadsAs, registryAdditions } from "./sayings.ts"
import { repeatsIn } from "./topic-violations.ts"

export interface RunOptions {
  readonly seed: number
  /** Different articles; repetitions, updates, withdrawals and poison come on top. */
  readonly articles: number
  readonly dose: Dose
  /** How often, in milliseconds, some connection to the database is cut; 0 for never. */
  readonly cutEveryMs: number
  /** How long the deaths may take to come; then it goes on without those that are missing. */
  readonly deathsWithinMs: number
  /** How long the services may take to become quiet after the last death. */
  readonly quietWithinMs: number
  /** A module that Node loads into the services first: a broken variant. */
  readonly preload?: string
}

export interface RunReport {
  readonly seed: number
  readonly articles: number
  readonly records: number
  readonly kills: ReadonlyMap<string, number>
  readonly killed: number
  readonly frozen: number
  readonly cuts: number
  readonly repeats: number
  readonly seconds: number
  readonly violations: readonly string[]
}

/** What is fed before the first death, and what is kept for the last: a death at a point needs articles. */
const FIRST_SHARE = 0.1
const LAST_SHARE = 0.2

/** Runs it; gives the report. Deaths that were wanted and did not come are violations too. */
export const runDelivery = async (options: RunOptions): Promise<RunReport> => {
  const { feed, redrawn } = generatedFeed(options.seed, options.articles, openReadsAs())
  const started = Date.now()
  const plan = planDeaths(options.dose, numbersFrom(options.seed + 1))
  const { brokers, home } = inject("testServers")
  const [database, topicPrefix] = [await testDatabase(), testTopicPrefix()]
  const logger = createLogger("test", "silent")
  const kafka = connectKafka({ brokers: brokers.split(","), clientId: "test", topicPrefix, logger })
  await createTopics(kafka)
  const registry = join(home, `${topicPrefix}registry.json`)
  writeFileSync(registry, JSON.stringify(registryAdditions))
  const env = {
    KAFKA_BROKERS: brokers,
    STANCE_TOPIC_PREFIX: topicPrefix,
    STANCE_REGISTRY: registry,
    ...(options.preload === undefined ? {} : { NODE_OPTIONS: `--import ${options.preload}` }),
  }
  let frozen = 0
  const cutting = cutConnections(database.url, options.cutEveryMs, numbersFrom(options.seed + 2))
  const fleet = startFleet({
    env: {
      stance: { ...env, DATABASE_URL: await database.urlAs("stance_service") },
      projector: { ...env, DATABASE_URL: await database.urlAs("stance_projector") },
    },
    ...plan,
    onFrozen: async (_, point) => {
      frozen++
      if (point.startsWith("relay.")) await cutting.cutRelay()
    },
  })
  try {
    const enough = (): boolean => plan.progress() === 1 || Date.now() - started > options.deathsWithinMs
    const journal = await sendFeed(kafka, feed, () =>
      enough() ? 1 : FIRST_SHARE + (1 - FIRST_SHARE - LAST_SHARE) * plan.progress(),
    )
    while (!enough()) await pause(200)
    fleet.calm()
    await cutting.stop()
    const unquiet = await waitUntilQuiet(kafka, database.url, options.quietWithinMs)
    const observed = await observe(kafka, database.url)
    const found = violationsOf(journal, observed)
    return {
      seed: options.seed,
      articles: options.articles,
      records: feed.length,
      kills: plan.kills,
      killed: plan.total(),
      frozen,
      cuts: cutting.count(),
      repeats: repeatsIn(observed),
      seconds: Math.round((Date.now() - started) / 1000),
      violations: [
        ...(unquiet === null ? [] : [`never quiet: ${unquiet}`]),
        ...fleet.unexpected(),
        ...plan.missing().map((place) => `no death at ${place}`),
        ...(redrawn > options.articles / 2 ? [`${redrawn} articles were not read as meant`] : []),
        ...found,
      ],
    }
  } finally {
    await cutting.stop()
    await fleet.stop()
    await kafka.close()
    await database.drop()
  }
}
