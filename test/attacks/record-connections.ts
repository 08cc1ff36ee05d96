/**
 * Loaded into the program before anything else (`NODE_OPTIONS=--import`): writes down every connection it opens, every name it
 * looks up, every datagram it sends and every program it starts, into the file CONNECTIONS_FILE, and changes nothing.
 */
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const file = process.env.CONNECTIONS_FILE ?? ''
const note = (line: string) => appendFileSync(file, `${line}\n`)

/** Replaces a function of a module by one that notes first. */
function listen(owner: object, name: string, say: (given: unknown[]) => string): void {
  const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
    note(say(given))
    return Reflect.apply(original, this, given)
  })
}

/** `net` passes its arguments either as they were given or as one list that it has put in order. */
function target(given: unknown[]): string {
  const first = Array.isArray(given[0]) ? (given[0] as unknown[])[0] : given[0]
  if (typeof first === 'object' && first !== null) {
    const { path, host, port } = first as { path?: string; host?: string; port?: number }
    return path ? `connect path ${path}` : `connect ${host ?? 'localhost'}:${port}`
  }
  const host = typeof given[1] === 'string' ? given[1] : 'localhost'
  return `connect ${host}:${String(first)}`
}

listen(net.Socket.prototype, 'connect', target)
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveAny', 'reverse']) {
  listen(dns, name, (given) => `look up ${String(given[0])}`)
  if (name in dns.promises) listen(dns.promises, name, (given) => `look up ${String(given[0])}`)
}
listen(dgram.Socket.prototype, 'send', () => 'datagram')
for (const name of ['spawn', 'execFile', 'exec', 'fork', 'spawnSync', 'execFileSync', 'execSync'] as const)
  listen(childProcess, name, (given) => `start ${String(given[0])}`)
// Whoever imports these functions by name gets the new ones too.
syncBuiltinESMExports()
