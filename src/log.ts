/**
 * One logger with an allow-list of fields: what is not named here cannot be written, so no message text, no chat and
 * no name ever reaches a log. A fault is logged once, with an id that the person is given.
 */
import { pino } from 'pino'

/** The only fields a line may carry; all are codes, counts or our own ids. */
export type Fields = {
  fault?: string
  place?: string
  code?: string
  job?: string
  count?: number
  ms?: number
  url?: string
  version?: string
  name?: string
  at?: string
}

export type Log = {
  info(said: string, fields?: Fields): void
  warn(said: string, fields?: Fields): void
  /** Logs a fault once and answers the short id under which it can be found. */
  fault(place: string, error: unknown): string
}

/** `level` as pino's, `silent` for tests; lines go to standard output unless told otherwise. */
export function makeLog(level: string, to?: NodeJS.WritableStream): Log {
  const settings = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const line = to ? pino(settings, to) : pino(settings)
  let saidOutageAt = Number.NEGATIVE_INFINITY
  return {
    info: (said, fields = {}) => line.info(fields, said),
    warn: (said, fields = {}) => line.warn(fields, said),
    fault(place, error) {
      const fault = crypto.randomUUID().slice(0, 8)
      const outage = outageOf(error)
      if (outage !== null) {
        if (performance.now() - saidOutageAt > outageEveryMs) {
          saidOutageAt = performance.now()
          line.error({ fault }, outage)
        }
        return fault
      }
      line.error({ fault, place, ...whatHappened(error) }, 'fault')
      return fault
    },
  }
}

/** An outage meets every worker at every turn; it is said once, and again each minute while it lasts. */
const outageEveryMs = 60_000
const away = 'The database cannot be reached. What arrives waits, nothing is lost; trying again.'
const full = 'The disk is full. What arrives waits, nothing is lost; make room, it goes on by itself.'

/** Codes of the system and the driver, and PostgreSQL's own words for stopping, starting up and a full disk. */
const outages: Record<string, string> = {
  ...Object.fromEntries(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'CONNECT_TIMEOUT'].map((code) => [code, away])),
  ...Object.fromEntries(['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'].map((code) => [code, away])),
  ...Object.fromEntries(['57P01', '57P02', '57P03'].map((code) => [code, away])),
  ...Object.fromEntries(['53100', 'ENOSPC', 'EDQUOT'].map((code) => [code, full])),
}

/** Whether an error says that the database or the disk is away for now, and nothing else is wrong. */
export const isOutage = (error: unknown): boolean => outageOf(error) !== null

function outageOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? (outages[String(error.code)] ?? null) : null
}

/** An error's name, code and place in our code; never its message, which may quote a row or a text. */
function whatHappened(error: unknown): Fields {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? String(error.code) : 'error_code' in error ? String(error.error_code) : undefined
  const at = error.stack?.split('\n').find((text) => /\/(src|handlers|db|web|sandbox)\//.test(text))
  const where = at?.match(/\/((?:src|handlers|db|web|sandbox)\/[^):]+:\d+)/)?.[1]
  return { name: error.name, ...(code === undefined ? {} : { code }), ...(where === undefined ? {} : { at: where }) }
}
