import { beforeEach, describe, expect, it } from 'vitest'
import { caseData, readCaseData } from '../../handlers/case-data.ts'
import { aReport, aReporter, type Reported } from '../flow/desk.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
let count = 0

beforeEach(async () => {
  world.faults.length = 0
  await world.app.db.unsafe(
    `update cases set state = 'withdrawn', lease_by = null, lease_until = null, lease_token = null, decision_id = null`,
  )
  await world.app.db.unsafe(`update claim set released_at = now(), release_kind = 'put_back' where released_at is null`)
})

async function report(what: Reported = {}): Promise<string> {
  const by = await aReporter(world.app, 1_000_000 + count++)
  return aReport(world.app, { channel: `invented_${count++}`, ...what, by })
}

async function moderator(country = 'MY'): Promise<Actor> {
  const one = await world.person(`Member ${count++}`)
  await one.send(`/become moderator ${country} general,child_safety,terror`)
  return one
}

const stateOf = async (caseId: string) =>
  (await world.app.db<{ state: string }[]>`select state from cases where id = ${caseId}`)[0]?.state
const head = (text = '') => text.split('\n')[0]

/** Presses a button that is not there any more, as a slow phone does; answers the chat's newest message. */
async function pressOld(who: Actor, messageId: number, data: string) {
  world.pass(1)
  const from = { id: who.id, is_bot: false, first_name: '' }
  const message = { message_id: messageId, date: 1, chat: { id: who.id, type: 'private' } }
  await world.deliver({
    update_id: 900_000_000 + count++,
    callback_query: { id: String(count), from, message, chat_instance: '', data },
  })
  return who.last()
}

describe('the card', () => {
  it('is one message from claim to decision to the next: four taps, no typing', async () => {
    const cases = [await report(), await report()]
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    expect(card?.text).toMatch(/^Case \d{5}-\d{5} · urgent\n/)
    expect(card?.buttons).toEqual([
      'Confirmed',
      'Not a violation',
      'Lawful speech',
      'Not enough to tell',
      'Already gone',
      'Private, cannot be checked',
      'A person, not a channel',
      'Skip',
      'Put back',
    ])
    const before = (await by.chat()).length
    const seen: (string | undefined)[] = []
    for (const tap of ['Confirmed', 'the public page, as I saw it', 'Drugs', 'Next case']) {
      const [shown, ...more] = await by.press(tap)
      expect([shown?.id, more]).toEqual([card?.id, []])
      seen.push(shown?.buttons.join(' | '))
    }
    expect(seen).toEqual([
      'words of forwarded posts | words of several people | the public page, as I saw it | a written answer of a hotline, regulator or court | Back',
      'Drugs | Another policy … | Speech concerned: no | Back',
      'Next case | Undo (10 s)',
      card?.buttons.join(' | '),
    ])
    expect((await by.chat()).length).toBe(before)
    expect((await Promise.all(cases.map(stateOf))).sort()).toEqual(['closed', 'in_review'])
    expect(world.faults).toEqual([])
  })

  it('says what was reported, by how many, in their words, and why it stands on top; never who', async () => {
    const channel = `shown_${count++}`
    await report({ channel, words: 'They sell \u202Epills here' })
    await report({ channel, words: 'Same as before', category: 'weapons' })
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    expect(card?.text.split('\n').slice(1)).toEqual([
      'Due Aug 16, 2026 09:36 UTC',
      '',
      `Channel: t[.]me/${channel}_general`,
      'Reported for: Drugs, Weapons and other illegal goods',
      'Aimed at: Vietnam',
      '2 independent voices',
      '',
      expect.stringMatching(/^They write \(en\): (Same as before|They sell pills here)$/),
      expect.stringMatching(/^They write \(en\): (Same as before|They sell pills here)$/),
      '',
      'Why on top: band urgent, due date 10\u00a0% earlier because several people reported it independently.',
      'Yours until 12:10 (UTC)',
      '',
      'What is the outcome?',
    ])
  })

  it('shows the newest words also when sixty silent reports came after them', async () => {
    const channel = `quiet_${count++}`
    await report({ channel, words: 'Only I wrote something' })
    for (let voice = 0; voice < 60; voice++) await report({ channel, category: voice % 3 ? 'weapons' : 'other' })
    const card = (await (await moderator()).send('/queue')).at(-1)
    expect(card?.text).toContain('They write (en): Only I wrote something')
    expect(card?.text).toContain('Reported for: Weapons and other illegal goods × 40, Another crime × 20, Drugs\n')
  })

  it('of child safety shows no words, asks for no look, and offers only its own outcomes', async () => {
    const channel = `child_${count++}`
    const caseId = await report({ category: 'child_abuse', channel })
    await world.app.db`update report set child_in_danger = true where case_id = ${caseId}`
    for (let voice = 0; voice < 60; voice++) await report({ category: 'child_abuse', channel })
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    expect(card?.text).toContain('Child safety: no words are kept, and nobody here looks at the channel.')
    expect(card?.text).toContain('A reporter says that a child they know is in danger.')
    expect(card?.text).toContain('Reported for: A child is being harmed × 61\n')
    expect(card?.buttons).toEqual([
      'Pass to a hotline',
      'Not enough to pass on',
      'Already gone',
      'Belongs elsewhere',
      'Skip',
      'Put back',
    ])
    const [shown] = await by.press('Not enough to pass on')
    expect(shown?.buttons).not.toContain('the public page, as I saw it')
  })

  it('of terrorism asks on which list, in place of the policy', async () => {
    await report({ category: 'terrorism' })
    const by = await moderator()
    await by.send('/queue')
    await by.press('Confirmed')
    const [shown] = await by.press('words of forwarded posts')
    expect(shown?.buttons).toEqual(['On the UN list', "On two states' lists", 'Speech concerned: no', 'Back'])
    const [decided] = await by.press("On two states' lists")
    expect(head(decided?.text)).toMatch(
      /^Case \d{5}-\d{5}: Confirmed\. It waits for a second person: terrorism confirmed\.$/,
    )
    expect(await world.app.db`select policy from decision where category = 'terrorism'`).toEqual([
      { policy: 'two_lists' },
    ])
  })

  it('moves down with /queue, and the old one loses its buttons', async () => {
    await report()
    const by = await moderator()
    const first = (await by.send('/queue')).at(-1)
    const second = (await by.send('/queue')).at(-1)
    expect(second?.id).toBeGreaterThan(first?.id ?? 0)
    expect((await by.chat()).find((one) => one.id === first?.id)?.buttons).toEqual([])
    expect(second?.text.split('\n').slice(0, -1)).toEqual(first?.text.split('\n').slice(0, -1))
  })

  it('is for members: anybody else is told so and sees nothing', async () => {
    const caseId = await report()
    const stranger = await world.person('Stranger')
    expect((await stranger.send('/queue')).at(-1)?.text).toBe('This is not open to you.')
    for (const data of [
      'n:next',
      caseData('outcome', { caseId, version: 1 }, '0'),
      caseData('approve', { caseId, version: 1 }),
    ]) {
      expect((await pressOld(stranger, 1, data)).text).toBe('This is not open to you.')
    }
    expect(await stateOf(caseId)).toBe('queued')
  })

  it('finds its way when the member deletes the message, and when the program was started again', async () => {
    await report()
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    await world.restart()
    const [shown] = await by.press('Confirmed')
    expect(shown?.id).toBe(card?.id)
  })
})

describe('a button of an older card', () => {
  it('pressed twice on the last tap decides once, keeps the way back and takes no other case', async () => {
    const [one, two] = [await report(), await report()]
    const by = await moderator()
    await by.send('/queue')
    await by.press('Not a violation')
    await by.press('the public page, as I saw it')
    const last = await by.last()
    const data = last.data[0] ?? ''
    await by.press('Drugs')
    const after = await pressOld(by, last.id, data)
    expect([after.id, after.buttons]).toEqual([last.id, ['Next case', 'Undo (10 s)']])
    expect(head(after.text)).toMatch(/: Not a violation\.$/)
    expect((await Promise.all([one, two].map(stateOf))).sort()).toEqual(['closed', 'queued'])
    await by.press('Undo (10 s)')
    expect((await Promise.all([one, two].map(stateOf))).sort()).toEqual(['in_review', 'queued'])
    expect((await by.last()).text).toMatch(/^Taken back\. The case is yours again\.\n\nCase /)
  })

  it('is refused with a sentence and shows the case as it now is, when a report has joined meanwhile', async () => {
    const channel = `growing_${count++}`
    const caseId = await report({ channel })
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    await report({ channel })
    const [shown] = await by.press('Confirmed')
    expect(head(shown?.text)).toBe('This case has moved on since that card was shown. Nothing was done.')
    expect([shown?.id, shown?.text.includes('2 independent voices'), shown?.buttons]).toEqual([
      card?.id,
      true,
      card?.buttons,
    ])
    expect(await world.app.db`select version, state from cases where id = ${caseId}`).toEqual([
      { version: 3, state: 'in_review' },
    ])
  })

  it('to put back, pressed twice, puts back once and takes nothing instead', async () => {
    const caseId = await report()
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    await by.press('Put back')
    const shown = await pressOld(by, card?.id ?? 0, card?.data.at(-1) ?? '')
    expect([shown.text, shown.buttons]).toEqual([
      'This case has moved on since that card was shown. Nothing was done.',
      ['Next case'],
    ])
    expect(await stateOf(caseId)).toBe('queued')
  })

  it('of a case that ran out takes nothing: it says so and offers the next', async () => {
    const caseId = await report()
    await report()
    const by = await moderator()
    const card = (await by.send('/queue')).at(-1)
    world.pass(600)
    const held = await world.app.db<{ id: string }[]>`select id from cases where state = 'in_review'`
    const shown = await pressOld(by, card?.id ?? 0, card?.data[0] ?? '')
    expect([shown.text, shown.buttons]).toEqual([
      'This case has moved on since that card was shown. Nothing was done.',
      ['Next case'],
    ])
    expect(await world.app.db`select id from cases where state = 'in_review'`).toEqual(held)
    expect(await world.app.db`select count(*)::int as decisions from decision where case_id = ${caseId}`).toEqual([
      { decisions: 0 },
    ])
  })

  it('of another member, of another version, or made up moves nothing', async () => {
    const caseId = await report()
    const [by, other] = [await moderator(), await moderator()]
    const card = (await by.send('/queue')).at(-1)
    const before = await world.app.db`select * from cases where id = ${caseId}`
    const policy = caseData('policy', { caseId, version: 2 }, '0.2.0.0')
    for (const data of [
      policy,
      caseData('back', { caseId, version: 2 }),
      caseData('undo', { caseId, version: 2 }),
      caseData('approve', { caseId, version: 2 }),
    ]) {
      await pressOld(other, 1, data)
    }
    const made = [
      'k:policy:x:1:',
      'k:',
      'k:delete:AAAAAAAAAAAAAAAAAAAAAA:2:',
      caseData('policy', { caseId, version: 2 }, '0.2.99.0'),
      caseData('policy', { caseId, version: 2 }, '9.9.9.9'),
    ]
    for (const data of [...made, caseData('policy', { caseId, version: 1 }, '0.2.0.0')])
      await pressOld(by, card?.id ?? 0, data)
    expect(await world.app.db`select * from cases where id = ${caseId}`).toEqual(before)
    expect(world.faults).toEqual([])
  })

  it('in another message than the card loses its buttons there, and the card goes on in its own place', async () => {
    await report()
    const by = await moderator()
    const first = (await by.send('/queue')).at(-1)
    await by.send('/queue')
    const card = await by.last()
    const shown = await pressOld(by, first?.id ?? 0, card.data[0] ?? '')
    expect([shown.id, shown.buttons.at(-1)]).toEqual([card.id, 'Back'])
    const old = (await by.chat()).find((one) => one.id === first?.id)
    expect([old?.text, old?.buttons]).toEqual([first?.text, []])
  })
})

describe('leaving', () => {
  it('skips to the next, and puts back without taking another', async () => {
    const [one, two] = [await report(), await report()]
    const by = await moderator()
    await by.send('/queue')
    const [next] = await by.press('Skip')
    expect(head(next?.text)).toBe('Skipped. You will not see it for 30 minutes.')
    const [back] = await by.press('Put back')
    expect([back?.text, back?.buttons]).toEqual(['Put back. Somebody else can take it.', ['Next case']])
    expect(await Promise.all([one, two].map(stateOf))).toEqual(['queued', 'queued'])
    expect(
      await world.app
        .db`select release_kind, count(*)::int as n from claim where case_id in (${one}, ${two}) group by 1 order by 1`,
    ).toEqual([
      { release_kind: 'put_back', n: 1 },
      { release_kind: 'skip', n: 1 },
    ])
  })
})

describe('the second person in the chat', () => {
  it('sees what is proposed and why, approves, and goes on to the next', async () => {
    const caseId = await report()
    const [first, second] = [await moderator('MY'), await moderator('VN')]
    await first.send('/queue')
    await first.press('Lawful speech')
    await first.press('the public page, as I saw it')
    await first.press('Speech concerned: no')
    const [marked] = await first.press('Another policy …').catch(() => [])
    expect(marked?.buttons).toContain('Speech concerned: yes')
    const [held] = await first.press('Outside what Saksi examines, lawful speech among it')
    expect(held?.text).toMatch(
      /: Lawful speech\. It waits for a second person: politics, press, religion or a minority is concerned\.$/,
    )
    world.pass(11)
    const card = (await second.send('/queue')).at(-1)
    expect(card?.buttons).toEqual(['Approve', 'Return to the queue', 'Skip'])
    expect(card?.text).toContain('Waits for a second person: politics, press, religion or a minority is concerned')
    expect(card?.text).toContain(
      'Proposed: Lawful speech, decided on the public page, as I saw it, policy: Outside what Saksi examines, lawful speech among it',
    )
    const [done] = await second.press('Approve')
    expect(head(done?.text)).toMatch(/^Case \d{5}-\d{5}: approved\. The decision takes effect now\.$/)
    expect([done?.id, await stateOf(caseId)]).toEqual([card?.id, 'closed'])
  })

  it('returns a case, which its first decider does not see again', async () => {
    const caseId = await report({ category: 'child_abuse' })
    const [first, second] = [await moderator('MY'), await moderator('MY')]
    await first.send('/queue')
    await first.press('Pass to a hotline')
    await first.press('words of forwarded posts')
    await first.press('A child is being harmed')
    world.pass(11)
    await second.send('/queue')
    await second.press('Return to the queue')
    expect(await stateOf(caseId)).toBe('in_review')
    await second.press('Put back')
    expect(head((await first.press('Next case')).at(-1)?.text)).toBe('The queue is empty. There is nothing to do now.')
  })
})

describe('what a button carries', () => {
  it('fits into 64 bytes and reads back exactly, for every act and the longest path', () => {
    const at = { caseId: 'ffffffff-ffff-4fff-bfff-ffffffffffff', version: 999_999_999 }
    for (const act of [
      'show',
      'outcome',
      'on',
      'more',
      'policy',
      'skip',
      'back',
      'undo',
      'approve',
      'return',
      'pass',
    ] as const) {
      const data = caseData(act, at, '10.10.99.1')
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
      expect(readCaseData(data)).toEqual({ act, ...at, path: [10, 10, 99, 1] })
      expect(readCaseData(caseData(act, at))).toEqual({ act, ...at, path: [] })
    }
  })

  it('is nothing when it was not written so', () => {
    const good = caseData('policy', { caseId: 'ffffffff-ffff-4fff-bfff-ffffffffffff', version: 1 }, '1.2')
    for (const bad of [
      '',
      'k:',
      good.slice(0, -4),
      good.replace('policy', 'delete'),
      `${good}.x`,
      ` ${good}`,
      good.replace(':1:', ':-1:'),
      good.replace(':1:', `:${'9'.repeat(10)}:`),
    ]) {
      expect(readCaseData(bad)).toBeNull()
    }
  })
})
