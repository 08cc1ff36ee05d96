/**
 * CPU per update of whole report conversations, from /report to the receipt, with inbox, sealing and outbox, against a bare
 * grammY bot that says back what it hears, on the same sandbox and in turns.
 */
import { newCitizen, newJournal } from '../test/campaigns/support/people.ts'
import { newPhone, type Phone } from '../test/campaigns/support/phone.ts'
import { cpuOf, cpuOfServer } from './cpu.ts'
import { median, type Said, spread } from './pair.ts'
import { openStage, type Stage, startEcho } from './stage.ts'

const people = 16
const reportsEach = 4
/** Updates of one report: the command, the category, the channel, the country, no words, Send. */
const updatesOfReport = 6
const warmUps = 2
const rounds = 5

/** Microseconds of an update, in the bot's process and in PostgreSQL. */
type Cost = { bot: number; server: number }

export async function run(said: Said): Promise<void> {
  const stage = await openStage()
  try {
    const reports = reportTurns(stage)
    const echoes = await echoTurns(stage)
    for (let turn = 0; turn < warmUps; turn++) {
      await reports()
      await echoes()
    }
    const turns: { own: Cost; bare: Cost }[] = []
    for (let round = 0; round < rounds; round++) turns.push({ own: await reports(), bare: await echoes() })
    const whole = turns.map(({ own, bare }) => (own.bot + own.server) / bare.bot)
    const alone = turns.map(({ own, bare }) => own.bot / bare.bot)
    const ms = (of: (turn: { own: Cost; bare: Cost }) => number) => `${(median(turns.map(of)) / 1000).toFixed(2)} ms`
    said('CPU per update, whole report conversation / bare echo bot')
    said(`  ${spread(alone)} the program; goal 4 or less, aim 2.5`)
    said(`  ${spread(whole)} the program and PostgreSQL`)
    const [own, server, bare] = [ms((turn) => turn.own.bot), ms((turn) => turn.own.server), ms((turn) => turn.bare.bot)]
    said(`  beside it: ${own} the program, ${server} PostgreSQL, ${bare} the echo bot`)
  } finally {
    await stage.end()
  }
}

/** Each turn has new people, who have made one report already; what is measured is the next ones. */
function reportTurns({ control, program, serverPid }: Stage): () => Promise<Cost> {
  let turn = 0
  return async () => {
    turn++
    const journal = newJournal()
    const citizens = await Promise.all(Array.from({ length: people }, () => newCitizen(control, journal)))
    const channel = (who: number, at: number) => `invented_${turn}_${who}_${at}`
    await Promise.all(citizens.map((citizen, who) => citizen.report(channel(who, 0))))
    const acts = () => journal.phones.reduce((sum, phone) => sum + phone.acts, 0)
    const before = acts()
    const spent = spending(program.pid, serverPid)
    await Promise.all(
      citizens.map(async (citizen, who) => {
        for (let at = 1; at <= reportsEach; at++) await citizen.report(channel(who, at))
      }),
    )
    return spent(acts() - before)
  }
}

/** As many updates as a turn of reports has, all of them texts. */
async function echoTurns(stage: Stage): Promise<() => Promise<Cost>> {
  const { pid, control } = await startEcho(stage)
  const phones = await Promise.all(Array.from({ length: people }, () => newPhone(control, 'Citizen')))
  const each = reportsEach * updatesOfReport
  const talk = async (phone: Phone) => {
    for (let at = 0; at < each; at++) {
      await phone.act({ send: `A message ${at}` })
      while ((await phone.news(10_000)).length === 0);
    }
  }
  return async () => {
    const spent = spending(pid, stage.serverPid)
    await Promise.all(phones.map(talk))
    return spent(people * each)
  }
}

function spending(pid: number, serverPid: number): (updates: number) => Cost {
  const [bot, server] = [cpuOf(pid), cpuOfServer(serverPid)]
  return (updates) => ({ bot: (cpuOf(pid) - bot) / updates, server: (cpuOfServer(serverPid) - server) / updates })
}
