/**
 * The processes that are killed: programs with all or some of the roles on one database, and the database server itself. Each
 * is ended as a power cut would end it and started again by whoever looks after it. It says which ended without being told.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import type { Server } from '../../../db/server.ts'
import { type Place, settingsOf } from '../support/place.ts'
import { type Program, startProgram } from '../support/program.ts'

export type Fleet = {
  /** Kills one process, ready or still starting, and starts it again. */
  killOne(which: number): Promise<string>
  killDatabase(signal: 'SIGQUIT' | 'SIGKILL'): Promise<string>
  /** Everything at once, the database too; `waiting` false lets the leases of the dead run out before anything starts again. */
  powerCut(options: { waiting: boolean }): Promise<string>
  readonly size: number
  /** Settles when all are ready. */
  ready(): Promise<void>
  /** Processes that were ready and ended by themselves, with their last words. */
  readonly fallen: readonly string[]
  stop(): Promise<void>
}

export type Sailing = {
  place: Place
  server: Server | null
  sandboxUrl: string
  folder: string
  roles: readonly string[]
}

type Slot = { name: string; args: string[]; folder: string; program: Program; starts: number }

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Starts a program for each of `roles`: '' is a whole one, else the roles it has. */
export function sail({ place, server, sandboxUrl, folder, roles }: Sailing): Fleet {
  const env = { ...settingsOf(place), SANDBOX_URL: sandboxUrl, LOG_LEVEL: 'error' }
  const fallen: string[] = []
  let ending = false
  const slots: Slot[] = roles.map((role, at) => {
    const own = join(folder, `program-${at}`)
    mkdirSync(own, { recursive: true })
    const args = role === '' ? ['--empty'] : ['--role', role]
    const slot = { name: role || 'a whole program', args, folder: own, starts: 0 } as Slot
    launch(slot)
    return slot
  })

  function launch(slot: Slot): void {
    const program = startProgram({ env, folder: slot.folder, args: slot.args })
    slot.program = program
    slot.starts += 1
    let isReady = false
    program.ready().then(
      () => {
        isReady = true
      },
      () => {},
    )
    // Whoever looks after programs starts again what could not start, as while the database is away.
    void program.ended.then(async () => {
      if (ending || slot.program !== program) return
      if (isReady) fallen.push(`${slot.name}: ${program.lines.slice(-14).join(' / ')}`)
      await pause(300)
      if (!ending && slot.program === program) launch(slot)
    })
  }

  /** Kills it in a way that is not taken for an end of its own. */
  async function fell(slot: Slot): Promise<() => void> {
    const { program } = slot
    slot.program = { ...program }
    await program.kill()
    return () => launch(slot)
  }

  async function killServer(signal: NodeJS.Signals): Promise<void> {
    if (!server) return
    const { pid } = server
    process.kill(pid, signal)
    for (let waited = 0; server.pid === pid && waited < 60_000; waited += 20) await pause(20)
    if (server.pid === pid) throw new Error('The database server was not started again.')
  }

  return {
    size: slots.length,
    fallen,
    async killOne(which) {
      const slot = slots[which % slots.length] as Slot
      const again = await fell(slot)
      again()
      return slot.name
    },
    async killDatabase(signal) {
      await killServer(signal)
      return `PostgreSQL by ${signal}`
    },
    async powerCut({ waiting }) {
      const [again] = await Promise.all([Promise.all(slots.map(fell)), killServer('SIGKILL')])
      if (!waiting) await endLeases(place)
      for (const start of again) start()
      return 'everything at once'
    },
    async ready() {
      await Promise.all(slots.map((slot) => slot.program.ready()))
    },
    async stop() {
      ending = true
      await Promise.all(slots.map((slot) => slot.program.kill()))
    },
  }
}

/** What the dead had in hand is free at once, and so are their turns. Only when nobody is alive. */
async function endLeases(place: Place): Promise<void> {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner`update inbox set lease_until = now() where lease_until > now()`
    await owner`update outbox set lease_until = now() where lease_until > now()`
    await owner`update turn set until = now() where until > now()`
  } finally {
    await owner.end({ timeout: 5 })
  }
}
