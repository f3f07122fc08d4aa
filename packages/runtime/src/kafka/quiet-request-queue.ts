// kafkajs 2.2.4 wakes up about 900 times a second on every idle connection: its request queue asks again in
// -1 ms whether anything is pending, for ever (kafkajs issue 1751). Nothing pending needs no timer: a request
// that is queued schedules one, and an answer looks at the queue by itself.
import { createRequire } from "node:module"

interface RequestQueue {
  readonly pending: readonly unknown[]
}
interface RequestQueueClass {
  prototype: { scheduleCheckPendingRequests(this: RequestQueue): void }
}

let quiet = false

/** Changes kafkajs's request queue, once a process, so that an idle connection costs nothing. */
export const quietRequestQueue = (): void => {
  if (quiet) return
  quiet = true
  const { prototype }: RequestQueueClass = createRequire(import.meta.url)("kafkajs/src/network/requestQueue")
  const schedule = prototype.scheduleCheckPendingRequests
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this)
  }
}
