/**
 * All that the public pages may reach: released figures and a log of what was taken. It has no key and no way to anything
 * live, so that the type says what the database's rights enforce.
 */
import type { Db } from '../db/client.ts'
import type { App } from './app.ts'

export type PublicApp = Pick<App, 'reader' | 'clock' | 'log' | 'invented'> & {
  /** The role `saksi_public`: reads released figures and the keys of machines, adds to the download log. */
  access: Db
}
