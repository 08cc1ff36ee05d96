/**
 * `npm run campaign webhooks`: a thousand reports through two processes of the program on one database, to which the same
 * chat's updates are delivered in turns, twice at once, again later and out of order, from citizens who tap twice and answer
 * too early. Each must end as one report with the answers that were meant, and one receipt.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { startSandbox } from '../../sandbox/server.ts'
import { languageCodes } from '../../src/model/language.ts'
import { rest } from './support/check.ts'
import { newPhone, type Phone } from './support/phone.ts'
import { ownPlace, type Place, settingsOf } from './support/place.ts'
import { type Program, startProgram } from './support/program.ts'
import { chanceFrom } from './tamper/history.ts'
import { type Delivered, type Deliverer, startDeliverer } from './webhooks/deliverer.ts'
import { type Made, meantBy, reportNervously } from './webhooks/nervous.ts'
import { type Flow, type Judged, judgeFlows } from './webhooks/verdict.ts'

export type Trial = { count: number; seed: number; atOnce: number; said?: (line: string) => void }
export type Figures = Judged & { flows: number; acts: number; delivered: Delivered; faults: number; left: string[] }

const secret = 'the-secret-of-a-campaign'

/** Runs the flows, so many at once, and judges them. */
export async function flowsThrough(place: Place, { count, seed, atOnce, said = () => {} }: Trial): Promise<Figures> {
  const sandbox = await startSandbox({ port: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'saksi-campaign-'))
  const ends: (() => Promise<unknown>)[] = [sandbox.close]
  try {
    const env = { ...settingsOf(place), SANDBOX_URL: sandbox.url, WEBHOOK_SECRET: secret }
    const programs = ['one', 'two'].map((name) => startProgram({ env, folder: join(folder, name) }))
    ends.push(async () => void (await Promise.all(programs.map((program) => program.kill()))))
    await Promise.all(programs.map((program) => program.ready()))
    const chance = chanceFrom(seed)
    const deliverer = await startDeliverer({
      targets: programs.map(hookOf),
      secret,
      chance,
      twice: 30,
      later: 30,
      held: 30,
    })
    ends.push(deliverer.close)
    await takeWebhook(`${sandbox.url}/bot${sandbox.token}`, deliverer.url)
    const settling = settler(place, deliverer)
    ends.push(settling.close)
    const flows: Flow[] = []
    let begun = 0
    let saidAt = performance.now()
    const around = { settle: settling.settle, chance, nerves: 30 }
    const person = async () => {
      while (begun < count) {
        const language = chance.pick(languageCodes)
        const phone = await newPhone(sandbox.control, `Nervous ${begun}`, language)
        let before: Made | null = null
        // Each makes two, so that the buttons of the first are there to be pressed in the second.
        for (let report = 0; report < 2 && begun < count; report++) {
          const flow: Flow = { phone, meant: meantBy(chance, begun++, language), receipt: null, problem: null }
          flows.push(flow)
          try {
            before = await reportNervously(phone, { meant: flow.meant, before }, around)
            flow.receipt = before.receipt
          } catch (error) {
            flow.problem = error instanceof Error ? `${error.name}: ${error.message}` : 'failed'
            break
          }
          if (performance.now() - saidAt < 5000) continue
          saidAt = performance.now()
          said(`${flows.length} of ${count} flows, ${flows.filter((one) => one.problem).length} with a problem`)
        }
      }
    }
    await Promise.all(Array.from({ length: atOnce }, person))
    await deliverer.rest()
    const left = await rest(place, async () => 0, 60_000)
    const judged = await judgeFlows(place, flows)
    const phones = new Set(flows.map((flow) => flow.phone))
    const acts = [...phones].reduce((sum, phone) => sum + phone.acts, 0)
    return { ...judged, flows: flows.length, acts, delivered: deliverer.counts, faults: faultsOf(programs), left }
  } finally {
    for (const end of ends.reverse()) await end()
    rmSync(folder, { recursive: true, force: true })
  }
}

const hookOf = (program: Program) => new URL('/telegram', program.url('Health')).href
const faultsOf = (programs: Program[]) =>
  programs.flatMap((program) => program.lines).filter((line) => line.includes('"fault"')).length

/** From now on the sandbox posts to this address, whatever the program has asked for. */
async function takeWebhook(bot: string, url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ url, max_connections: 100 })
  const answer = await fetch(`${bot}/setWebhook`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`The sandbox did not take the webhook: ${answer.status}`)
}

/** Waits until everything that a person did has come, was delivered and was dealt with. */
function settler(place: Place, deliverer: Deliverer) {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  const done = new Set<number>()
  let asked: Promise<void> | null = null
  const look = async (ids: number[]) => {
    const rows = await owner<{ id: string }[]>`select update_id::text as id from inbox
      where update_id = any(${ids}) and (done_at is not null or set_aside_at is not null)`
    for (const { id } of rows) done.add(Number(id))
  }
  const waiting = new Map<Phone, number[]>()
  /** One question for everybody who waits, forty times a second. */
  const ask = () => {
    asked ??= new Promise((next) => setTimeout(next, 25))
      .then(() => look([...waiting.values()].flat()))
      .finally(() => {
        asked = null
      })
    return asked
  }
  return {
    async settle(phone: Phone) {
      const until = performance.now() + 60_000
      for (;;) {
        const ids = deliverer.of(phone.id)
        const open = [...ids].filter((id) => !done.has(id))
        if (open.length === 0 && ids.size >= phone.acts) break
        if (performance.now() > until) throw new Error(`not dealt with within a minute: ${open.length} updates`)
        waiting.set(phone, open)
        await ask()
      }
      waiting.delete(phone)
    },
    close: () => owner.end({ timeout: 5 }),
  }
}

/** What a failing trial did not hold; empty when every flow ended right. */
export function broken({ flows, right, lost, doubled, wrong, left, faults }: Figures): string[] {
  const kinds: [string, string[]][] = [
    ['LOST', lost],
    ['DOUBLED', doubled],
    ['WRONG', wrong],
    ['LEFT', left],
  ]
  const listed = kinds.flatMap(([kind, list]) => list.slice(0, 20).map((what) => `${kind}: ${what}`))
  const counted = right === flows ? [] : [`${flows - right} of ${flows} flows did not end right`]
  return [...listed, ...counted, ...(faults > 0 ? [`${faults} faults in the programs' logs`] : [])]
}

/** The campaign: `count` flows, twenty-four at once. */
export async function run(count = 1000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_123)
  const begun = performance.now()
  const said = (line: string) => void process.stderr.write(`${line}\n`)
  const place = await ownPlace()
  const figures = await flowsThrough(place, { count, seed, atOnce: 24, said }).finally(place.stop)
  const { flows, right, lost, doubled, wrong, acts, delivered } = figures
  const { updates, again, atOnce, overtaken, refused } = delivered
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  const problems = broken(figures)
  const lines = [
    `${right} of ${flows} flows right: ${lost.length} lost, ${doubled.length} doubled, ${wrong.length} wrong answers`,
    `${acts} acts, ${updates} updates; ${again} deliveries too many (${atOnce} at the same moment), ${overtaken} updates overtaken in their chat, ${refused} refused and repeated`,
    `seed ${seed}, ${seconds} s`,
  ]
  return { ok: problems.length === 0, lines: [...lines, ...problems] }
}

if (import.meta.main) {
  const { ok, lines } = await run(Number(process.argv[2] ?? 1000))
  console.log(lines.join('\n'))
  process.exit(ok ? 0 : 1)
}
