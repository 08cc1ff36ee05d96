/** How the tests run: two projects, so that the pure rings start in a moment and only the others wait for a database server. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** These rings import nothing that speaks SQL. A file that needs `useDatabase` belongs elsewhere. */
const pure = ['model', 'charts', 'formats', 'locales', 'sandbox'].map((ring) => `test/${ring}/**/*.test.ts`)

/** The same of files that belong to no ring. */
const alone = ['architecture', 'controls', 'edge-cases', 'supply'].map((name) => `test/${name}.test.ts`)

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
    testTimeout: 15_000,
    hookTimeout: 30_000,
    projects: [
      { test: { name: 'pure', include: [...pure, ...alone], pool: 'threads' } },
      {
        test: {
          name: 'world',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...alone],
          globalSetup: ['test/support/database-server.ts'],
        },
      },
    ],
  },
})
