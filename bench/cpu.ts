/** CPU time that processes have used, read from /proc: what a swinging machine changes least. It measures; it starts nothing. */
import { readdirSync, readFileSync } from 'node:fs'

/** Microseconds of one tick of /proc/PID/stat: 100 a second on every Linux we run on. */
const tick = 10_000

type Stat = { parent: number; own: number; reaped: number }

/** Null when the process is gone. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in brackets that may hold spaces; the third begins behind it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const at = (place: number) => Number(fields[place - 3])
    return { parent: at(4), own: (at(14) + at(15)) * tick, reaped: (at(16) + at(17)) * tick }
  } catch {
    return null
  }
}

/** Microseconds that a process and its threads have used. */
export const cpuOf = (pid: number) => statOf(pid)?.own ?? 0

/** Microseconds that a PostgreSQL has used: its first process, those that live under it, and those that have ended. */
export function cpuOfServer(pid: number): number {
  const first = statOf(pid)
  const under = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
  const living = under.reduce((sum, one) => sum + (one?.parent === pid ? one.own : 0), 0)
  return (first ? first.own + first.reaped : 0) + living
}
