/** What a citizen can still do after Send, by receipt: add, ask to look again; and what helps in the chat itself. */
import { afterEach, describe, expect, it } from 'vitest'
import { isolate, wordsIn } from '../../locales/words.ts'
import {
  addToReport,
  appealReport,
  claimCase,
  decideCase,
  eraseWhatIsOver,
  readOwnData,
  readStatus,
  tellReporters,
} from '../../src/flow/index.ts'
import { type Member, machine } from '../../src/model/actor.ts'
import { appealReasons } from '../../src/model/appeal.ts'
import type { Outcome } from '../../src/model/decision.ts'
import type { Language } from '../../src/model/language.ts'
import { findIn } from '../support/canary.ts'
import { citizen, en, member, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, type Shown, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const by = (one: Actor) => ({ kind: 'reporter', person: { telegramId: one.id } }) as const

async function sent(one: Actor, link: string, category = 'drugs'): Promise<string> {
  await one.send('/report')
  if (category === 'terrorism') await tap(one, 'shelf-more')
  await tap(one, category)
  await one.send(link)
  await tap(one, 'ZZ')
  if (category === 'child_abuse') await tap(one, 'no')
  return receiptIn(await tap(one, 'send')) ?? ''
}

const caseOf = async (name: string) => {
  const [row] = await world.app.db<{ id: string; state: string; voices: number }[]>`
    select c.id, c.state, c.voices from cases c join channel_alias a on a.channel_id = c.channel_id where a.value = ${name}
    order by c.opened_at desc limit 1`
  return row as { id: string; state: string; voices: number }
}
const movesOf = async (caseId: string) =>
  (await world.app.db`select move from event where case_id = ${caseId} order by version`).map((row) => row.move)

let updates = 8_000_000
/** Telegram says that a person has stopped the bot, or started it again. */
const blocks = (one: Actor, status: 'kicked' | 'member') =>
  world.deliver({
    update_id: ++updates,
    my_chat_member: {
      chat: { id: one.id, type: 'private' },
      from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' },
      date: 1,
      new_chat_member: { status },
    },
  })

let members = 7000
/** Decides every case that this member may take, and lets the batch tell it: two days later. */
async function decideAll(outcome: Outcome, judge?: Member): Promise<Member> {
  const who = judge ?? (await member(world, members++, ['general', 'terror']))
  for (;;) {
    const card = await claimCase(world.app, who, {}).catch(() => null)
    if (!card) break
    const { caseId, version, category } = card
    const policy = category === 'unsure' ? 'drugs' : category
    await decideCase(world.app, who, { caseId, version, outcome, decidedOn: 'public_page', policy })
  }
  await tellAll()
  return who
}
/** Decides what waits in the domains that no outcome is told of; answers the last case. */
async function decideGrave(): Promise<string> {
  const judge = await member(world, members++, ['child_safety', 'terror'])
  let last = ''
  for (;;) {
    const card = await claimCase(world.app, judge, {}).catch(() => null)
    if (!card) break
    const { caseId, version, category: policy, domain } = card
    const outcome = domain === 'child_safety' ? 'not_enough' : 'gone'
    await decideCase(world.app, judge, { caseId, version, outcome, decidedOn: 'several_reporters', policy })
    last = caseId
  }
  await tellAll()
  return last
}
async function tellAll() {
  world.pass(2 * 86_400)
  await tellReporters(world.app, machine, {})
  await world.settle()
}

/** Of a message's buttons those about the report: help is offered under every message. */
const about = (shown: Shown | undefined) => (shown?.data ?? []).filter((data) => /^(o:|f:no)/.test(data))

/** Asks to add, and answers the question as an app does. */
async function addWords(one: Actor, receipt: string, text: string) {
  await one.send(`/add ${receipt}`)
  const asked = await one.last()
  return (await one.act('/send', { text, reply_to: asked.id })).at(-1)?.text
}

describe.each(['en', 'vi', 'ar'] as Language[])('/add in %s', (language) => {
  const words = wordsIn(language)

  it('asks in a message that names the report, and adds what answers it; the card shows it', async () => {
    const one = await citizen(world, `Adding ${language}`, { language })
    const receipt = await sent(one, `@adding_${language}`)
    await one.send(`/add ${receipt}`)
    const asked = await one.last()
    expect(asked.text).toBe(words('add-ask', { receipt }))
    const text = `added pelican ${language}`
    const said = await one.act('/send', { text, reply_to: asked.id })
    expect(said.map((message) => message.text)).toEqual([text, words('added')])
    const { id } = await caseOf(`adding_${language}`)
    expect(await movesOf(id)).toEqual(['open', 'add'])
    const { reports } = await readOwnData(world.app, by(one), {})
    expect(reports.find((own) => own.receipt === receipt)).toMatchObject({ words: text, addedOn: expect.any(String) })
    // The same message handled again, after a crash behind the commit, adds nothing.
    await one.act('/send', { text, reply_to: asked.id })
    expect(await movesOf(id)).toEqual(['open', 'add'])
    expect(await findIn(world.database.adminUrl, ['pelican'])).toEqual([])
    const moderator = await world.person(`Judge ${language}`)
    await member(world, moderator.id, ['general'])
    for (let turn = 0; turn < 40; turn++) {
      await moderator.send('/queue')
      if ((await moderator.last()).text.includes('pelican')) break
      await moderator.press(en('button-skip-case'))
    }
    expect((await moderator.last()).text).toContain(
      `${en('card-words', { language, text: isolate(text) })}\n${en('card-added')}`,
    )
    await moderator.press(en('button-put-back'))
  })

  it('takes nothing for an addition but an answer to its own question, and leaves the unfinished report alone', async () => {
    const one = await citizen(world, `Elsewhere ${language}`, { language })
    const receipt = await sent(one, `@elsewhere_${language}`)
    await one.send('/report')
    await tap(one, 'drugs')
    expect(await addWords(one, receipt, 'for the sent one')).toBe(words('added'))
    await one.send('/again')
    expect((await one.last()).text).toContain(words('ask-channel').split('\n')[0])
    await one.send(`/add ${receipt}`)
    await one.send('words that answer nothing')
    const { reports } = await readOwnData(world.app, by(one), {})
    expect(reports.map((own) => own.words)).toEqual(['for the sent one'])
    await one.send('/cancel')
  })

  it('refuses a report that is finished and offers another look, and says so of one taken back', async () => {
    const one = await citizen(world, `Finished ${language}`, { language })
    const receipt = await sent(one, `@finished_${language}`)
    await decideAll('gone')
    await one.send(`/add ${receipt}`)
    const refused = await one.last()
    expect(refused.text).toBe(words('refusal-report_finished'))
    expect(about(refused)).toEqual([`o:appeal:${receipt}`])
    const typed = addToReport(world.app, by(one), { receipt, text: 'too late', language })
    await expect(typed).rejects.toMatchObject({ code: 'report_finished' })
    await one.send(`/withdraw ${receipt}`)
    await one.press(`x:${receipt}`)
    await one.send(`/add ${receipt}`)
    expect((await one.last()).text).toBe(words('refusal-report_withdrawn'))
    await one.send(`/appeal ${receipt}`)
    expect((await one.last()).text).toBe(words('refusal-report_withdrawn'))
  })
})

describe('an addition', () => {
  it('needs the receipt and nobody in particular', async () => {
    const one = await citizen(world, 'Lost account')
    const receipt = await sent(one, '@lost_account')
    const stranger = await world.person('Same person, new account')
    expect(await addWords(stranger, receipt, 'from elsewhere')).toBe(en('added'))
    await stranger.send('/add RPT-1111')
    expect((await stranger.last()).text).toBe(en('refusal-receipt_unknown'))
    await stranger.send('/add')
    expect((await stranger.last()).text).toBe(en('status-question'))
  })

  it('is offered under the receipt, but not where a child is concerned: there it takes no words', async () => {
    const one = await citizen(world, 'Child report')
    const receipt = await sent(one, '@about_a_child', 'child_abuse')
    expect(about(await one.last())).toEqual([])
    await one.send(`/add ${receipt}`)
    expect((await one.last()).text).toBe(en('refusal-no_words_here'))
    const typed = { receipt, text: 'words', language: 'en' } as const
    await expect(addToReport(world.app, by(one), typed)).rejects.toMatchObject({ code: 'no_words_here' })
    const forged = await one.act('/press', { data: `o:add:${receipt}`, timeout: 0 }).catch(() => [])
    expect(forged.map((message) => message.text)).not.toContain(en('add-ask', { receipt }))
    const other = await citizen(world, 'Other report')
    const second = await sent(other, '@about_no_child')
    expect(about(await other.last())).toEqual([`o:add:${second}`])
  })

  it('that is too long is told its surplus and may be sent again; the twenty-first finds the report full', async () => {
    const one = await citizen(world, 'Long')
    const receipt = await sent(one, '@long_words')
    await one.send(`/add ${receipt}`)
    const asked = await one.last()
    const said = await one.act('/send', { text: 'x'.repeat(1003), reply_to: asked.id })
    expect(said.slice(1).map((message) => message.text)).toEqual([
      en('refusal-words_too_long', { surplus: 3 }),
      en('add-ask', { receipt }),
    ])
    for (let at = 1; at <= 20; at++) expect(await addWords(one, receipt, `addition ${at}`)).toBe(en('added'))
    expect(await addWords(one, receipt, 'one too many')).toBe(en('refusal-report_full'))
    const [before] = await world.app.db`select count(*)::int as count from event where move = 'add'`
    expect(await addWords(one, receipt, 'and once more')).toBe(en('refusal-report_full'))
    expect(await world.app.db`select count(*)::int as count from event where move = 'add'`).toEqual([before])
  })

  it('is taken alike until the outcome is told, also when the case was decided already', async () => {
    const one = await citizen(world, 'Not yet told')
    const receipt = await sent(one, '@not_yet_told')
    const judge = await member(world, members++, ['general'])
    const card = await claimCase(world.app, judge, {})
    const { caseId, version, category: policy } = card
    await decideCase(world.app, judge, { caseId, version, outcome: 'gone', decidedOn: 'public_page', policy })
    expect(about((await one.send(receipt)).at(-1))).toEqual([`o:add:${receipt}`, `o:withdraw:${receipt}`])
    expect(await addWords(one, receipt, 'late but welcome')).toBe(en('added'))
    await decideAll('gone')
  })
})

describe.each(['en', 'ms'] as Language[])('/appeal in %s', (language) => {
  const words = wordsIn(language)

  it('asks why, once, and opens the case again for somebody else; its reporter is told again', async () => {
    const one = await citizen(world, `Appeal ${language}`, { language })
    const name = `appealed_${language}`
    const receipt = await sent(one, `@${name}`)
    const first = await decideAll('unfounded')
    expect((await one.last()).text).toBe(words('news'))
    await one.send(receipt)
    const status = await one.last()
    expect([status.text.split('\n')[0], about(status)]).toEqual([
      words('status-finished-unfounded').split('\n')[0],
      [`o:appeal:${receipt}`, `o:withdraw:${receipt}`],
    ])
    await one.press(`o:appeal:${receipt}`)
    const question = await one.last()
    expect(question.text).toBe(words('appeal-question'))
    expect(about(question)).toEqual([...appealReasons.map((reason) => `o:why:${reason}:${receipt}`), 'f:no'])
    await one.press(`o:why:overlooked:${receipt}`)
    const answered = (await one.chat()).find((message) => message.id === question.id)
    expect([answered?.text, about(answered)]).toEqual([words('appealed'), [`o:add:${receipt}`]])
    const { id } = await caseOf(name)
    expect(await movesOf(id)).toEqual(['open', 'claim', 'decide', 'reopen'])
    // Handled again it says the same and moves nothing.
    expect(await appealReport(world.app, by(one), { receipt, reason: 'overlooked' })).toEqual({ again: true })
    expect(await movesOf(id)).toEqual(['open', 'claim', 'decide', 'reopen'])
    expect((await one.send(receipt)).at(-1)?.text.split('\n')[0]).toBe(words('status-again').split('\n')[0])
    await expect(claimCase(world.app, first, {})).rejects.toMatchObject({ code: 'queue_empty' })
    const before = (await one.chat()).length
    await decideAll('confirmed')
    expect((await one.chat()).length).toBe(before + 1)
    expect((await one.last()).text).toBe(words('news'))
    await one.send(receipt)
    expect((await one.last()).text.split('\n')[0]).toBe(words('status-finished-confirmed').split('\n')[0])
    expect(about(await one.last())).toEqual([`o:withdraw:${receipt}`])
    await one.send(`/appeal ${receipt}`)
    expect((await one.last()).text).toBe(words('refusal-appeal_not_open'))
    const decisions = await world.app
      .db`select seq, overrides is not null as overrides from decision where case_id = ${id} order by seq`
    expect(decisions).toEqual([
      { seq: 1, overrides: false },
      { seq: 2, overrides: true },
    ])
  })

  it.each(['confirmed', 'unfounded', 'lawful_speech', 'insufficient', 'gone', 'private'] as const)(
    'says the same words whatever the outcome was: %s',
    async (outcome) => {
      const one = await citizen(world, `Alike ${outcome} ${language}`, { language })
      const receipt = await sent(one, `@alike_${outcome}_${language}`)
      await decideAll(outcome)
      await one.send(`/appeal ${receipt}`)
      const question = await one.last()
      await one.press(`o:why:another_reason:${receipt}`)
      const answered = (await one.chat()).find((message) => message.id === question.id)
      expect([question.text, answered?.text]).toEqual([words('appeal-question'), words('appealed')])
      await decideAll('gone')
    },
  )
})

describe('an appeal', () => {
  it('is open for thirty days to the instant after the outcome was told, and not before it is', async () => {
    const one = await citizen(world, 'In time')
    const receipt = await sent(one, '@in_time')
    await one.send(`/appeal ${receipt}`)
    expect((await one.last()).text).toBe(en('refusal-appeal_not_open'))
    await decideAll('unfounded')
    world.pass(30 * 86_400)
    expect((await readStatus(world.app, by(one), { receipt })).may).toContain('appeal')
    world.pass(1)
    expect((await readStatus(world.app, by(one), { receipt })).may).toEqual(['withdraw'])
    const refused = appealReport(world.app, by(one), { receipt, reason: 'overlooked' })
    await expect(refused).rejects.toMatchObject({ code: 'appeal_not_open' })
    const [row] = await world.app.db`select id from report where told_at is not null order by told_at desc limit 1`
    const late = world.app
      .db`update report set appealed_at = told_at + interval '30 days 1 second', appeal_reason = 'overlooked',
      appeal_told_at = told_at where id = ${row?.id}`
    await expect(late).rejects.toMatchObject({ constraint_name: 'report_appeal_in_time' })
  })

  it('of one reporter changes nothing for the others until there is another outcome, and an appeal of theirs is taken alike', async () => {
    const [one, two, three] = [await citizen(world, 'A'), await citizen(world, 'B'), await citizen(world, 'C')]
    const receipts = [
      await sent(one, '@shared_case'),
      await sent(two, '@shared_case'),
      await sent(three, '@shared_case'),
    ]
    const standing = (at: number) => readStatus(world.app, by(one), { receipt: receipts[at] ?? '' })
    await decideAll('unfounded')
    const before = await standing(1)
    await appealReport(world.app, by(one), { receipt: receipts[0] ?? '', reason: 'something_new' })
    expect(await standing(1)).toEqual(before)
    await appealReport(world.app, by(two), { receipt: receipts[1] ?? '', reason: 'misunderstood' })
    expect(await standing(1)).toMatchObject({ status: 'again' })
    expect(await movesOf((await caseOf('shared_case')).id)).toEqual([
      ...['open', 'attach', 'attach', 'claim', 'decide', 'reopen', 'add'],
    ])
    const chat = (await three.chat()).length
    await decideAll('lawful_speech')
    // What reads alike is no news to whoever did not ask.
    expect((await three.chat()).length).toBe(chat)
    expect([(await one.last()).text, (await two.last()).text]).toEqual([en('news'), en('news')])
    // Somebody else has looked again; nobody looks a third time, so that no few accounts can keep a case undecided.
    const third = appealReport(world.app, by(three), { receipt: receipts[2] ?? '', reason: 'overlooked' })
    await expect(third).rejects.toMatchObject({ code: 'appeal_not_open' })
    expect(await standing(2)).toMatchObject({ status: 'finished', outcome: 'lawful_speech' })
  })

  it('joins the open case that the channel has by now', async () => {
    const [one, two] = [await citizen(world, 'Earlier'), await citizen(world, 'Later')]
    const receipt = await sent(one, '@reported_again')
    await decideAll('unfounded')
    const closed = await caseOf('reported_again')
    await sent(two, '@reported_again')
    const open = await caseOf('reported_again')
    expect(open.id).not.toBe(closed.id)
    await appealReport(world.app, by(one), { receipt, reason: 'something_new' })
    expect(await caseOf('reported_again')).toMatchObject({ id: open.id, state: 'queued', voices: 2 })
    expect(await world.app.db`select state, merged_into from cases where id = ${closed.id}`).toEqual([
      { state: 'merged', merged_into: open.id },
    ])
    await decideAll('confirmed')
    expect(await readStatus(world.app, by(one), { receipt })).toMatchObject({ outcome: 'confirmed' })
  })

  it('taken back leaves the question open that it asked', async () => {
    const one = await citizen(world, 'Appeals and leaves')
    const receipt = await sent(one, '@appeals_and_leaves')
    await decideAll('confirmed')
    await appealReport(world.app, by(one), { receipt, reason: 'overlooked' })
    await one.send(`/withdraw ${receipt}`)
    await one.press(`x:${receipt}`)
    expect(await caseOf('appeals_and_leaves')).toMatchObject({ state: 'queued', voices: 0 })
    await decideAll('gone')
  })
})

describe.each(['child_abuse', 'terrorism'] as const)('a report of %s', (category) => {
  it.each(['en', 'vi'] as Language[])(
    'can be appealed in the same words, and still no outcome is told: %s',
    async (language) => {
      const words = wordsIn(language)
      await decideGrave()
      const one = await citizen(world, `Grave ${category} ${language}`, { language })
      const receipt = await sent(one, `@grave_${category}_${language}`, category)
      const caseId = await decideGrave()
      const told = await readStatus(world.app, by(one), { receipt })
      expect(told).toEqual({ status: 'finished', outcome: null, may: ['appeal', 'withdraw'] })
      await one.send(`/appeal ${receipt}`)
      const question = await one.last()
      await one.press(`o:why:overlooked:${receipt}`)
      const answered = (await one.chat()).find((message) => message.id === question.id)
      expect([question.text, answered?.text]).toEqual([words('appeal-question'), words('appealed')])
      expect(about(answered)).toEqual(category === 'child_abuse' ? [] : [`o:add:${receipt}`])
      // The link is needed again: it is not erased while somebody is to look.
      world.pass(40 * 86_400)
      await eraseWhatIsOver(world.app, machine, {})
      const links = await world.app
        .db`select l.id from child_locator l join cases c on c.channel_id = l.channel_id where c.id = ${caseId}`
      expect(links.length).toBe(category === 'child_abuse' ? 1 : 0)
      expect(await decideGrave()).toBe(caseId)
      expect(await readStatus(world.app, by(one), { receipt })).toMatchObject({ status: 'finished', outcome: null })
    },
  )
})

it('a report about a child cannot be appealed once its link is erased: nobody could look at anything', async () => {
  await decideGrave()
  const one = await citizen(world, 'Too late for the link')
  const receipt = await sent(one, '@link_is_gone', 'child_abuse')
  await decideGrave()
  world.pass(29 * 86_400)
  await eraseWhatIsOver(world.app, machine, {})
  const late = appealReport(world.app, by(one), { receipt, reason: 'overlooked' })
  await expect(late).rejects.toMatchObject({ code: 'appeal_not_open' })
})

describe('the chat itself', () => {
  it.each(['en', 'fr'] as Language[])(
    '%s: /again says the standing question, else what can be done',
    async (language) => {
      const words = wordsIn(language)
      const one = await citizen(world, `Again ${language}`, { language })
      await one.send('/again')
      expect((await one.last()).text).toBe(words('welcome'))
      await one.send('/report')
      await tap(one, 'drugs')
      await one.send('/again')
      expect((await one.last()).text).toContain(words('ask-channel').split('\n')[0])
      const stranger = await world.person(`New ${language}`, language)
      await stranger.send('/again')
      expect((await stranger.last()).text).toContain(words('language-question'))
    },
  )

  it.each(['en', 'pt-BR'] as Language[])(
    '%s: /clear asks first, deletes what it may, and keeps every report',
    async (language) => {
      const words = wordsIn(language)
      const one = await citizen(world, `Clears ${language}`, { language })
      const receipt = await sent(one, `@cleared_${language.slice(0, 2)}`)
      await one.send('/clear')
      expect((await one.last()).text).toBe(words('clear-question'))
      const before = (await one.chat()).length
      await one.press('f:no')
      expect((await one.chat()).length).toBe(before)
      await one.send('/clear')
      await one.press('z:yes')
      expect((await one.chat()).map((message) => message.text)).toEqual([words('cleared')])
      expect((await one.send(receipt)).at(-1)?.text.split('\n')[0]).toBe(words('status-received').split('\n')[0])
    },
  )

  it('/clear goes down by hundreds, five at most, and stops when Telegram refuses', async () => {
    const one = await citizen(world, 'Old chat')
    const asked: number[][] = []
    const answers = (answer: () => Response | null) => {
      world.reach = async (input, init) => {
        if (!String(input).endsWith('/deleteMessages')) return fetch(input, init)
        asked.push((JSON.parse(String(init?.body)) as { message_ids: number[] }).message_ids)
        return answer() ?? fetch(input, init)
      }
    }
    const press = (message_id: number) =>
      world.deliver({
        update_id: 9_000_000 + message_id,
        callback_query: {
          id: String(message_id),
          from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' },
          message: { message_id, date: 1, chat: { id: one.id, type: 'private' } },
          chat_instance: '1',
          data: 'z:yes',
        },
      })
    answers(() => null)
    await press(100_000)
    expect(asked.map((ids) => [ids[0], ids.at(-1), ids.length])).toEqual([
      [100_000, 99_901, 100],
      [99_900, 99_801, 100],
      [99_800, 99_701, 100],
      [99_700, 99_601, 100],
      [99_600, 99_501, 100],
    ])
    asked.length = 0
    answers(() => Response.json({ ok: false, error_code: 400, description: 'Bad Request: no' }, { status: 400 }))
    await press(100_001)
    expect(asked.length).toBe(1)
    expect((await one.last()).text).toBe(en('cleared'))
    world.reach = globalThis.fetch
  })

  it.each(['en', 'vi'] as Language[])(
    '%s: whoever had stopped the bot hears on return whether there is news',
    async (language) => {
      const words = wordsIn(language)
      const one = await citizen(world, `Returns ${language}`, { language })
      const receipt = await sent(one, `@returns_${language}`)
      await blocks(one, 'kicked')
      await blocks(one, 'member')
      expect((await one.last()).text).toBe(words('news-none'))
      await blocks(one, 'kicked')
      await decideAll('gone')
      expect((await one.last()).text).toBe(words('news-none'))
      await blocks(one, 'member')
      expect((await one.last()).text).toBe(words('news'))
      expect((await one.send(receipt)).at(-1)?.text.split('\n')[0]).toBe(
        words('status-finished-undetermined').split('\n')[0],
      )
      const silent = await citizen(world, `Silent ${language}`, { language, contact: 'none' })
      const length = (await silent.chat()).length
      await blocks(silent, 'kicked')
      await blocks(silent, 'member')
      expect((await silent.chat()).length).toBe(length)
    },
  )
})
