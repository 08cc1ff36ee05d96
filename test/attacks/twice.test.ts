/** The same button a hundred times, in as many updates, handled by six workers at once: its effect happens once. */
import { describe, expect, it } from 'vitest'
import { receive, workerTurn } from '../../handlers/post.ts'
import { inviteMember } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { citizen, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld({ at: '2026-08-15T12:00:00Z' })
let update = 40_000_000

type Press = { by: number; data: string; message: number }

/** Keeps all presses as Telegram would deliver them, and lets six workers handle them at the same time. */
async function flood(presses: readonly Press[]) {
  for (const { by, data, message } of presses) {
    const from = { id: by, is_bot: false, first_name: '' }
    const shown = { message_id: message, date: 1, chat: { id: by, type: 'private' } }
    await receive(world.app, {
      update_id: update++,
      callback_query: { id: String(update), from, message: shown, chat_instance: '', data },
    })
  }
  const work = workerTurn(world.app, { handle: world.bot.handle, told: async () => {} })
  const worker = async () => {
    while (await work());
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  await world.settle()
  expect(world.faults.map(String)).toEqual([])
}

const times = (length: number) => (press: Press) => Array.from({ length }, () => press)
const hundred = times(100)
/** For two who press the same. */
const fifty = times(50)

/** The newest button of somebody's chat whose data begins and ends so. */
async function button(one: Actor, begin: string, end = ''): Promise<Press> {
  const holds = (data: string) => data.startsWith(begin) && data.endsWith(end)
  const card = (await one.chat()).findLast((message) => message.data.some(holds))
  const data = card?.data.find(holds)
  if (!card || !data) throw new Error(`No button ${begin}…${end}: ${JSON.stringify(await one.last())}`)
  return { by: one.id, data, message: card.id }
}

const count = async (what: string) => {
  const [row] = await world.app.db.unsafe<{ count: number }[]>(`select count(*)::int as count from ${what}`)
  return row?.count
}

async function member(name: string, become: string): Promise<Actor> {
  const one = await world.person(name)
  await one.send(`/become ${become}`)
  return one
}

describe('a button pressed a hundred times', { timeout: 120_000 }, () => {
  it('sends one report, with one receipt', async () => {
    const one = await citizen(world, 'Sender')
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@sent_once_inv')
    await tap(one, 'ZZ')
    await flood(hundred(await button(one, 'q:', ':send')))
    expect([await count('report'), await count('cases'), await count(`event where move = 'open'`)]).toEqual([1, 1, 1])
    const texts = (await one.chat()).map((message) => message.text)
    expect(texts.filter((text) => receiptIn(text) !== null)).toHaveLength(1)
  })

  it('does nothing more when a whole conversation is played again, three times', async () => {
    const one = await citizen(world, 'Plays again')
    await report(one, '@played_again_inv')
    const pressed = (await one.chat()).flatMap(({ id, data }) =>
      data.map((each) => ({ by: one.id, data: each, message: id })),
    )
    const { calls } = (await world.control('GET', `/calls?chat=${one.id}&limit=1000`)) as unknown as {
      calls: { params: { reply_markup?: { inline_keyboard?: { callback_data?: string }[][] } } }[]
    }
    const shown = calls.flatMap(({ params }) => (params.reply_markup?.inline_keyboard ?? []).flat())
    const old = shown.flatMap(({ callback_data: data }) => (data ? [{ by: one.id, data, message: 1 }] : []))
    const counts = async () => [
      await count('report'),
      await count('cases'),
      await count('reporter'),
      await count('outbox'),
    ]
    const before = await counts()
    for (let again = 0; again < 3; again++)
      await flood([...old.filter(({ data }) => data.startsWith('q:')), ...pressed])
    expect(await counts()).toEqual(before)
    await one.send('/cancel')
  })

  it('agrees once, and makes one reporter', async () => {
    const before = (await count('reporter')) ?? 0
    const one = await world.person('Agrees')
    await one.send('/start')
    await one.press('l:en:')
    await one.press('w:en:-:')
    await flood(hundred(await button(one, 'c:', ':keep:')))
    expect(await count('reporter')).toBe(before + 1)
  })

  it('decides, undoes and puts back once each', async () => {
    const one = await member('Decides', 'moderator MY')
    await one.send('/queue')
    await one.press('Not a violation')
    await one.press('the public page, as I saw it')
    await flood(hundred(await button(one, 'k:policy')))
    expect([await count('decision'), await count(`event where move = 'decide'`)]).toEqual([1, 1])
    await flood(hundred(await button(one, 'k:undo')))
    expect([await count('approval'), await count(`event where move = 'undo'`)]).toEqual([1, 1])
    await flood(hundred(await button(one, 'k:back')))
    expect(await count(`event where move = 'put_back'`)).toBe(1)
    expect(await count(`claim where released_at is null`)).toBe(0)
  })

  it('takes one case for one member, and two for two', async () => {
    await report(await citizen(world, 'Second'), '@a_second_case_inv')
    await report(await citizen(world, 'Third'), '@a_third_case_inv')
    const two = [await member('Takes', 'moderator MY'), await member('Takes too', 'moderator VN')]
    await flood(two.flatMap((one) => fifty({ by: one.id, data: 'n:next', message: 1 })))
    expect(await count('claim where released_at is null')).toBe(2)
    await world.app.db`update claim set released_at = now(), release_kind = 'put_back' where released_at is null`
    await world.app.db`update cases set state = 'withdrawn', lease_by = null, lease_until = null, lease_token = null
      where state = 'in_review'`
  })

  it('approves once, whichever of two presses it', async () => {
    const one = await citizen(world, 'Reports terror')
    await one.send('/report')
    await tap(one, 'shelf-more')
    await tap(one, 'terrorism')
    await one.send('@terror_once_inv')
    await tap(one, 'ZZ')
    await tap(one, 'send')
    const first = await member('Proposes', 'moderator MY terror')
    await first.send('/queue')
    await first.press('Confirmed')
    await first.press('words of forwarded posts')
    await flood([await button(first, 'k:policy')])
    expect(await count(`cases where state = 'pending_second'`)).toBe(1)
    world.pass(11)
    const judges = [await member('Judges', 'lead BR terror'), await member('Judges too', 'lead KE terror')]
    const presses: Press[] = []
    for (const judge of judges) {
      await judge.send('/queue')
      presses.push(...fifty(await button(judge, 'k:approve')))
    }
    const before = (await count('approval')) ?? 0
    await flood(presses)
    expect((await count('approval')) ?? 0).toBe(before + 1)
    expect(await count(`event where move = 'approve'`)).toBe(1)
  })

  it('publishes one release, whichever of two presses it', async () => {
    world.clock = new Date('2026-10-25T12:00:00Z')
    const admins = [await member('Publishes', 'admin MY'), await member('Publishes too', 'admin BR')]
    const presses: Press[] = []
    for (const one of admins) {
      await one.send('/publish')
      presses.push(...fifty(await button(one, 'p:2026-Q3')))
    }
    await flood(presses)
    expect(await count('release')).toBe(1)
  })
})

describe('an invite', { timeout: 120_000 }, () => {
  it('that a hundred people use at once makes one member', async () => {
    const before = (await count('member')) ?? 0
    const { payload } = await inviteMember(world.app, machine, { role: 'admin', country: 'MY' })
    const presses = Array.from({ length: 100 }, (_, at) => ({ by: 880_000 + at, data: `j:${payload}`, message: 1 }))
    for (const { by } of presses) await world.control('POST', '/users', { id: by, first_name: 'Hurries' })
    await flood(presses)
    expect(await count('member')).toBe(before + 1)
    expect(await count("invite where used_by in (select id from member where role = 'admin' and country = 'MY')")).toBe(
      2,
    )
  })
})
