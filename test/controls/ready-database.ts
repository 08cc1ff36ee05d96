/** Vitest's global set-up where the server and its migrated templates are there already: it only says where. */
import type { TestProject } from 'vitest/node'

export default function setup(project: TestProject): void {
  project.provide('database', JSON.parse(process.env.SAKSI_CONTROLS_DATABASE ?? 'null'))
}
