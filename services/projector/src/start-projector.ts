// The projector: keeps the tables behind the views up to date with the log.
import { consumerGroups } from "@stance/contracts/topic-names"
import { backoffMs, wait } from "@stance/runtime/backoff"
import type { Logger } from "@stance/runtime/log"
import { startRelay } from "@stance/runtime/outbox/relay"
import { classify } from "@stance/runtime/postgres/classify"
import type { Pool } from "@stance/runtime/postgres/pool"
import { transaction } from "@stance/runtime/postgres/transaction"
import { processPartitions } from "@stance/runtime/processing/process-partitions"
import type { Running, ServiceContext } from "@stance/runtime/service"
import { loadCodebook } from "./load-codebook.ts"
import { loadRegistries, type ShownRegistry } from "./load-registries.ts"
import { projectorSources } from "./sources.ts"

const SCHEMA = "stance_store"

/**
 * Starts the projector: loads codebook and registry, then projects, and publishes the dead letters it makes.
 * Takes what `runService` gives and the registry whose names the views show; gives the handle that stops it.
 */
export const startProjector = async (
  context: Omit<ServiceContext, "config">,
  registry: ShownRegistry,
): Promise<Running> => {
  const { kafka, pool, logger, metrics, health } = context
  await loadTables(pool, registry, logger)
  const processor = await processPartitions({
    kafka,
    pool,
    schema: SCHEMA,
    consumer: consumerGroups.projector,
    sources: projectorSources(),
    logger,
    metrics,
    health,
  })
  const relay = await startRelay({ kafka, pool, schema: SCHEMA, logger, metrics, health })
  return {
    stop: async () => {
      await processor.stop()
      await relay.stop()
    },
  }
}

const LOAD_ATTEMPTS = 6

// A connection that is cut while the tables are loaded must not end the service.
const loadTables = async (pool: Pool, registry: ShownRegistry, logger: Logger): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await loadOnce(pool, registry, logger)
    } catch (error) {
      if (classify(error) !== "transient" || attempt === LOAD_ATTEMPTS) throw error
      logger.warn({ err: error, attempt }, "loading codebook and registry is tried again")
      await wait(backoffMs(attempt))
    }
  }
}

const loadOnce = async (pool: Pool, registry: ShownRegistry, logger: Logger): Promise<void> => {
  const loaded = await transaction(pool, async (tx) => {
    await loadCodebook(tx)
    return loadRegistries(tx, registry)
  })
  if (loaded) logger.info({ registry_version: registry.version }, "registry loaded")
}
