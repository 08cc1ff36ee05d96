/**
 * The play of the campaign: people come in waves while all is well and while everything fails, members decide, time passes, a
 * quarter is published. What went through is counted; nothing is searched here but the tables once in between.
 */
import type { Program } from '../../attacks/program.ts'
import { arrive, type Player, receiptsOf } from './citizen.ts'
import { wayCount, wayOf } from './citizens.ts'
import { join, publish, work } from './desk.ts'
import { allDies, databaseFails, type Struck, telegramFails } from './faults.ts'
import { invent, type Told } from './people.ts'
import { type Searched, searchTables } from './places.ts'
import { makeSearch } from './search.ts'

/**
 * How many people come while all is well, while Telegram fails, while the database fails, and after everything died once;
 * `patience` is how many seconds they wait for an answer that may not come.
 */
export type Waves = { calm: number; telegram: number; database: number; afterDeath: number; patience: number }

/** What went through. A search of nothing finds nothing, so it is counted. */
export type Played = {
  people: number
  errors: string[]
  struck: Struck
  rows: Record<string, number>
  quarter: string | null
  /** One that somebody was given. */
  receipt: string
  /** All that the bot answered to members. */
  shownToMembers: string
  /** Faults that the program wrote down, by place. */
  written: Struck
}
/** At most this many people act at once. */
const atOnce = 12

type Playing = { waves: Waves; searched: Searched }

/** Plays everything; `searched` also gets what the tables held in the middle of it. */
export async function play(program: Program, told: Told, { waves, searched }: Playing): Promise<Played> {
  const { calm, telegram, database, afterDeath } = waves
  const people = calm + telegram + database + afterDeath
  const played: Played = {
    people,
    errors: [],
    struck: new Map(),
    rows: {},
    quarter: null,
    receipt: '',
    shownToMembers: '',
    written: new Map(),
  }
  let patience = 10
  let next = 0
  const players: Player[] = []
  const come = async (upTo: number) => {
    while (next < upTo) {
      const number = next++
      const { name, go } = wayOf(number)
      try {
        const one = await arrive(program, { who: invent(number), told, patience: () => patience })
        players.push(one)
        await go(one, program)
      } catch (error) {
        played.errors.push(`${name}: ${(error as Error).message.slice(0, 200)}`)
      }
    }
  }
  const wave = (upTo: number) => async () => void (await Promise.all(Array.from({ length: atOnce }, () => come(upTo))))
  await wave(calm)()
  await program.settled(30)
  patience = waves.patience
  await telegramFails(program, played.struck, wave(calm + telegram))
  await databaseFails(program, played.struck, wave(calm + telegram + database))
  // Updates wait in the inbox now, and drafts are half done.
  await searchTables(program, makeSearch(told.canaries), searched)
  await program.settled(60)
  if (afterDeath > 0) await allDies(program, played.struck)
  patience = 10
  await wave(people)()
  await program.settled(60)
  const members = await desk(program, told, played)
  await afterwards(program, players, { played, admin: members.at(-1) as Player })
  return played
}

/** Members come, decide everything there is to decide, and judge for each other. */
async function desk(program: Program, told: Told, played: Played): Promise<Player[]> {
  const { people, struck } = played
  const heard = (answer: string) => {
    played.shownToMembers += answer
  }
  const count = Math.min(10, Math.max(4, Math.ceil(people / 50)))
  const members: Player[] = []
  for (let number = 0; number < count; number++) {
    // Members are told apart from citizens: what they are is looked for everywhere but in their own chats.
    const who = { ...invent(900_000 + number), language: 'en' as const }
    members.push(await arrive(program, { who, told, patience: () => 5, as: 'member', heard }))
  }
  await join(members)
  const shift = (turns: number) => async () => {
    const stay = async (one: Player, at: number) => {
      let without = 0
      for (let turn = 0; turn < turns && without < 3; turn++)
        without = (await work(one, turn * 3 + at)) ? 0 : without + 1
    }
    await Promise.all(members.map(stay))
  }
  const turns = Math.ceil(people / members.length)
  await shift(Math.ceil(turns / 4))()
  await telegramFails(program, struck, shift(Math.ceil(turns / 4)))
  // An author has ten seconds to take a decision back; then it may be judged.
  await program.control('POST', '/clock', { advance: '30s' })
  await shift(turns)()
  return members
}

/** A day, a fortnight and a quarter later: outcomes are told, people forgotten, drafts erased, figures published. */
async function afterwards(
  program: Program,
  players: readonly Player[],
  { played, admin }: { played: Played; admin: Player },
): Promise<void> {
  played.rows = await rowsOf(program)
  await program.control('POST', '/clock', { advance: '3d' })
  await program.settled(60)
  played.rows.told = (await rowsOf(program)).told ?? 0
  for (const one of players.filter((_, at) => at % wayCount === 0)) {
    const [receipt] = await receiptsOf(one)
    if (receipt) {
      played.receipt = receipt
      await one.act('/send', { text: receipt })
    }
  }
  await program.control('POST', '/clock', { advance: '100d' })
  await program.settled(60)
  played.quarter = await publish(program, admin)
}

async function rowsOf(program: Program): Promise<Record<string, number>> {
  const [row] = await program.admin()<Record<string, number>[]>`select
    (select count(*)::int from report) as reports, (select count(*)::int from report where sealed_words is not null) as words,
    (select count(*)::int from child_locator) as "child locators", (select count(*)::int from draft) as drafts,
    (select count(*)::int from reporter) as reporters, (select count(*)::int from decision) as decisions,
    (select count(*)::int from approval) as judgements, (select count(*)::int from inbox) as updates,
    (select count(*)::int from inbox where set_aside_at is not null) as "set aside",
    (select count(*)::int from report where told_at is not null) as told`
  return row ?? {}
}
