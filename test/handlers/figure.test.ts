import { beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/client.ts'
import { wordsIn } from '../../locales/words.ts'
import { publishRelease } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { languageCodes } from '../../src/model/language.ts'
import { type CountedChannel, writeChannels } from '../flow/rows.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld({ at: '2026-10-05T12:00:00Z', monitored: ['MY', 'VN', 'TH'] })
const day = new Date('2026-08-08T00:00:00Z')

function channels(country: string, reported: number, flagged: number): CountedChannel[] {
  return Array.from({ length: reported }, (_, at): CountedChannel => {
    const decision = { outcome: at < flagged ? ('confirmed' as const) : ('unfounded' as const), country, at: day }
    return {
      kinds: ['channel'],
      cases: [
        {
          domain: 'general',
          state: 'closed',
          openedAt: day,
          reports: [{ by: `${country} ${at}`, country, at: day }],
          decision,
        },
      ],
    }
  })
}

beforeAll(async () => {
  const owner = connect(world.database.ownerUrl, { max: 1 })
  await writeChannels(owner.db, [...channels('VN', 40, 28), ...channels('TH', 4, 2), ...channels('BR', 12, 6)])
  await owner.close()
  await publishRelease(world.app, machine, { period: '2026-Q3' })
})

const asked = async (who: Actor, text: string) => (await who.send(text)).at(-1)

/** The picture that a chat was last sent, as the sandbox keeps it. */
async function pictureOf(who: Actor): Promise<Buffer> {
  const { messages } = (await world.control('GET', `/users/${who.id}/messages?limit=1000`)) as unknown as {
    messages: { files: { kind: string; url: string }[] }[]
  }
  const url = messages.flatMap((message) => message.files).findLast((file) => file.kind === 'photo')?.url ?? ''
  return Buffer.from(await (await fetch(new URL(url, world.sandbox.url))).arrayBuffer())
}

describe('/stats', () => {
  it('answers a country with its newest figure: a PNG of 1280 pixels, the sentence, the caution, the table', async () => {
    const one = await world.person('Reader')
    const shown = await asked(one, '/stats VN')
    expect(shown?.photo).toBe(true)
    expect(shown?.text.split('\n')).toEqual([
      '28 of 40 examined channels were confirmed (70%)',
      'Vietnam, July to September 2026',
      'Invented world: these figures are examples, not facts.',
      '',
      wordsIn('en')('stats-caution'),
      '',
      'Table and files: http://127.0.0.1/stats/2026-Q3/VN',
    ])
    const png = await pictureOf(one)
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    expect(png.subarray(12, 16).toString()).toBe('IHDR')
    expect(png.readUInt32BE(16)).toBe(1280)
    expect(png.readUInt32BE(20)).toBeGreaterThan(400)
    expect(png.length).toBeGreaterThan(5000)
  })

  it.each([
    ['/stats VN 2026-Q3', '28 of 40 examined channels were confirmed (70%)'],
    ['/stats vn 2026q3', '28 of 40 examined channels were confirmed (70%)'],
    ['/stats Vietnam', '28 of 40 examined channels were confirmed (70%)'],
    ['/stats viet nam 2026 Q3', '28 of 40 examined channels were confirmed (70%)'],
    ['/stats TH', 'Hidden to protect people'],
    ['/stats MY', 'No channel was reported'],
    ['/stats BR', '6 of 12 examined channels were confirmed: too few for a share'],
  ])('%s says: %s', async (text, title) => {
    const shown = await asked(await world.person('Reader'), text)
    expect([shown?.photo, shown?.text.split('\n')[0]]).toEqual([true, title])
    expect(shown?.text).toContain(wordsIn('en')('stats-caution'))
  })

  it.each([
    ['/stats', 'Send /stats with a country and, if you like, a quarter: /stats VN 2026-Q3'],
    ['/stats   ', 'Send /stats with a country and, if you like, a quarter: /stats VN 2026-Q3'],
    ['/stats 2026-Q3', 'Send /stats with a country and, if you like, a quarter: /stats VN 2026-Q3'],
    ['/stats XX', 'I do not know that country. Try its name in English, or its two letters, like VN.'],
    ['/stats Atlantis 2026-Q3', 'I do not know that country. Try its name in English, or its two letters, like VN.'],
    ['/stats __proto__', 'I do not know that country. Try its name in English, or its two letters, like VN.'],
    ['/stats VN 2026', 'I do not know that period. A quarter is written like 2026-Q3.'],
    ['/stats VN 2026-Q5', 'I do not know that period. A quarter is written like 2026-Q3.'],
    ['/stats VN 2026-Q2', 'Nothing has been published for that yet.'],
    ['/stats FR', 'Nothing has been published for that yet.'],
    [
      `/stats ${'VN '.repeat(1000)}`,
      'I do not know that country. Try its name in English, or its two letters, like VN.',
    ],
  ])('%s is answered with a sentence', async (text, sentence) => {
    const shown = await asked(await world.person('Reader'), text.slice(0, 4000))
    expect([shown?.photo, shown?.text]).toEqual([false, sentence])
  })

  it.each([...languageCodes])(
    'in %s keeps the caution whole within the 1024 characters of a caption',
    async (language) => {
      const one = await world.person('Reader', language)
      for (const country of ['VN', 'TH', 'MY', 'BR']) {
        const shown = await asked(one, `/stats ${country}`)
        expect(shown?.text).toContain(wordsIn(language)('stats-caution'))
        expect(shown?.text.length).toBeLessThanOrEqual(1024)
        expect(shown?.text).toContain(`http://127.0.0.1/stats/2026-Q3/${country}`)
      }
      expect(world.faults).toEqual([])
    },
  )

  it('answers nobody who has stopped the bot, and that is no fault', async () => {
    const one = await world.person('Gone')
    await one.send('/stats VN')
    world.reach = async (input, init) =>
      String(input).endsWith('/sendPhoto')
        ? Response.json(
            { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
            { status: 403 },
          )
        : fetch(input, init)
    await one.send('/stats VN')
    world.reach = fetch
    expect(world.faults).toEqual([])
  })
})

describe('/publish', () => {
  it('is an administrator’s, and nobody else’s, by command and by button', async () => {
    for (const role of [null, 'moderator', 'lead']) {
      const one = await world.person(`No ${role}`)
      if (role) await one.send(`/become ${role}`)
      expect((await asked(one, '/publish'))?.text).toBe('This is not open to you.')
      const from = { id: one.id, is_bot: false, first_name: '' }
      const message = { message_id: 1, date: 1, chat: { id: one.id, type: 'private' } }
      await world.deliver({
        update_id: 800_000_000 + one.id,
        callback_query: { id: '1', from, message, chat_instance: '', data: 'p:2026-Q2' },
      })
      expect((await one.last()).text).toBe('This is not open to you.')
    }
    expect(await world.app.db`select count(*)::int as releases from release`).toEqual([{ releases: 1 }])
  })

  it('offers what is closed and not published, publishes it once, and says so of the second press', async () => {
    const ada = await world.person('Ada')
    await ada.send('/become admin')
    expect((await asked(ada, '/publish'))?.text).toBe('Every closed quarter has been published.')
    world.clock = new Date('2027-01-05T12:00:00Z')
    const shown = await asked(ada, '/publish')
    expect(shown?.buttons).toEqual(['Publish now: 2026-Q4'])
    const [done] = await ada.press('Publish now: 2026-Q4')
    expect(done?.text).toMatch(/^Published: 2026-Q4\. Release [0-9a-f]{8}\. Send \/stats with a country to see it\.$/)
    const from = { id: ada.id, is_bot: false, first_name: '' }
    const message = { message_id: shown?.id, date: 1, chat: { id: ada.id, type: 'private' } }
    const again = (data: string, id: number) =>
      world.deliver({ update_id: id, callback_query: { id: '1', from, message, chat_instance: '', data } })
    await again('p:2026-Q4', 700_000_001)
    expect((await ada.last()).text).toBe('That quarter has been published already.')
    await again('p:2027-Q1', 700_000_002)
    expect((await ada.last()).text).toBe('That quarter is not over yet everywhere.')
    await again('p:1999-Q1', 700_000_003)
    expect((await ada.last()).text).toBe('I do not know that period. A quarter is written like 2026-Q3.')
    expect(world.faults).toEqual([])
  })
})
