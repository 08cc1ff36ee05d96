/** The program's own parts over a database, without its loops and on the campaign's clock. It starts no bot and no sandbox. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../../../src/app.ts'
import { makeApp, makeEndings } from '../../../src/assemble.ts'
import { readConfig } from '../../../src/config.ts'
import { type Place, settingsOf } from '../support/place.ts'

/** The parts on a place, with a clock of the caller's; `faults` counts what they logged. `close` ends them. */
export async function appAt(place: Place, clock: () => Date): Promise<{ app: App; close: () => Promise<void> }> {
  const endings = makeEndings(() => {})
  const folder = mkdtempSync(join(tmpdir(), 'saksi-campaign-'))
  const config = readConfig({ DATA_FOLDER: folder, LOG_LEVEL: 'silent', ...settingsOf(place) })
  const app = await makeApp(config, endings, { clock, said: () => {} })
  return {
    app,
    async close() {
      await endings.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
