/**
 * How long a person waits for the bot: a hundred people make reports at twenty answers a second in all; an answer is measured
 * from the moment it is sent until the chat shows what the bot says to it. People, sandbox and program are processes apart.
 */

import { newCitizen, newJournal, Stuck } from '../test/campaigns/support/people.ts'
import { newPhone } from '../test/campaigns/support/phone.ts'
import { percentile, type Said } from './pair.ts'
import type { Control } from './stage.ts'
import { openStage, type Stage, startEcho } from './stage.ts'

const people = 100
const perSecond = 20
const warmUpMs = 10_000
const measuredMs = 60_000

export async function run(said: Said): Promise<void> {
  const stage = await openStage()
  const end = new AbortController()
  try {
    const pace = pacing(perSecond, end.signal)
    const waits: { at: number; ms: number }[] = []
    const journal = newJournal()
    const begun = performance.now()
    const crowd = Array.from({ length: people }, async (_, who) => {
      const control = timed(stage.control, pace, (ms) => waits.push({ at: performance.now() - begun, ms }))
      const citizen = await newCitizen(control, journal, { mostMs: 300_000 })
      for (let at = 0; !end.signal.aborted; at++) await citizen.report(`invented_${who}_${at}`)
    })
    const ended = Promise.allSettled(crowd)
    const beside = echoWaits(stage, end.signal)
    await new Promise((done) => setTimeout(done, warmUpMs + measuredMs))
    end.abort()
    const failed = (await ended).filter((one) => one.status === 'rejected' && !(one.reason instanceof Over))
    const measured = waits.filter(({ at }) => at > warmUpMs).map(({ ms }) => ms)
    const ms = (share: number) => `${percentile(measured, share).toFixed(0)} ms`
    said(
      `${people} people, ${perSecond} answers a second: ${(measured.length / (measuredMs / 1000)).toFixed(1)} a second were given`,
    )
    said(
      `  the bot is heard after ${ms(0.5)} (median), ${ms(0.99)} (99 of 100), ${ms(1)} (all); goal under 100 ms for 99 of 100`,
    )
    const echoes = await beside
    const echoMs = (share: number) => `${percentile(echoes, share).toFixed(0)} ms`
    said(
      `  beside it a bare echo bot, twice a second: ${echoMs(0.5)} (median), ${echoMs(0.99)} (99 of 100), ${echoMs(1)} (all)`,
    )
    said(`  ${failed.length} people got no further`)
    for (const one of failed.slice(0, 3))
      if (one.status === 'rejected') said(`  ${one.reason instanceof Stuck ? one.reason.message : one.reason}`)
  } finally {
    end.abort()
    await stage.end()
  }
}

/** What one person waits for a bot that does nothing: what of the waiting is the machine's and the sandbox's. */
async function echoWaits(stage: Stage, signal: AbortSignal): Promise<number[]> {
  const phone = await newPhone((await startEcho(stage)).control, 'Citizen')
  const waits: number[] = []
  while (!signal.aborted) {
    const begun = performance.now()
    await phone.act({ send: 'A message' })
    while ((await phone.news(10_000)).length === 0);
    waits.push(performance.now() - begun)
    await new Promise((done) => setTimeout(done, 500))
  }
  return waits
}

/** The measured time is over: nobody does anything any more. */
class Over extends Error {
  override name = 'Over'
}

/** Lets one caller go on at each beat, in the order in which they came. */
function pacing(beats: number, signal: AbortSignal): () => Promise<void> {
  const waiting: { go: () => void; stop: (over: Over) => void }[] = []
  const timer = setInterval(() => waiting.shift()?.go(), 1000 / beats)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    for (const { stop } of waiting) stop(new Over('The time is over.'))
  })
  return () =>
    new Promise((go, stop) => {
      if (signal.aborted) stop(new Over('The time is over.'))
      else waiting.push({ go, stop })
    })
}

/** The control API as one person uses it: acts wait for the beat, and the first news after an act end a measurement. */
function timed(control: Control, pace: () => Promise<void>, heard: (ms: number) => void): Control {
  let actedAt: number | null = null
  return async (verb, path, body) => {
    const isAct = /\/(send|press)$/.test(path)
    if (isAct) {
      await pace()
      actedAt = performance.now()
    }
    const answer = await control(verb, path, body)
    const hasNews = verb === 'GET' && (answer as { messages?: unknown[] }).messages?.length
    if (hasNews && actedAt !== null) {
      heard(performance.now() - actedAt)
      actedAt = null
    }
    return answer
  }
}
