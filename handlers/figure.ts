/** Published figures in the chat: `/stats VN 2026-Q3` with a picture, and publishing a quarter. */
import { Composer, GrammyError, InputFile } from 'grammy'
import { cardWords } from '../locales/figure.ts'
import { findCountry } from '../locales/words.ts'
import { figureCard, pictureLanguage, toPng } from '../src/charts/index.ts'
import { publishRelease, readFigure, readPublishable } from '../src/flow/index.ts'
import type { ReleaseHead } from '../src/model/release.ts'
import type { Figure } from '../src/model/statistic.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { dress } from './dress.ts'
import { answerIn } from './start.ts'
import { inRows, keyboard, type Saying, say } from './talk.ts'

export const figure = new Composer<Ctx>()

/** `/stats VN 2026-Q3`, `/stats Viet Nam`, `/stats vn 2026 q3`: a country by code or name, then a quarter or none. */
figure.command('stats', async (ctx) => {
  const { visit } = ctx
  const { app } = visit.options
  const { place, period } = readAsked(ctx.match)
  if (place === '') return void (await say(visit.mouth, visit.chatId, { text: visit.say('stats-usage') }))
  const found = await attempt(readFigure(app, findCountry(visit.language, place) ?? place, period))
  if (!found.ok) return void (await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, found.refusal) }))
  await sendFigure(visit, found.value)
})

/** The quarter is what stands behind the country from its first digit on; whether it is one, the step says. */
function readAsked(text: string): { place: string; period: string | null } {
  const at = text.search(/\d/)
  return at < 0
    ? { place: text.trim(), period: null }
    : { place: text.slice(0, at).trim(), period: text.slice(at).trim() }
}

/** Longest caption of a picture at Telegram, in UTF-16 units. */
const longestCaption = 1024

async function sendFigure(
  visit: Visit,
  { release, figure: shown }: { release: ReleaseHead; figure: Figure },
): Promise<void> {
  const words = cardWords(visit.language, release, shown)
  const png = await toPng(figureCard(shown, cardWords(pictureLanguage(visit.language), release, shown)), 1280)
  const address = `${visit.options.publicUrl}/stats/${release.period}/${shown.country}`
  const linked = address.startsWith('https://')
  const invented = release.invented ? [visit.say('stats-invented')] : []
  const lines = [words.title, words.subtitle, ...invented, '', visit.say('stats-caution')]
  if (!linked) lines.push('', visit.say('stats-download', { url: address }))
  const caption = lines.join('\n').slice(0, longestCaption)
  const more = linked ? { reply_markup: keyboard([[{ text: visit.say('stats-open'), url: address }]]) } : {}
  const file = new InputFile(png, `saksi-${release.period}-${shown.country}.png`)
  try {
    await visit.mouth.api.sendPhoto(visit.chatId, file, { caption, caption_entities: dress(caption), ...more })
  } catch (error) {
    // Whoever stopped the bot meanwhile is no fault of ours.
    if (!(error instanceof GrammyError && error.error_code === 403)) throw error
  }
}

figure.command('publish', async (ctx) => {
  const { visit } = ctx
  const by = visit.member?.member
  const said = async (saying: Saying) => void (await say(visit.mouth, visit.chatId, saying))
  if (!by) return said({ text: sayRefusal(visit, 'not_yours_to_do') })
  const open = await attempt(readPublishable(visit.options.app, by, {}))
  if (!open.ok) return said({ text: sayRefusal(visit, open.refusal) })
  if (open.value.length === 0) return said({ text: visit.say('publish-nothing') })
  const newest = open.value.toReversed().slice(0, 6)
  const rows = inRows(newest.map((period) => ({ text: visit.say('publish-now', { period }), data: `p:${period}` })))
  await said({ text: visit.say('publish-choose'), rows })
})

figure.callbackQuery(/^p:(\d{4}-Q[1-4])$/, async (ctx) => {
  const { visit } = ctx
  const by = visit.member?.member
  if (!by) return answerIn(ctx, { text: sayRefusal(visit, 'not_yours_to_do') })
  const done = await attempt(publishRelease(visit.options.app, by, { period: ctx.match[1] ?? '' }))
  const text = done.ok
    ? visit.say('publish-done', { period: done.value.period, release: done.value.id.slice(0, 8) })
    : sayRefusal(visit, done.refusal)
  await answerIn(ctx, { text })
})
