// The service as a process.
import { createRegistry } from "@stance/domain/registries/registry"
import { runService } from "@stance/runtime/service"
import { startProjector } from "./start-projector.ts"

await runService("projector", (context) => startProjector(context, createRegistry()))
