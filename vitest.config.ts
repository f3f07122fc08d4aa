import { defineConfig } from "vitest/config"

// "source" makes workspace packages resolve to their TypeScript, so a unit test needs no build.
const source = { resolve: { conditions: ["source"] }, ssr: { resolve: { conditions: ["source"] } } }

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          include: ["{packages,services}/*/src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["**/*.int.test.ts", "**/*.e2e.test.ts", "**/*.containers.test.ts", "**/node_modules/**"],
        },
      },
    ],
  },
})
