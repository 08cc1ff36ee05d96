/**
 * Every request to the database and every call to Telegram gets a name and a number of its own (`file_report#1`), the same
 * in each run of a story, so that a program can be killed before and after exactly that one. Looking in vain, taking turns
 * and reading the clock are not counted: they happen as often as time allows and change nothing.
 */
import { statements } from '../../../db/statement.ts'
import type { ApiGate } from '../support/api-proxy.ts'
import type { Answer, Gate, Request } from '../support/proxy.ts'
import '../../../src/flow/index.ts'

/** Where the program is killed: before a request is handed on, or after it was answered and before the program hears it. */
export type Point = { story: string; when: 'before' | 'after'; key: string }

/** What looks for work: it counts when it found some. `brings` are the statements that bring it. */
const looking: Record<string, readonly string[]> = {
  take_update: ['keep_update'],
  take_message: ['file_report', 'post_message'],
}
/** What depends on time alone. */
const theClock = '/sandbox/api/clock'
const idle = new Set(['take_turn', 'read_shared_keys', theClock, 'the types'])

const names = new Map([...statements].map(([name, { text }]) => [text, name]))

/** The name of a statement, or what a bare command is. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  if (/typarray/.test(text)) return 'the types'
  return text.trim().slice(0, 40).toLowerCase()
}

export type Watch = {
  gate: Gate
  apiGate: ApiGate
  /** Begins to count anew; `strike` is called once, at the point. */
  begin(point?: Omit<Point, 'story'>, strike?: () => Promise<void>): void
  /** Whether the point was reached. */
  readonly struck: boolean
  /** How often the program has read the sandbox's clock. */
  readonly clockReads: number
  /** All points passed since the beginning, in order. */
  passed(): Omit<Point, 'story'>[]
}

/** `acknowledged` answers once Telegram has forgotten the updates that a poll confirmed. */
export function makeWatch(acknowledged: () => Promise<void>): Watch {
  let point: Omit<Point, 'story'> | null = null
  let strike: (() => Promise<void>) | null = null
  let struck = false
  let offset = 0
  let clockReads = 0
  let counts = new Map<string, number>()
  let settled = new Map<string, number>()
  let passed: Omit<Point, 'story'>[] = []
  let keys = new WeakMap<object, string>()
  const open = new Map<number, string[]>()

  const countOf = (map: Map<string, number>, name: string) => map.get(name) ?? 0
  const add = (map: Map<string, number>, name: string) => {
    map.set(name, countOf(map, name) + 1)
    return `${name}#${map.get(name)}`
  }
  const hit = async (when: Point['when'], key: string) => {
    if (struck || point?.when !== when || point.key !== key) return 'pass' as const
    struck = true
    await strike?.()
    return 'cut' as const
  }
  const pass = (when: Point['when'], key: string) => {
    passed.push({ when, key })
    return hit(when, key)
  }

  /** A look that will find something, because it was brought and nobody took it yet. */
  const willFind = (name: string) => {
    const brought = (looking[name] ?? []).reduce((sum, one) => sum + countOf(settled, one), 0)
    return brought > countOf(counts, name) ? `${name}#${countOf(counts, name) + 1}` : ''
  }

  function label(request: Request): string {
    const name = nameOf(request.text)
    if (name === 'begin') open.set(request.connection, [])
    else if (request.inTransaction && name !== 'commit' && name !== 'rollback') open.get(request.connection)?.push(name)
    return name === 'commit' || name === 'rollback' ? `${name} of ${open.get(request.connection)?.[0] ?? ''}` : name
  }

  function settle(request: Request, name: string, answer: Answer): void {
    if (answer.error !== '') return
    if (name.startsWith('commit of')) for (const one of open.get(request.connection) ?? []) add(settled, one)
    else if (!request.inTransaction && answer.tag !== 'INSERT 0 0') add(settled, name)
  }

  const gate: Gate = {
    async before(request) {
      const name = label(request)
      if (idle.has(name)) return 'pass'
      if (name in looking) return hit('before', willFind(name))
      const key = add(counts, name)
      keys.set(request, key)
      return pass('before', key)
    },
    async after(request, answer) {
      const key = keys.get(request)
      const name = key?.slice(0, key.lastIndexOf('#')) ?? nameOf(request.text)
      settle(request, name, answer)
      if (key) return pass('after', key)
      if (!(name in looking) || answer.rows === 0) return 'pass'
      const found = add(counts, name)
      passed.push({ when: 'before', key: found })
      return pass('after', found)
    },
  }

  const apiGate: ApiGate = {
    async before(call) {
      if (call.method === theClock) clockReads++
      if (idle.has(call.method)) return 'pass'
      if (call.method === 'getUpdates') {
        const asked = Number(call.params.offset ?? 0)
        const confirms = asked > offset
        offset = asked
        if (!confirms) return 'pass'
        const key = add(counts, 'getUpdates confirming')
        const verdict = await pass('before', key)
        // Its answer is the next update; the death comes when Telegram has forgotten these.
        if (verdict === 'pass') void acknowledged().then(() => pass('after', key))
        return verdict
      }
      const key = add(counts, call.method)
      keys.set(call, key)
      return pass('before', key)
    },
    async after(call, { result }) {
      const key = keys.get(call)
      if (key) return pass('after', key)
      if (call.method !== 'getUpdates' || !Array.isArray(result) || result.length === 0) return 'pass'
      return pass('after', add(counts, 'getUpdates giving'))
    },
  }

  return {
    gate,
    apiGate,
    begin(wanted, blow) {
      point = wanted ?? null
      strike = blow ?? null
      struck = false
      counts = new Map()
      settled = new Map()
      passed = []
      keys = new WeakMap()
    },
    get struck() {
      return struck
    },
    get clockReads() {
      return clockReads
    },
    passed: () => [...passed],
  }
}
