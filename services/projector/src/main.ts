// The service as a process.
import { existsSync, readFileSync } from "node:fs"
import { createRegistryFrom } from "@stance/domain/registries/index"
import { runService } from "@stance/runtime/service"
import { startProjector } from "./start-projector.ts"

// The user's own actors and formats are shown in the views, so this service reads the same file as the
// reader.
const file = process.env.STANCE_REGISTRY ?? ""
const text = file !== "" && existsSync(file) ? readFileSync(file, "utf8") : null

await runService("projector", (context) => startProjector(context, createRegistryFrom(file, text)))
