import { defineConfig } from "vitest/config"

// "source" makes workspace packages resolve to their TypeScript, so a test needs no build of what it imports.
const source = { resolve: { conditions: ["source"] }, ssr: { resolve: { conditions: ["source"] } } }
const modules = ["**/node_modules/**", "**/dist/**"]

// Two files at a time, so that two cores hold them beside Kafka and Postgres.
const onRealServers = {
  globalSetup: ["tests/support/global-setup.ts"],
  exclude: modules,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          // A bound against hanging, not a measure of speed: two workers share two cores with the servers.
          testTimeout: 30_000,
          include: ["{packages,services}/*/src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["**/*.int.test.ts", "**/*.e2e.test.ts", "**/*.containers.test.ts", ...modules],
        },
      },
      {
        ...source,
        test: {
          ...onRealServers,
          name: "int",
          include: ["{packages,services,tests}/**/*.int.test.ts"],
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...source,
        test: {
          ...onRealServers,
          name: "e2e",
          include: ["{packages,services,tests}/**/*.e2e.test.ts"],
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...source,
        test: { ...onRealServers, name: "containers", include: ["tests/**/*.containers.test.ts"] },
      },
    ],
  },
})
