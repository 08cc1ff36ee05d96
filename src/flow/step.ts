/**
 * What every verb of the program is made of: who may call it, what it takes, and one transaction around what it does.
 * Transactions begin here and nowhere else.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type On, stateOf, type Tx } from '../../db/client.ts'
import type { App } from '../app.ts'
import { type Actor, type Caller, callerOf, type Machine, type Member, type Reporter } from '../model/actor.ts'
import { type OwnedPurpose, ownedPurposes } from '../model/key.ts'
import { Refusal, type RefusalCode } from '../refusal.ts'

/** What a step works with. `now` is the only reading of the clock; `fresh` and `salt` are the only chance. */
export type Here<Where extends On, By extends Actor = Actor> = {
  app: App
  tx: Where
  by: By
  now: Date
  fresh: () => string
  salt: () => Buffer
  /** Destroys the key of a reporter or a report once the step is committed; what a crash leaves is swept within hours. */
  endKey: (purpose: OwnedPurpose, id: string) => void
}

type ActorOf<Who extends Caller> = Who extends 'reporter' ? Reporter : Who extends 'machine' ? Machine : Member

/**
 * One move in the life of a report. The caller is checked and the input parsed before a transaction opens, so a
 * refused step leaves no trace; whatever `run` throws rolls everything back. `hot: true` says that `run` is one
 * statement, which is its own transaction and needs no other.
 */
export function step<
  const Who extends readonly Caller[],
  Input extends z.ZodType,
  Output,
  const Hot extends boolean = false,
>(spec: {
  who: Who
  input: Input
  hot?: Hot
  /** What a unique violation means here, when somebody else can be faster; without it, it is a fault. */
  conflict?: RefusalCode
  run: (here: Here<Hot extends true ? On : Tx, ActorOf<Who[number]>>, input: z.output<Input>) => Promise<Output>
}) {
  return async (app: App, by: Actor, input: z.input<Input>): Promise<Output> => {
    if (!spec.who.includes(callerOf(by))) throw new Refusal('not_yours_to_do')
    const checked = spec.input.parse(input)
    const ended: Record<OwnedPurpose, string[]> = { reporter: [], report: [] }
    const endKey = (purpose: OwnedPurpose, id: string) => void ended[purpose].push(id)
    const here = { app, by, now: app.clock(), fresh: () => randomUUID(), salt: () => randomBytes(16), endKey }
    type Run = (here: unknown, input: z.output<Input>) => Promise<Output>
    const run = spec.run as Run
    try {
      const done = spec.hot
        ? await run({ ...here, tx: app.db }, checked)
        : ((await app.db.begin((tx) => run({ ...here, tx }, checked))) as Output)
      for (const purpose of ownedPurposes) {
        await app.keys.ring.forget(purpose, ended[purpose]).catch((error: unknown) => app.log.fault('keys', error))
      }
      return done
    } catch (error) {
      if (spec.conflict && stateOf(error) === '23505') throw new Refusal(spec.conflict)
      throw error
    }
  }
}
