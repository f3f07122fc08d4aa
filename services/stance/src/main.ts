// The service as a process.
import { runService } from "@stance/runtime/service"
import { openReader } from "./open-reader.ts"
import { startStance } from "./start-stance.ts"

const reader = openReader(process.env)
await runService("stance", (context) => startStance(context, reader))
