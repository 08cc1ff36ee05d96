/** All that a step may reach outside its own arguments. Built once, in `main.ts`; never looked up anywhere else. */
import type { Db } from '../db/client.ts'
import type { Keys } from './keys.ts'
import type { Log } from './log.ts'

export type App = {
  /** The program's own role: works on everything, changes no history. */
  db: Db
  /** A role that sees released figures and nothing else; pages, files and `/stats` read through it. */
  reader: Db
  keys: Keys
  clock: () => Date
  log: Log
  /** The countries whose quarters are published even when nothing was reported: a true zero. */
  monitored: readonly string[]
  /** Whether the figures are of an invented world, so that every page and file says so. */
  invented: boolean
}
