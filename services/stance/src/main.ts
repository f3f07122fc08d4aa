// The service as a process.
import { runService } from "@stance/runtime/service"
import { openReadingThread } from "./read-in-thread.ts"
import { startStance } from "./start-stance.ts"

await runService("stance", async (context) => {
  const reader = await openReadingThread()
  const running = await startStance(context, reader)
  return {
    stop: async () => {
      await running.stop()
      await reader.close()
    },
  }
})
