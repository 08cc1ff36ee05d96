/** A citizen agrees to what Saksi keeps. Nothing about a citizen is stored before this step. */
import { z } from 'zod'
import { changeReporter, findReporter, keepReporter } from '../../../db/queries/reporter.ts'
import { countryCodes } from '../../model/country.ts'
import { languageCodes } from '../../model/language.ts'
import { step } from '../step.ts'

/** Whoever asks not to be written to is forgotten this many days after the last report. */
export const forgetDays = 14

/**
 * Keeps the reporter's pseudonym, language and country, and with `contact: 'keep'` the sealed chat. Said again, it
 * changes them; with `contact: 'none'` a kept chat is erased at once.
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
    const pseudonym = app.keys.pseudonym(by.person.telegramId)
    const [known] = await findReporter(tx, { pseudonym: pseudonym.mark })
    const id = known?.id ?? fresh()
    const chat = contact === 'keep' ? app.keys.seal(`reporter.sealed_chat:${id}`, String(chatId)) : null
    const forgetAt = contact === 'keep' ? null : new Date(now.getTime() + forgetDays * 86_400_000)
    const row = { id, sealedChat: chat?.sealed ?? null, keyId: chat?.keyId ?? null, language, country, forgetAt }
    if (known) await changeReporter(tx, row)
    else await keepReporter(tx, { ...row, pseudonym: pseudonym.mark, pseudonymKeyId: pseudonym.keyId, now })
    return { reporterId: id }
  },
})
