/** The program in several processes, each with some of its roles: the line walked through all of them, and two of each at once. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../db/client.ts'
import { nextQuarter, overEverywhere, quarterAt, sayQuarter } from '../src/model/period.ts'
import { agreed, masterHex, type Part, type Person, report, useSplit } from './support/split.ts'

const split = useSplit()
let admin: Connection
const parts = {} as Record<'bot' | 'worker' | 'jobs' | 'public', Part>
const day = 86_400_000
/** The quarter after this one, so that it is still to come, whenever the test runs. */
const quarter = nextQuarter(quarterAt(new Date(), 'UTC'))
const period = sayQuarter(quarter)

const moveTo = (to: Date) => split.control('POST', '/clock', { to: to.toISOString() })

beforeAll(async () => {
  admin = connect(split.database.adminUrl, { max: 1 })
  await moveTo(new Date(overEverywhere(quarterAt(new Date(), 'UTC')).getTime() + 40 * day))
  const names = { bot: 'bot,sender', worker: 'worker', jobs: 'jobs,web', public: 'public' } as const
  await Promise.all(
    Object.entries(names).map(async ([name, role]) => {
      parts[name as keyof typeof parts] = await split.start(role, role === 'worker' ? { HEALTH_PORT: '0' } : {})
    }),
  )
}, 120_000)
afterAll(() => admin.close())

async function decide(moderator: Person, outcome: string): Promise<string> {
  await moderator.send('/queue')
  await moderator.press(outcome)
  await moderator.press('the public page, as I saw it')
  await moderator.press('Drugs')
  return (await moderator.hears(/^Case \d{5}-\d{5}: /)).text
}

describe('four processes', () => {
  it('say which roles they have, and answer for their health where they listen', async () => {
    expect(parts.bot.lines).toContain('Roles          bot, sender')
    expect(parts.bot.url('Health')).toBe('')
    for (const part of [parts.worker, parts.jobs, parts.public]) {
      const answer = await fetch(part.url('Health'))
      expect([answer.status, await answer.text()]).toEqual([200, 'ok\n'])
    }
    for (const part of [parts.worker, parts.jobs])
      expect((await fetch(part.url('Health').replace('healthz', ''))).status).toBe(404)
  })

  it('walk link → channel → report → case → decision → statistic → release', { timeout: 240_000 }, async () => {
    const people = await Promise.all(Array.from({ length: 11 }, (_, at) => agreed(split, `Citizen ${at}`)))
    const receipts = await Promise.all(
      people.map(async (one, at) => [
        await report(one, `https://t.me/invented_shop_${at}`),
        await report(one, `@Invented_Bazaar_${at}`),
      ]),
    )
    expect(new Set(receipts.flat()).size).toBe(22)
    const [first] = people
    if (!first) throw new Error('nobody')
    await report(first, 't.me/s/INVENTED_BAZAAR_10')
    expect(
      await admin.db`select count(*)::int as channels, (select count(*)::int from report) as reports,
        (select count(*)::int from cases) as cases, (select count(*)::int from outbox) as waiting from channel`,
    ).toEqual([{ channels: 22, reports: 23, cases: 22, waiting: 0 }])

    const moderator = await split.person('Mo')
    await moderator.send('/become moderator MY')
    for (let at = 0; at < 20; at++) {
      const outcome = at < 14 ? 'Confirmed' : 'Not a violation'
      expect(await decide(moderator, outcome)).toMatch(new RegExp(`^Case \\d{5}-\\d{5}: ${outcome}\\.$`))
    }

    // The quarter ends. Every process asks the sandbox for the time; the bot offers the quarter once it has noticed.
    const cutoff = new Date(overEverywhere(quarter).getTime() + 4 * day)
    await moveTo(cutoff)
    const publisher = await split.person('Ada')
    await publisher.send('/become admin MY')
    await publisher.hears(/^You are now an administrator/)
    const offered = async () => {
      await publisher.send('/publish')
      return (await publisher.hears(/^(Which quarter|Every closed quarter)/)).buttons
    }
    await expect.poll(offered, { timeout: 60_000 }).toEqual([`Publish now: ${period}`])
    await publisher.press(`Publish now: ${period}`)
    await publisher.hears(new RegExp(`^Published: ${period}\\. Release [0-9a-f]{8}`))

    await first.send(`/stats VN ${period}`)
    const shown = await first.hears(/of 20 examined/)
    expect([shown.photo, shown.text.split('\n')[0]]).toEqual([true, '14 of 20 examined channels were confirmed (70%)'])
    const site = parts.public.url('Public')
    const page = await (await fetch(`${site}/stats/${period}/VN`)).text()
    expect(page).toContain('14 of 20 examined channels were confirmed (70%)')
    const csv = await (await fetch(`${site}/download/${period}.csv`)).text()
    expect(csv).toMatch(/VN,.*share_of_examined,.*14,20,/)
    const log = () => admin.db`select format, at = date_trunc('hour', at) as hour from download`
    await expect.poll(log).toEqual([{ format: 'csv', hour: true }])

    // The clockwork has noticed the time as well, and sends the news; the receipt tells the outcome.
    await first.hears(/^There is news about your report\./)
    const told: string[] = []
    for (const [at, one] of people.entries()) {
      for (const receipt of receipts[at] ?? []) {
        await one.send(receipt)
        told.push((await one.hears(/^(Finished|Received)/)).text.split('\n')[0] ?? '')
      }
    }
    const count = (text: string) => told.filter((one) => one === text).length
    expect([count('Finished: confirmed.'), count('Received.'), told.length]).toEqual([14, 2, 22])
    const [sealed] =
      await admin.db`select (select count(*)::int from event) - (select count(*)::int from event_seal) as left`
    expect(sealed?.left).toBe(0)
    for (const part of Object.values(parts)) expect(part.lines.filter((line) => line.includes('"fault"'))).toEqual([])
  })

  it('keep every secret out of the one that strangers reach', async () => {
    const environment = readFileSync(`/proc/${parts.public.pid}/environ`, 'utf8')
    expect(environment).toContain('saksi_public')
    expect(environment).not.toMatch(/MASTER_KEY|saksi_app|saksi_owner|saksi_reader|_keys/)
    expect(environment).not.toContain(masterHex)
    const { ownerUrl } = split.database
    const name = new URL(ownerUrl).pathname.slice(1)
    const ports = await admin.db<{ user: string; application: string }[]>`
      select distinct usename as user, application_name as application from pg_stat_activity
      where datname in (${name}, ${`${name}_keys`}) and application_name like 'saksi public%'`
    expect(ports).toEqual([{ user: 'saksi_public', application: 'saksi public' }])
  })
})

describe('a process', { timeout: 60_000 }, () => {
  it('with the pages alone refuses to connect as anybody who may see more', async () => {
    for (const url of [split.database.appUrl, split.database.adminUrl]) {
      const part = await split.start('public', { DATABASE_URL_PUBLIC: url })
      expect(await part.ended).toBe(1)
      expect(part.lines.at(-1)).toMatch(/a role that may read more than the pages show|which is a superuser/)
    }
  })

  it('speaks to a Bot API server of the operator’s own, and is then a real one', async () => {
    const part = await split.start('sender', {
      SANDBOX_URL: '',
      BOT_TOKEN: `700000077:${'B'.repeat(35)}`,
      BOT_API_ROOT: split.sandbox.url,
      OPERATOR_NAME: 'Invented Operator',
      OPERATOR_COUNTRY: 'MY',
      OPERATOR_CONTACT: 'privacy@operator.example',
    })
    expect(part.lines.join('\n')).toMatch(/^Roles {10}sender\nTelegram {7}https:\/\/t\.me\/\w+bot$/m)
    part.kill('SIGTERM')
    expect(await part.ended).toBe(0)
  })
})

describe('two of each', () => {
  it('file each report once, and the second goes on when the first is killed', { timeout: 240_000 }, async () => {
    const [second] = await Promise.all([split.start('bot,sender'), split.start('worker')])
    await expect
      .poll(() => second?.lines.join('\n'), { timeout: 20_000 })
      .toContain('Another process asks Telegram for updates. This one stands by')
    const before = await admin.db`select count(*)::int as n from report`
    const people = await Promise.all(Array.from({ length: 6 }, (_, at) => agreed(split, `Twice ${at}`)))
    const file = (round: string) => Promise.all(people.map((one, at) => report(one, `@twice_${round}_${at}`)))
    await file('first')
    parts.bot.kill('SIGKILL')
    await file('second')
    const after = await admin.db`select count(*)::int as n from report`
    expect(after[0]?.n - before[0]?.n).toBe(12)
    const receipts = (await Promise.all(people.map((one) => one.chat()))).map(
      (chat) => chat.filter(({ text }) => /RPT-/.test(text)).length,
    )
    expect(receipts).toEqual([2, 2, 2, 2, 2, 2])
    expect(second?.lines.join('\n')).toContain('This process asks Telegram for updates from now on.')
  })

  it('keep heads of the history in files of their own, and both hold', { timeout: 60_000 }, async () => {
    const again = await split.start('jobs', { DATA_FOLDER: parts.jobs.folder })
    expect(await again.ended).toBe(1)
    expect(again.lines).toEqual([
      'Another process keeps the heads of the history in this DATA_FOLDER. Give this one a DATA_FOLDER of its own, or stop that one.',
    ])
    const other = await split.start('jobs')
    other.kill('SIGTERM')
    expect(await other.ended).toBe(0)
    parts.jobs.kill('SIGTERM')
    expect(await parts.jobs.ended).toBe(0)
    const heads = [other, parts.jobs].map(({ folder }) =>
      readFileSync(`${folder}/heads.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { kind: string; seq: number; hash: string }),
    )
    const [end] = await admin.db`select seq::int, encode(hash, 'hex') as hash from event_seal order by seq desc limit 1`
    for (const lines of heads) {
      expect(lines.map(({ kind }) => kind)).toContain('key')
      expect(lines.at(-1)).toMatchObject({ kind: 'head', ...end })
    }
  })
})
