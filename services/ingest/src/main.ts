// The ingest service: POST /articles into the log.
import { existsSync } from "node:fs"
import { articles } from "@stance/contracts/topics"
import { runService } from "@stance/runtime"
import { idempotencyKeys } from "./http/idempotency.ts"
import { postArticles } from "./http/post-articles.ts"
import { readTokens } from "./http/tokens.ts"
import { openPublisher } from "./publisher.ts"

const IN_FLIGHT_MAX = 256

await runService(
  "ingest",
  async ({ kafka, logger, routes }) => {
    const file = process.env.STANCE_INGEST_TOKENS ?? ""
    const publisher = await openPublisher(kafka, articles.partitions)
    if (file === "" || !existsSync(file))
      logger.warn({ file }, "no tokens (STANCE_INGEST_TOKENS): every POST /articles is answered 401")
    routes.set(
      "/articles",
      postArticles({
        tokens: () => (file === "" || !existsSync(file) ? [] : readTokens(file)),
        keys: idempotencyKeys(),
        publish: publisher.publish,
        now: () => new Date(),
        logger,
        inFlightMax: IN_FLIGHT_MAX,
      }),
    )
    return { stop: publisher.close }
  },
  { database: false },
)
