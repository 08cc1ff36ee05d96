/** What a stranger sees of the bot before its first word: name, description and the line in its profile, in each language. */
import { type Api, GrammyError } from 'grammy'
import { wordsIn } from '../locales/words.ts'
import type { Log } from '../src/log.ts'
import { languageCodes, languages } from '../src/model/language.ts'

/**
 * Tells Telegram what Saksi is called and what it says of itself, where that has changed: names may be set a few times a day
 * only. What Telegram refuses stays as it was, is said in the log and is tried at the next start; it keeps nothing from running.
 */
export async function showFace(api: Api, log: Log): Promise<void> {
  const spoken = languageCodes.filter((language) => languages[language].telegram !== null)
  const refused = (error: unknown) => {
    const code = error instanceof GrammyError ? String(error.error_code) : 'network'
    log.warn('Telegram did not take the name or description of the bot', { code })
  }
  await Promise.all(
    spoken.map(async (language) => {
      const say = wordsIn(language)
      const { telegram } = languages[language]
      const of = language === 'en' || telegram === null ? {} : { language_code: telegram }
      try {
        const name = say('bot-name')
        if ((await api.getMyName(of)).name !== name) await api.setMyName(name, of)
        const description = say('bot-description')
        if ((await api.getMyDescription(of)).description !== description) await api.setMyDescription(description, of)
        const about = say('bot-about')
        if ((await api.getMyShortDescription(of)).short_description !== about)
          await api.setMyShortDescription(about, of)
      } catch (error) {
        refused(error)
      }
    }),
  )
}
