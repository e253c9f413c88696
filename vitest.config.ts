import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

const needsServer = "**/*.integration.test.ts"

/** Two projects: `unit` needs nothing but Node, `integration` gets a PostgreSQL of its own. */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [needsServer, "test/e2e/**", "test/screenshots/**"],
          // A loaded machine is slow, not wrong.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["src/**/*.integration.test.ts", "test/**/*.integration.test.ts"],
          globalSetup: "test/kit/server.ts",
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
