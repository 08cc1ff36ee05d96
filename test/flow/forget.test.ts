/** `/forget` in the chat: what is gone afterwards, what stays, and that the history still verifies. */
import { describe, expect, it } from 'vitest'
import { citizen, counts, en, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { headNow, sealAll, verify } from './history-support.ts'

const world = useWorld()

/** Every sealed value of the database, opened with every key that is still there: what a thief of both would read. */
async function readable(): Promise<string[]> {
  const { db, keys } = world.app
  const rows = await db<{ place: string; sealed: Buffer; key: number }[]>`
    select 'reporter.sealed_chat:' || id as place, sealed_chat as sealed, key_id as key from reporter where sealed_chat is not null
    union all select 'draft.sealed_answers:' || id, sealed_answers, key_id from draft
    union all select 'report.sealed_words:' || id, sealed_words, key_id from report where sealed_words is not null
    union all select 'outbox.sealed:' || id, sealed, key_id from outbox
    union all select 'inbox.sealed_update:' || update_id, sealed_update, key_id from inbox where sealed_update is not null
    union all select 'conversation.sealed_state:' || encode(lane, 'hex') || '.' || plugin, sealed_state, key_id from conversation`
  const read = rows.map((row) => keys.open(row.place as never, row.sealed, row.key).catch(() => null))
  return (await Promise.all(read)).filter((text) => text !== null)
}

async function withWords(one: Actor, link: string, words: string): Promise<void> {
  await one.send('/report')
  await tap(one, 'drugs')
  await one.send(link)
  await tap(one, 'ZZ')
  await one.send(words)
  await tap(one, 'send')
}

/** The same press once more, as a double tap or a redelivery brings it. */
async function pressAgain(one: Actor, messageId: number): Promise<void> {
  const person = { id: one.id, is_bot: false, first_name: 'Again' }
  const chat = { id: one.id, type: 'private' }
  const message = { message_id: messageId, date: 1, chat }
  const pressed = { id: '1', from: person, chat_instance: '1', data: 'f:yes', message }
  await world.deliver({ update_id: 900_001, callback_query: pressed })
}

describe('/forget', () => {
  it('asks first, in words that say what stays, and changes nothing when it was not meant', async () => {
    const one = await citizen(world, 'Unsure')
    await report(one, '@kept_after_all')
    const before = await counts(world)
    const [, question] = await one.send('/forget')
    expect(question?.text).toBe(en('forget-question'))
    expect(question?.buttons).toEqual(['Forget me', 'Change nothing'])
    expect((await one.press('Change nothing')).map((shown) => shown.text)).toEqual(['Nothing was changed.'])
    expect(await counts(world)).toEqual(before)
  })

  it('says so to somebody of whom nothing is kept', async () => {
    const stranger = await world.person('Stranger')
    await stranger.send('/forget')
    expect((await stranger.last()).text).toBe('Saksi keeps nothing about you.')
  })

  it('leaves reports and cases as counts, and nothing that opens, is linked, or answers to a receipt', async () => {
    const one = await citizen(world, 'Going', { language: 'vi', place: 'VN' })
    await withWords(one, '@forgotten_shop', 'words of the one who goes')
    const receipt = await report(one, '@forgotten_shop_two')
    await one.send('/report')
    await tap(one, 'drugs')
    expect((await readable()).join('\n')).toContain('words of the one who goes')
    const before = await counts(world)
    const marks = await world.app.keys.pseudonyms(one.id, world.clock)
    const [own] = await world.app
      .db`select id from reporter where pseudonym = any(${marks.map((mark) => `\\x${mark.toString('hex')}`)}::text[]::bytea[])`
    const old = await world.app.db`select r.id, r.receipt_hash from report r where reporter_id = ${own?.id}`
    expect(old).toHaveLength(2)

    await one.send('/forget')
    await one.press('f:yes')
    const said = await one.last()
    expect(said.text.split('\n')[0]).toBe(
      'Saksi đã quên bạn. Các khóa mở những gì bạn đã kể đã bị hủy: không ai đọc được nữa, kể cả chúng tôi.',
    )

    const after = await counts(world)
    expect(after).toEqual({ ...before, drafts: before.drafts - 1, reporters: before.reporters - 1 })
    const bare = await world.app.db`
      select reporter_id, quarter_tag, sealed_words, key_id from report where id = any(${old.map((row) => row.id)})`
    expect(bare).toEqual([
      { reporter_id: null, quarter_tag: null, sealed_words: null, key_id: null },
      { reporter_id: null, quarter_tag: null, sealed_words: null, key_id: null },
    ])
    const left = (await readable()).join('\n')
    expect(left).not.toContain('words of the one who goes')
    expect(left).not.toContain(String(one.id))
    expect(
      await world.app.db`select 1 from event_payload where payload like any (${old.map((row) => `%${row.id}%`)})`,
    ).toEqual([])
    expect((await one.send(receipt)).at(-1)?.text).not.toContain('Received')

    // Not only erased: a copy of the rows from before opens no more, because the keys are gone.
    const store = await world.app.keys.ring.count()
    expect(store.find((row) => row.purpose === 'reporter')?.count).toBe(after.reporters)
  })

  it('leaves a history that verifies, before it was sealed and after', async () => {
    const one = await citizen(world, 'Verified')
    await report(one, '@verified_one')
    await sealAll(world.app)
    await report(one, '@verified_two')
    await one.send('/forget')
    await one.press('f:yes')
    await sealAll(world.app)
    expect(await verify(world.app, [await headNow(world.app)])).toMatchObject({ verdict: 'intact', findings: [] })
  })

  it('can be pressed twice, and the person can come back as somebody new', async () => {
    const one = await citizen(world, 'Again')
    await one.send('/forget')
    await one.press('f:yes')
    const before = await counts(world)
    const { id } = await one.last()
    await pressAgain(one, id)
    expect((await one.last()).text.split('\n')[0]).toContain('Saksi has forgotten you.')
    expect(await counts(world)).toEqual(before)
    await one.send('/start')
    await one.press('l:en:')
    await one.press('w:en:-:')
    await one.press('c:en:-:keep:')
    expect(await counts(world)).toEqual({ ...before, reporters: before.reporters + 1 })
    expect(world.faults).toEqual([])
  })
})
