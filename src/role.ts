/**
 * The roles of the program's processes, and how they are named on the command line. What each role does stands in
 * `src/parts/`; several of each may run at once, on any machine that reaches the database.
 */
import { parseArgs } from 'node:util'

/**
 * `bot` takes updates in, `worker` handles them, `sender` sends what must arrive, `jobs` is the clockwork and the history,
 * `public` shows pages and files without any key, `web` is what needs keys over HTTP.
 */
export const roleNames = ['bot', 'worker', 'sender', 'jobs', 'public', 'web'] as const
export type Role = (typeof roleNames)[number]

/** How a process was started: as a whole program (`roles` are then all of them), or as some of its roles. */
export type Start = { roles: ReadonlySet<Role>; whole: boolean; empty: boolean }

const isRole = (name: string): name is Role => (roleNames as readonly string[]).includes(name)

/** A command line that does not do; its message is the sentence for the operator. */
export class StartError extends Error {
  override name = 'StartError'
}

/** Reads `--role NAME[,NAME…]` (also several times) and `--empty`. Throws `StartError` for anything else. */
export function readStart(argv: readonly string[]): Start {
  const { role = [], empty } = readArguments(argv)
  const names = role.flatMap((text) => text.split(',')).map((name) => name.trim())
  const stray = names.find((name) => !isRole(name))
  if (stray !== undefined)
    throw new StartError(`There is no role "${stray}". The roles are ${roleNames.join(', ')}; several with commas.`)
  const roles = names.filter(isRole)
  return roles.length === 0
    ? { roles: new Set(roleNames), whole: true, empty }
    : { roles: new Set(roles), whole: false, empty }
}

function readArguments(argv: readonly string[]) {
  try {
    const options = { role: { type: 'string', multiple: true }, empty: { type: 'boolean', default: false } } as const
    return parseArgs({ args: [...argv], options }).values
  } catch {
    throw new StartError('Write: npm start, npm start -- --empty, or npm start -- --role bot,worker')
  }
}

/** Whether these roles need no key at all, and are therefore given none. */
export const isKeyless = (roles: ReadonlySet<Role>) => [...roles].every((role) => role === 'public')
