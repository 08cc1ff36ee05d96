/** The unfinished report as a row: one a person, sealed, by version, understood by later versions of the program. */
import { describe, expect, it } from 'vitest'
import { changeDraft } from '../../db/queries/draft.ts'
import { firstVersion, sealDraft, timesOf } from '../../src/flow/draft/view.ts'
import {
  answerDraft,
  beginDraft,
  cancelDraft,
  giveConsent,
  goBack,
  readOwnDraft,
  wasSent,
} from '../../src/flow/index.ts'
import type { Reporter } from '../../src/model/actor.ts'
import { findIn } from '../support/canary.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const by = (telegramId: number): Reporter => ({ kind: 'reporter', person: { telegramId } })
const saksi = 'saksi_bot'
let people = 10
async function begun() {
  const who = by(++people)
  await giveConsent(world.app, who, { chatId: people, language: 'en', country: null, contact: 'keep' })
  const { version } = await beginDraft(world.app, who, {})
  return { who, version }
}
const taken = { dropped: [], masked: false, picking: false }
const choice = (value: string) => ({ kind: 'choice' as const, value })
const text = (said: string) => ({ kind: 'text' as const, text: said, message: null })

describe('an unfinished report', () => {
  it('belongs to whoever has consented, and to nobody else', async () => {
    const refused = { code: 'consent_missing' }
    await expect(beginDraft(world.app, by(1), {})).rejects.toMatchObject(refused)
    await expect(readOwnDraft(world.app, by(1), {})).rejects.toMatchObject(refused)
    await expect(cancelDraft(world.app, by(1), {})).rejects.toMatchObject(refused)
    await expect(wasSent(world.app, by(1), { version: 1 })).rejects.toMatchObject(refused)
    expect(await world.app.db`select 1 from reporter`).toEqual([])
  })

  it('is one a person: a new one takes the place of the old, and answers to the old one are refused', async () => {
    const { who, version } = await begun()
    const second = await beginDraft(world.app, who, {})
    expect(await world.app.db`select count(*)::int as n from draft`).toEqual([{ n: 1 }])
    await expect(
      answerDraft(world.app, who, { to: { version }, saksi, answer: choice('drugs') }),
    ).rejects.toMatchObject({ code: 'draft_moved_on' })
    await expect(cancelDraft(world.app, who, { version })).rejects.toMatchObject({ code: 'draft_moved_on' })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({ version: second.version, at: 'category' })
    expect(await cancelDraft(world.app, who, { version: second.version })).toEqual({ dropped: true })
    expect(await cancelDraft(world.app, who, {})).toEqual({ dropped: false })
  })

  it('counts its versions from a number of its own, so that those of two drafts never meet', async () => {
    const ids = Array.from({ length: 2000 }, () => crypto.randomUUID())
    const firsts = ids.map((id) => firstVersion(world.app, id)).toSorted((a, b) => a - b)
    expect(Math.min(...firsts)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...firsts)).toBeLessThan(2 ** 30)
    expect(firstVersion(world.app, ids[0] ?? '')).toBe(firstVersion(world.app, ids[0] ?? ''))
    const close = firsts.filter((first, at) => at > 0 && first - (firsts[at - 1] ?? 0) < 10)
    expect(close.length).toBeLessThan(60)
  })

  it('takes a message once, whatever its number of attempts, and none that is older than the last', async () => {
    const { who } = await begun()
    const say = (heard: number, answer: ReturnType<typeof choice> | ReturnType<typeof text>) =>
      answerDraft(world.app, who, { to: { heard }, saksi, answer })
    expect(await say(5, choice('drugs'))).toEqual({ ...taken, again: false })
    expect(await say(5, choice('threats'))).toEqual({ ...taken, again: true })
    expect(await say(4, text('@too_late_x'))).toEqual({ ...taken, again: true })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({ at: 'channel', answers: { category: 'drugs' } })
    expect(await say(6, text('@in_time_x'))).toEqual({ ...taken, again: false })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({
      at: 'country',
      answers: { channel: { shown: '@in_time_x' } },
    })
  })

  it('takes the same button once, and no other button of the same question', async () => {
    const { who, version } = await begun()
    const press = (at: number, value: string) =>
      answerDraft(world.app, who, { to: { version: at }, saksi, answer: choice(value) })
    expect(await press(version, 'drugs')).toEqual({ ...taken, again: false })
    expect(await press(version, 'drugs')).toEqual({ ...taken, again: true })
    await expect(press(version, 'threats')).rejects.toMatchObject({ code: 'draft_moved_on' })
    await expect(press(version + 2, 'drugs')).rejects.toMatchObject({ code: 'draft_moved_on' })
    expect(await goBack(world.app, who, { to: { version: version + 1 } })).toEqual({ again: false, picking: false })
    expect(await goBack(world.app, who, { to: { version: version + 1 } })).toEqual({ again: true, picking: false })
    await expect(goBack(world.app, who, { to: { version } })).rejects.toMatchObject({ code: 'draft_moved_on' })
  })

  it('answered twice in the same instant moves one question on', async () => {
    for (let round = 0; round < 20; round++) {
      const { who, version } = await begun()
      const press = () => answerDraft(world.app, who, { to: { version }, saksi, answer: choice('drugs') })
      await Promise.allSettled([press(), press(), press()])
      expect(await readOwnDraft(world.app, who, {})).toMatchObject({ at: 'channel', version: version + 1 })
    }
  })

  it('of another version of the program is asked for what is not understood any more', async () => {
    const { who, version } = await begun()
    const [row] = await world.app
      .db`select d.id from draft d join reporter r on r.id = d.reporter_id where r.pseudonym = ${world.app.keys.pseudonym(people).mark}`
    const id = String(row?.id)
    const channel = {
      kind: 'unresolved',
      keys: [{ kind: 'username', value: 'old_version_x' }],
      shown: '@old_version_x',
    }
    const kept = { at: 'screenshots', answers: { category: 'dissent', channel, country: 'VN' }, heard: 0, choices: [] }
    await changeDraft(world.app.db, {
      id,
      version,
      ...(await sealDraft(world.app, id, kept as never)),
      ...timesOf(world.clock),
    })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({
      at: 'category',
      answers: { channel, country: 'VN' },
    })
    await answerDraft(world.app, who, { to: { version: version + 1 }, saksi, answer: choice('drugs') })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({ at: 'review' })
  })

  it('lies sealed: no answer of it is found in the database, and its seal opens in no other row', async () => {
    const { who, version } = await begun()
    await answerDraft(world.app, who, { to: { version }, saksi, answer: choice('forged_documents') })
    await answerDraft(world.app, who, { to: { version: version + 1 }, saksi, answer: text('@canary_in_a_draft') })
    expect(await findIn(world.database.adminUrl, ['canary_in_a_draft', 'forged_documents'])).toEqual([])
    const [row] = await world.app.db`select id, sealed_answers, key_id from draft order by erase_at desc, id limit 1`
    const elsewhere = `draft.sealed_answers:${crypto.randomUUID()}` as const
    await expect(world.app.keys.open(elsewhere, row?.sealed_answers, row?.key_id)).rejects.toThrow()
  })
})

describe('a report that begins with a channel', () => {
  const named = (given: { text?: string; message?: unknown }) => ({
    named: { message: null, ...given, heard: 1, saksi },
  })
  it.each([
    ['another site', { text: 'https://example.com/x' }, 'not_a_telegram_link'],
    [
      'a person',
      { message: { forward_origin: { type: 'user', sender_user: { is_bot: false } } } },
      'person_not_channel',
    ],
    ['our own bot', { text: '@saksi_bot' }, 'saksi_itself'],
  ])('does not begin with %s, and leaves what stands', async (_, given, code) => {
    const { who, version } = await begun()
    await expect(beginDraft(world.app, who, named(given))).rejects.toMatchObject({ code })
    expect((await readOwnDraft(world.app, who, {})).version).toBe(version)
  })

  it('keeps the choice among several until the channel is asked for', async () => {
    const { who } = await begun()
    const { version } = await beginDraft(world.app, who, named({ text: 't.me/choice_one_x t.me/choice_two_x' }))
    await answerDraft(world.app, who, { to: { version }, saksi, answer: choice('drugs') })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({
      at: 'channel',
      choices: ['@choice_one_x', '@choice_two_x'],
    })
    await expect(
      answerDraft(world.app, who, { to: { version: version + 1 }, saksi, answer: choice('2') }),
    ).rejects.toMatchObject({ code: 'no_channel_named' })
    await answerDraft(world.app, who, { to: { version: version + 1 }, saksi, answer: choice('1') })
    expect(await readOwnDraft(world.app, who, {})).toMatchObject({
      at: 'country',
      choices: [],
      answers: { channel: { shown: '@choice_two_x' } },
    })
  })
})
