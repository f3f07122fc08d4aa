// The long delivery test and the broken variants; `npm test` runs the short one.
import { defineConfig } from "vitest/config"

// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    name: "delivery",
    include: ["tests/delivery/*.soak.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
})
