/**
 * The tests' own settings, but for the set-up of the database: where `SAKSI_CONTROLS_DATABASE` says that a migrated one is
 * there already, it is taken, so that two hundred runs do not migrate two hundred times.
 */
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

const projects = base.test?.projects ?? []
const ready = process.env.SAKSI_CONTROLS_DATABASE !== undefined

export default defineConfig({
  test: {
    ...base.test,
    projects: projects.map((project) => {
      if (typeof project !== 'object' || !('test' in project) || !project.test?.globalSetup || !ready) return project
      return { ...project, test: { ...project.test, globalSetup: ['test/controls/ready-database.ts'] } }
    }),
  },
})
