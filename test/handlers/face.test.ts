/** The bot's name and description in Telegram: in every language, set where they differ, and never a reason not to start. */
import { describe, expect, it } from 'vitest'
import { showFace } from '../../handlers/face.ts'
import { wordsIn } from '../../locales/words.ts'
import { makeLog } from '../../src/log.ts'
import { languageCodes, languages } from '../../src/model/language.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const spoken = languageCodes.filter((language) => languages[language].telegram !== null)
const setCalls = async () => {
  const { calls } = (await world.control('GET', '/calls?limit=1000')) as unknown as { calls: { method: string }[] }
  return calls.filter(({ method }) => /^setMy(Name|Description|ShortDescription)$/.test(method)).length
}

describe('what a stranger sees of the bot', () => {
  it('is said to Telegram in every language it has letters for, once', async () => {
    await showFace(world.bot.api, makeLog('silent'))
    for (const language of spoken) {
      const say = wordsIn(language)
      const { telegram } = languages[language]
      const of = language === 'en' || telegram === null ? {} : { language_code: telegram }
      expect(await world.bot.api.getMyName(of)).toEqual({ name: say('bot-name') })
      expect(await world.bot.api.getMyDescription(of)).toEqual({ description: say('bot-description') })
      expect(await world.bot.api.getMyShortDescription(of)).toEqual({ short_description: say('bot-about') })
    }
    const set = await setCalls()
    expect(set).toBe(3 * spoken.length)
    await showFace(world.bot.api, makeLog('silent'))
    expect(await setCalls()).toBe(set)
  })

  it('stays as it was when Telegram refuses, and the log says so without more', async () => {
    const api = world.bot.api
    const said: unknown[] = []
    const log = { ...makeLog('silent'), warn: (...line: unknown[]) => void said.push(line) }
    const before = world.reach
    world.reach = async () =>
      Response.json({
        ok: false,
        error_code: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: 80_000 },
      })
    try {
      await showFace(api, log)
    } finally {
      world.reach = before
    }
    expect(said).toEqual(
      spoken.map(() => ['Telegram did not take the name or description of the bot', { code: '429' }]),
    )
    expect(await api.getMyName()).toEqual({ name: wordsIn('en')('bot-name') })
  })
})
