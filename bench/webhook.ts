/**
 * How long Telegram waits for the webhook's answer while the handlers are busy: updates of a hundred people are posted at
 * fifty a second, each a command that is answered in the chat.
 */
import { randomInt } from 'node:crypto'
import { newPhone } from '../test/campaigns/support/phone.ts'
import { percentile, type Said } from './pair.ts'
import { openStage } from './stage.ts'

const people = 100
const perSecond = 50
const warmUp = 250
const measured = 1500
const secret = 'the-secret-of-a-bench'

export async function run(said: Said): Promise<void> {
  const stage = await openStage({ WEBHOOK_SECRET: secret })
  try {
    const phones = await Promise.all(Array.from({ length: people }, () => newPhone(stage.control, 'Citizen')))
    for (const phone of phones) await phone.act({ send: '/start' })
    const url = `${new URL(stage.program.url('Public page')).origin}/telegram`
    const answers: { ms: number; status: number }[] = []
    const post = async (at: number) => {
      const id = phones[at % people]?.id ?? 0
      const update = helpFrom(id, at)
      const begun = performance.now()
      const answer = await fetch(url, {
        method: 'POST',
        body: JSON.stringify(update),
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      })
      await answer.arrayBuffer()
      answers.push({ ms: performance.now() - begun, status: answer.status })
    }
    await atPace(warmUp, post)
    answers.length = 0
    await atPace(measured, post)
    const ms = (share: number) =>
      `${percentile(
        answers.map((one) => one.ms),
        share,
      ).toFixed(0)} ms`
    said(`webhook, ${perSecond} updates a second while handlers are busy`)
    said(
      `  answered after ${ms(0.5)} (median), ${ms(0.99)} (99 of 100), ${ms(1)} (all); goal under 100 ms for 99 of 100`,
    )
    said(`  ${answers.filter(({ status }) => status !== 200).length} of ${answers.length} were not answered with 200`)
  } finally {
    await stage.end()
  }
}

/** Starts one after another at an even pace, whether or not the earlier ones have ended; settles when all have. */
async function atPace(count: number, begin: (at: number) => Promise<void>): Promise<void> {
  const all: Promise<void>[] = []
  await new Promise<void>((done) => {
    const timer = setInterval(() => {
      all.push(begin(all.length))
      if (all.length < count) return
      clearInterval(timer)
      done()
    }, 1000 / perSecond)
  })
  await Promise.all(all)
}

function helpFrom(id: number, at: number) {
  const entities = [{ type: 'bot_command', offset: 0, length: 5 }]
  const message = {
    message_id: 1_000_000 + at,
    date: 1,
    chat: { id, type: 'private' },
    from: { id, is_bot: false },
    text: '/help',
    entities,
  }
  return { update_id: 1_000_000_000 + randomInt(1_000_000_000), message }
}
