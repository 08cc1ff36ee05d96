/** The menu of commands that Telegram shows, in each language. */
import type { Api } from 'grammy'
import { wordsIn } from '../locales/words.ts'
import { languageCodes, languages } from '../src/model/language.ts'

const shown = [
  'report',
  'status',
  'help_now',
  'stats',
  'language',
  'cancel',
  'privacy',
  'mydata',
  'add',
  'appeal',
  'withdraw',
  'forget',
  'again',
  'clear',
  'help',
] as const

/**
 * Tells Telegram the citizen's commands; members' commands are not in the public menu. A language that Telegram has no
 * two letters for is left out: its readers see the English menu, and every command works all the same.
 */
export async function announceCommands(api: Api): Promise<void> {
  for (const language of languageCodes) {
    const words = wordsIn(language)
    const commands = shown.map((command) => ({ command, description: words(`command-${command}`) }))
    const { telegram } = languages[language]
    if (telegram === null) continue
    await api.setMyCommands(commands, language === 'en' ? {} : { language_code: telegram })
  }
}
