/** The line, walked once from a pasted link to a downloaded release: through the sandbox and HTTP, with exact values. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Connection, connect } from '../db/client.ts'
import { wordsIn } from '../locales/words.ts'
import { startWeb } from '../web/server.ts'
import { type Actor, useWorld } from './support/world.ts'

const world = useWorld({ at: '2026-08-15T12:00:00Z', monitored: ['VN', 'MY'] })
let site: Awaited<ReturnType<typeof startWeb>>
let pages: Connection

beforeAll(async () => {
  pages = connect(world.database.publicUrl)
  site = await startWeb(
    { ...world.app, access: pages.db },
    {
      pages: true,
      port: 0,
      host: '127.0.0.1',
      sandboxUrl: null,
      botName: null,
      operator: null,
      publicUrl: null,
      healthy: async () => ({ ok: true }),
    },
  )
})
afterAll(async () => {
  await site.close()
  await pages.close()
})

/** A citizen of Viet Nam who has agreed and may be written to. */
async function citizen(name: string): Promise<Actor> {
  const one = await world.person(name, 'en')
  await one.send('/start')
  await one.press('English')
  await one.send('Vietnam')
  await one.press('I agree. Tell me when there is news')
  return one
}

/** One whole report, from the pasted link to the receipt. */
async function report(one: Actor, link: string): Promise<string> {
  await one.send('/report')
  await one.press('Drugs')
  await one.send(link)
  await one.press('Vietnam')
  const shown = await one.press('Send')
  const receipt = /RPT-[\w-]+/.exec(shown.at(-1)?.text ?? '')?.[0]
  if (!receipt) throw new Error(`no receipt: ${JSON.stringify(shown)}`)
  return receipt
}

async function decide(member: Actor, outcome: string): Promise<string> {
  await member.send('/queue')
  await member.press(outcome)
  await member.press('the public page, as I saw it')
  await member.press('Drugs')
  return (await member.last()).text
}

it('walks link → channel → report → case → decision → statistic → release', { timeout: 120_000 }, async () => {
  // link → channel → report: eleven people report two channels each, one of them under two of its names.
  const people: Actor[] = []
  for (let at = 0; at < 11; at++) people.push(await citizen(`Citizen ${at}`))
  const receipts: string[] = []
  for (const [at, one] of people.entries()) {
    receipts.push(await report(one, `https://t.me/invented_shop_${at}`))
    receipts.push(await report(one, `@Invented_Bazaar_${at}`))
    // An hour between people, so that the queue's order is the reports'.
    world.pass(3600)
  }
  const [first] = people
  if (!first) throw new Error('nobody')
  await report(first, 't.me/s/INVENTED_BAZAAR_10')
  expect(new Set(receipts).size).toBe(22)
  expect(
    await world.app.db`select count(*)::int as channels, (select count(*)::int from report) as reports,
    (select count(*)::int from cases) as cases from channel`,
  ).toEqual([{ channels: 22, reports: 23, cases: 22 }])

  // case → decision: a moderator confirms fourteen and clears six; two stay open.
  const moderator = await world.person('Mo', 'en')
  await moderator.send('/become moderator MY')
  for (let at = 0; at < 20; at++)
    expect(await decide(moderator, at < 14 ? 'Confirmed' : 'Not a violation')).toMatch(
      /^Case \d{5}-\d{5}: (Confirmed|Not a violation)\.$/,
    )
  expect(await world.app.db`select state, count(*)::int as cases from cases group by state order by state`).toEqual([
    { state: 'closed', cases: 20 },
    { state: 'queued', cases: 2 },
  ])

  // Nobody learns an outcome before the daily batch.
  const [, status] = await first.send(`/status ${receipts[0]}`)
  expect(status?.text.split('\n')[0]).toBe('Received.')

  // statistic → release: the quarter ends, an administrator publishes it.
  world.clock = new Date('2026-10-05T10:00:00Z')
  const admin = await world.person('Ada', 'en')
  await admin.send('/become admin MY')
  await admin.send('/publish')
  const [published] = await admin.press('Publish now: 2026-Q3')
  expect(published?.text).toMatch(/^Published: 2026-Q3\. Release [0-9a-f]{8}/)

  const answer = (await first.send('/stats VN 2026-Q3')).at(-1)
  expect(answer?.photo).toBe(true)
  expect(answer?.text.split('\n').slice(0, 2)).toEqual([
    '14 of 20 examined channels were confirmed (70%)',
    'Vietnam, July to September 2026',
  ])

  const page = await (await fetch(`${site.url}/stats/2026-Q3/VN`)).text()
  expect(page).toContain('14 of 20 examined channels were confirmed (70%)')
  expect(page).not.toContain('invented_shop')

  const csv = await (await fetch(`${site.url}/download/2026-Q3.csv`)).text()
  const [head = '', ...lines] = csv.trim().split('\r\n')
  const columns = head.split(',')
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at], value])))
  const of = (country: string, measure: string) =>
    rows.find((row) => row.country === country && row.measure === measure)
  expect(of('VN', 'share_of_examined')).toMatchObject({
    numerator: '14',
    denominator: '20',
    value: '0.7',
    cutoff: '2026-10-05T10:00:00.000Z',
  })
  expect(of('VN', 'share_of_reported_bounds')).toMatchObject({
    denominator: '22',
    lower: String(14 / 22),
    upper: String(16 / 22),
  })
  expect(of('MY', 'reported')).toMatchObject({ value: '0', status: 'Z' })

  // The reporter is told that there is news, and the receipt tells the outcome.
  const { tellReporters } = await import('../src/flow/index.ts')
  await tellReporters(world.app, { kind: 'machine' }, {})
  await world.settle()
  expect((await first.last()).text).toBe('There is news about your report.\nSend /status with your receipt to read it.')
  const told = (await first.send(receipts[0] ?? '')).at(-1)
  expect(told?.text.split('\n\n')).toEqual([
    "Finished: confirmed.\nConfirmed by our moderators; not a court's finding.",
    wordsIn('en')('receipt-scam'),
  ])
  expect(world.faults).toEqual([])
})
