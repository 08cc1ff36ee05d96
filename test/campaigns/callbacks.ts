/**
 * `npm run campaign callbacks 10000`: every button that somebody else was shown, and so many made out of those, pressed by people of
 * five roles at the real program, and ten times as many posts to a webhook without its secret. Nothing forbidden may come of any.
 */

import type { App } from '../../src/app.ts'
import { makeLog } from '../../src/log.ts'
import { attack, setScene } from '../attacks/buttons.ts'
import { startProgram } from '../attacks/program.ts'
import type { Stage } from '../attacks/stage.ts'
import { rightPost, type Tried, tryTokens } from '../attacks/tokens.ts'
import { openWebhook } from '../attacks/webhook.ts'
import { chanceFrom } from './tamper/history.ts'

/** Presses at the program; `faults` are what it wrote of failures. */
async function pressAll(count: number, seed: number) {
  const program = await startProgram({ LOG_LEVEL: 'debug' })
  const stage: Stage = {
    control: program.control,
    async settle() {
      const left = await program.settled(120)
      if (left !== null) throw new Error(`The program does not settle: ${left}.`)
    },
    get sql() {
      return program.admin()
    },
  }
  try {
    const scene = await setScene(stage)
    const attacked = await attack(stage, scene, { each: scene.seen, count, chance: chanceFrom(seed) })
    const faults = program.output().match(/"msg":"fault"/g)?.length ?? 0
    return { ...attacked, seen: scene.seen.length, faults }
  } finally {
    await program.remove()
  }
}

/** Posts without the secret at a web server of its own, behind which nobody may hear of any. */
async function postAll(count: number, seed: number): Promise<Tried & { handed: number; right: number }> {
  let handed = 0
  // Behind the webhook of this trial there is nothing that could be reached.
  const nothing = { log: makeLog('silent'), invented: true, clock: () => new Date() }
  const door = await openWebhook(nothing as App, async () => void handed++)
  try {
    const tried = await tryTokens(door.url, count, chanceFrom(seed))
    const wronglyHanded = handed
    return { ...tried, handed: wronglyHanded, right: await rightPost(door.url) }
  } finally {
    await door.close()
  }
}

/** The campaign; `ok` is false when anything forbidden came of a press or a post, or when a handler failed. */
export async function run(count = 10_000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_121)
  const begun = performance.now()
  const { pressed, wrong, own, seen, faults } = await pressAll(count, seed)
  const { posts, answers, letIn, handed, right } = await postAll(count * 10, seed)
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  const came = Object.entries(own).map(([what, number]) => `${number} ${what}`)
  const said = [...answers].sort().map(([status, times]) => `${times} × ${status}`)
  return {
    ok: wrong.length + faults + letIn.length + handed === 0 && right === 200,
    lines: [
      `${seen} buttons that others were shown, each pressed by all, and ${count} made out of them (seed ${seed}):`,
      ...[...pressed].map(([role, times]) => `  ${String(times).padStart(6)} by ${role}`),
      `what came of it was their own to do: ${came.join(', ')}`,
      ...wrong,
      `forbidden changes: ${wrong.length}; handlers that failed: ${faults}`,
      `${posts} posts without the secret: ${said.join(', ')}; handed on: ${handed}; the same post with it: ${right}`,
      `${seconds} s`,
    ],
  }
}
