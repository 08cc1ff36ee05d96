/** The branch for a child: help lines first, a link and no words, no media, names that exist only sealed and for a time. */
import { afterEach, describe, expect, it } from 'vitest'
import { receive } from '../../handlers/post.ts'
import { reduceUpdate } from '../../handlers/reduce.ts'
import { wordsIn } from '../../locales/words.ts'
import { eraseWhatIsOver, readOwnDraft } from '../../src/flow/index.ts'
import { findIn } from '../support/canary.ts'
import { citizen, decideNext, en, member, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const machine = { kind: 'machine' } as const
const vi = wordsIn('vi')
const found = (...texts: string[]) => findIn(world.database.adminUrl, texts)
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})

describe('a report about a child', () => {
  it.each(['en', 'vi'] as const)(
    'shows help lines before it asks anything, and asks for no words (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, 'Witness', { language })
      await one.send('/report')
      const first = await tap(one, 'child_abuse')
      expect(first.indexOf(say('child-first'))).toBe(0)
      expect(first).toContain('https://report.cybertip.org/')
      expect(first).toContain(say('child-own-pictures'))
      expect(first.indexOf(say('ask-channel-child'))).toBeGreaterThan(first.indexOf('cybertip'))
      await one.send(`@harm_${language}_place`)
      expect((await one.last()).text).toBe(say('ask-country'))
      expect(await tap(one, 'ZZ')).toBe(say('ask-danger'))
      const asked = await tap(one, 'yes')
      expect(asked).toContain(say('review-danger', { danger: say('button-yes') }))
      expect(asked).toContain(say('danger-now'))
      expect(asked).toContain(`• ${say('help-emergency-world')}: `)
      expect(asked).not.toContain(say('review-no-words'))
      const receipt = receiptIn(await tap(one, 'send'))
      expect((await one.last()).text).toBe(say('receipt', { receipt: receipt ?? '' }))
      expect(
        await world.app.db`select category, sealed_words, child_in_danger from report where language = ${language}`,
      ).toEqual([{ category: 'child_abuse', sealed_words: null, child_in_danger: true }])
    },
  )

  it('shows the lines of the country where its reporter is', async () => {
    const one = await citizen(world, 'Local', { place: 'MY' })
    await one.send('/report')
    const first = await tap(one, 'child_abuse')
    expect(first).toContain(en('help-lines-country', { country: 'Malaysia' }))
    await one.send('/cancel')
  })

  it.each([
    ['one link', 'see t.me/named_before_child', ['@named_before_child'], 'answered'],
    [
      'several links',
      't.me/either_one_child or t.me/other_one_child',
      ['@either_one_child', '@other_one_child'],
      'ask-channel-choices',
    ],
  ] as const)('shows them even when the report began with %s', async (_, text, named, id) => {
    const one = await citizen(world, 'Began')
    await one.send(text)
    const first = await tap(one, 'child_abuse')
    expect(first.indexOf(en('child-first'))).toBe(0)
    expect(first).toContain(id === 'answered' ? en('answered', { answer: named[0] }) : en(id))
    await tap(one, id === 'answered' ? 'keep' : '1')
    expect((await draftOf(one)).answers.channel?.shown).toBe(named.at(-1))
    await one.send('/cancel')
  })

  it('refuses media and forwarded media with the fixed text, takes it out of the chat, and keeps nothing of it', async () => {
    const one = await citizen(world, 'Media', { language: 'vi' })
    const photo = { media: 'photo', caption: 'canary_caption_child' }
    const fixed = `${vi('media-refused-child')}\n\n${vi('child-first')}`
    const gone = async (before: number) =>
      (await one.chat()).filter((message) => message.id > before).map((message) => message.text)
    for (const send of [() => one.act('/send', photo), () => forwardPhoto(one)]) {
      await one.send('/report')
      await tap(one, 'child_abuse')
      const before = (await one.last()).id
      await send()
      const after = await gone(before)
      expect(after).toHaveLength(1)
      expect(after[0]?.startsWith(fixed)).toBe(true)
      expect((await draftOf(one)).answers).toEqual({ category: 'child_abuse' })
      await one.send('/cancel')
    }
    expect(await found('canary_caption_child', 'canary_forwarded_caption', 'canary_gallery')).toEqual([])
    await one.send('/cancel')
  })

  it("takes a forwarded post's channel and nothing of what it says", async () => {
    const one = await citizen(world, 'Forwarder')
    await world.control('POST', '/channels', { title: 'Canary Title', username: 'canary_origin_ch' })
    await world.control('POST', '/channels/canary_origin_ch/posts', { text: 'canary words of the post' })
    await one.send('/report')
    await tap(one, 'child_abuse')
    await one.forward('canary_origin_ch', 1)
    expect((await draftOf(one)).answers.channel?.shown).toBe('@canary_origin_ch')
    expect(await found('canary words of the post', 'Canary Title', 'canary_origin_ch')).toEqual([])
    await one.send('/cancel')
  })

  it('keeps its names sealed at every moment: waiting in the inbox, in the draft, in the case, on its way out', async () => {
    const name = 'canary_locator_xyz'
    const one = await citizen(world, 'Sealed')
    await one.send('/report')
    await tap(one, 'child_abuse')
    const update = {
      update_id: 777_001,
      message: {
        message_id: 9001,
        date: 1,
        from: { id: one.id, is_bot: false, first_name: 'x' },
        chat: { id: one.id, type: 'private' },
        text: `https://t.me/${name}`,
      },
    }
    await receive(world.app, update)
    expect(await found(name, String(one.id))).toEqual([])
    await world.settle()
    expect((await draftOf(one)).answers.channel?.shown).toBe(`@${name}`)
    expect(await world.app.db`select 1 from conversation`).not.toEqual([])
    expect(await found(name, String(one.id))).toEqual([])
    await tap(one, 'ZZ')
    await tap(one, 'no')
    const card = await one.last()
    const press = reduceUpdate({
      update_id: 777_002,
      callback_query: {
        id: '1',
        from: { id: one.id, is_bot: false, first_name: 'x' },
        message: { message_id: card.id, date: 1, chat: { id: one.id, type: 'private' } },
        data: card.data.find((data) => data.endsWith(':send')),
      },
    })
    await world.bot.handle(press as never)
    expect(await world.app.db`select kind from outbox`).toEqual([{ kind: 'receipt' }])
    expect(await found(name, String(one.id))).toEqual([])
    await world.settle()
    expect(await found(name, String(one.id))).toEqual([])
    expect(await world.app.db`select value from channel_alias`).toEqual([])
  })

  it('is counted once under two spellings, and a second report of the same person may still say that a child is in danger', async () => {
    const one = await citizen(world, 'Again')
    const receipt = await report(one, '@two_spellings', { category: 'child_abuse' })
    await one.send('/report')
    await tap(one, 'child_abuse')
    await one.send('https://t.me/s/Two_Spellings')
    await tap(one, 'ZZ')
    await tap(one, 'yes')
    expect(receiptIn(await tap(one, 'send'))).toBe(receipt)
    const [row] = await world.app.db`select count(*)::int as channels from child_locator where channel_id in
      (select channel_id from report where child_in_danger and reporter_id in (select reporter_id from report group by 1 having count(*) = 1))`
    expect(row?.channels).toBeGreaterThanOrEqual(1)
    const [{ danger } = { danger: null }] = await world.app.db`
      select bool_or(child_in_danger) as danger from report r join reporter p on p.id = r.reporter_id
      where p.pseudonym = ${world.app.keys.pseudonym(one.id).mark}`
    expect(danger).toBe(true)
  })

  it('is not limited in number', async () => {
    const one = await citizen(world, 'Many')
    for (let at = 0; at < 11; at++) await report(one, `@many_child_${at}`, { category: 'child_abuse' })
    const [row] = await world.app
      .db`select count(*)::int as reports from report r join reporter p on p.id = r.reporter_id
      where p.pseudonym = ${world.app.keys.pseudonym(one.id).mark}`
    expect(row).toEqual({ reports: 11 })
  })
})

describe('a case about a child', () => {
  it('is invisible to a member without that right', async () => {
    const narrow = await world.person('Narrow', 'en')
    await member(world, narrow.id, ['general', 'terror'])
    await narrow.send('/queue')
    expect((await narrow.last()).text).toBe(en('refusal-queue_empty'))
    const wide = await world.person('Wide', 'en')
    await member(world, wide.id, ['child_safety'])
    await wide.send('/queue')
    expect((await wide.last()).text).toMatch(/t\[\.\]me\//)
  })

  it('loses its names thirty days after the outcome, and keeps them when the channel is reported again', async () => {
    const judge = await member(world, 4001)
    const locatorsOf = async (caseId: string) => {
      const rows = await world.app
        .db`select erase_at from child_locator where channel_id = (select channel_id from cases where id = ${caseId})`
      return rows.map((row) => row.erase_at)
    }
    const first = await decideNext(world, judge, { outcome: 'not_enough', decidedOn: 'several_reporters' })
    const again = await decideNext(world, judge, { outcome: 'already_gone', decidedOn: 'several_reporters' })
    const due = new Date(world.clock.getTime() + 30 * 86_400_000)
    expect(await locatorsOf(first)).toEqual([due])
    const [{ sealed, id } = { sealed: null, id: '' }] = await world.app.db`
      select id, sealed from child_locator where channel_id = (select channel_id from cases where id = ${again})`
    const kept = await world.app.keys.open(`child_locator.sealed:${id}`, sealed, (await keyOf(id)) ?? 0)
    const name = kept.replace('username:', '@')
    const one = await citizen(world, 'Later')
    await report(one, name, { category: 'child_abuse' })
    expect(await locatorsOf(again)).toEqual([null])
    world.pass(30 * 86_400 - 1)
    await eraseWhatIsOver(world.app, machine, {})
    expect(await locatorsOf(first)).toEqual([due])
    world.pass(1)
    await eraseWhatIsOver(world.app, machine, {})
    expect(await locatorsOf(first)).toEqual([])
    expect(await locatorsOf(again)).toEqual([null])
  })
})

async function keyOf(id: string): Promise<number | undefined> {
  const [row] = await world.app.db`select key_id from child_locator where id = ${id}`
  return row?.key_id
}

async function forwardPhoto(one: Actor) {
  await world.control('POST', '/channels', { title: 'Gallery', username: 'canary_gallery' }).catch(() => {})
  const origin = {
    type: 'channel',
    chat: { id: -1009876543210, type: 'channel', title: 'Gallery', username: 'canary_gallery' },
    message_id: 3,
    date: 1,
  }
  const message = {
    message_id: (await one.last()).id + 50,
    date: 1,
    from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'vi' },
    chat: { id: one.id, type: 'private' },
    photo: [{ file_id: 'a', file_unique_id: 'b', width: 1, height: 1 }],
    caption: 'canary_forwarded_caption',
    forward_origin: origin,
  }
  await world.deliver({ update_id: 888_000 + message.message_id, message })
}
