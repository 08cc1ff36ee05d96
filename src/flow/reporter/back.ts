/** A person who had stopped the bot has started it again: from now on they are written to, and hear whether there is news. */
import { z } from 'zod'
import { hasNewsSince } from '../../../db/queries/report-told.ts'
import { markBlocked } from '../../../db/queries/reporter.ts'
import { step } from '../step.ts'

/**
 * `news` says whether an outcome was told while they could not be written to; null for whoever had not stopped the bot, or does
 * not want to be written to.
 */
export const comeBack = step({
  who: ['reporter'],
  input: z.object({}),
  async run({ app, tx, by, now }): Promise<{ news: boolean | null }> {
    const pseudonyms = await app.keys.pseudonyms(by.person.telegramId, now)
    const [gone] = await hasNewsSince(tx, { pseudonyms })
    await markBlocked(tx, { pseudonyms, now: null })
    return { news: gone?.contact ? gone.news : null }
  },
})
