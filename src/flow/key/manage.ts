/**
 * What an operator does with the key store by hand (`npm run keys`): look, rotate standing keys, bring everything under
 * another master key.
 */
import { z } from 'zod'
import { standingPurposes } from '../../model/key.ts'
import { step } from '../step.ts'

/** By then every process has looked at the store: sooner, one could look for a person under the old number only. */
const knownAfterSeconds = 60

/** How many keys of each purpose there are, since when, and the names of the master keys they lie under. */
export const readKeyStatus = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  async run({ app }) {
    const { ring } = app.keys
    return { master: ring.master, purposes: await ring.count() }
  },
})

/**
 * Makes a new standing key of each of `purposes`, used by all processes from `afterSeconds` on. What the old ones sealed and
 * marked is brought under the new ones by the running program; then they go.
 */
export const rotateKeys = step({
  who: ['machine'],
  input: z.object({
    purposes: z
      .array(z.enum(standingPurposes))
      .min(1)
      .default([...standingPurposes]),
    afterSeconds: z.number().int().nonnegative().default(knownAfterSeconds),
  }),
  hot: true,
  run: ({ app }, { purposes, afterSeconds }) => app.keys.ring.rotate(purposes, afterSeconds),
})

/**
 * Brings every key under the first of the master keys that the program was given, a thousand in one transaction; cut off,
 * it goes on where it was. Throws when a key lies under none of them, and changes nothing of that thousand.
 */
export const rewrapKeys = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  run: async ({ app }) => ({ changed: await app.keys.ring.rewrap() }),
})
