// outbox/publish.ts with its two steps the wrong way round: a crash between them loses the events.
import { failpoint } from "../../../packages/runtime/dist/failpoints.js"
import { markSent } from "../../../packages/runtime/dist/outbox/pending.js"

export const publish = async (producer, pool, schema, outgoing) => {
  const marked = await markSent(pool, schema, outgoing)
  failpoint("relay.beforeSend")
  await producer.sendAll(outgoing)
  failpoint("relay.afterSend")
  failpoint("relay.afterMark")
  return outgoing.length - marked
}
