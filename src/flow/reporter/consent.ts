/** A citizen agrees to what Saksi keeps. Nothing about a citizen is stored before this step. */
import { z } from 'zod'
import { changeReporter, findReporter, keepReporter } from '../../../db/queries/reporter.ts'
import { countryCodes } from '../../model/country.ts'
import { forgetDays } from '../../model/key.ts'
import { languageCodes } from '../../model/language.ts'
import { step } from '../step.ts'

/**
 * Keeps the reporter's pseudonym, language and country, and with `contact: 'keep'` the chat, sealed under a key of their
 * own. Said again, it changes them. With `contact: 'none'` the number is this week's, lost with the week's key, and a
 * kept chat is erased at once, its key with it.
 */
export const giveConsent = step({
  who: ['reporter'],
  input: z.object({
    chatId: z.number().int(),
    language: z.enum(languageCodes),
    country: z.enum(countryCodes).nullable(),
    contact: z.enum(['keep', 'none']),
  }),
  async run({ app, tx, by, now, fresh }, { chatId, language, country, contact }) {
    const { keys } = app
    const { telegramId } = by.person
    const [known] = await findReporter(tx, { pseudonyms: await keys.pseudonyms(telegramId, now) })
    const id = known?.id ?? fresh()
    const keep = contact === 'keep'
    const number = keep ? keys.pseudonym(telegramId) : await keys.passing(telegramId, now)
    const chat = keep ? (await keys.forReporter(id)).seal(`reporter.sealed_chat:${id}`, String(chatId)) : null
    const forgetAt = keep ? null : new Date(now.getTime() + forgetDays * 86_400_000)
    const mark = { pseudonym: number.mark, pseudonymKeyId: number.keyId }
    const row = {
      id,
      ...mark,
      sealedChat: chat?.sealed ?? null,
      keyId: chat?.keyId ?? null,
      language,
      country,
      forgetAt,
    }
    if (known) await changeReporter(tx, row)
    else await keepReporter(tx, { ...row, now })
    return { reporterId: id }
  },
})
