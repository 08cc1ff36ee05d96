/**
 * What a receipt does on the page: it answers where the report stands, takes more words, asks to look again, takes the report
 * back. The machine asks for whoever holds it; each deed is the same step as in the chat. No page is drawn here.
 */
import { sayStanding } from '../../locales/standing.ts'
import { type Say, wordsIn } from '../../locales/words.ts'
import type { App } from '../../src/app.ts'
import { addToReport, appealReport, readStatus, takeBackReport } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { isAppealReason } from '../../src/model/appeal.ts'
import { cleanWords, countCharacters, mostWords } from '../../src/model/draft-words.ts'
import { languages } from '../../src/model/language.ts'
import { readReceipt } from '../../src/model/receipt.ts'
import { Refusal, type RefusalCode } from '../../src/refusal.ts'
import type { Limit } from '../limit.ts'
import type { Answer, Shown } from '../pages/status.ts'
import type { Reader } from '../reader.ts'

/** One post of the page. `address` is only counted, never kept. */
type Asked = {
  app: App
  reader: Reader
  limit: Limit
  address: string | null
  receipt: string
  fields: Readonly<Record<string, string>>
}

const deeds = { add, appeal, 'take-back': takeBack }
type Deed = keyof typeof deeds

/** The deed that a pressed button names, null for one that only looks. */
export const deedIn = (pressed = ''): Deed | null => (Object.hasOwn(deeds, pressed) ? (pressed as Deed) : null)

/** Where the report stands, and what is possible with it; or why there is nothing, with nothing to press. */
export async function look({ app, reader, receipt }: Pick<Asked, 'app' | 'reader' | 'receipt'>): Promise<Shown> {
  try {
    const standing = await readStatus(app, machine, { receipt })
    const answer = inBoth(reader, (words) => sayStanding(words, standing))
    return { answer, receipt: readReceipt(receipt) ?? '', may: standing.may }
  } catch (error) {
    if (error instanceof Refusal) return { answer: refusal(reader, error.code), receipt: '', may: [] }
    throw error
  }
}

type Changed = { shown: Shown; status: 200 | 422 | 429; seconds?: number }

/**
 * Does what was asked for and answers in the chat's words. What was refused, and what had been done before, is not counted: so
 * that only whoever has a receipt uses up what is there for all.
 */
export async function change(asked: Asked, deed: Deed): Promise<Changed> {
  const { reader, limit, address, fields } = asked
  const seconds = limit.take('after', address)
  const typed = deed === 'add' ? { typed: fields.words ?? '' } : {}
  if (seconds > 0)
    return { shown: { ...(await look(asked)), ...typed, notice: reader.say('form-busy') }, status: 429, seconds }
  try {
    const { again, text } = await deeds[deed](asked)
    if (again) limit.giveBack('after', address)
    return { shown: { ...(await look(asked)), answer: inBoth(reader, text) }, status: 200 }
  } catch (error) {
    limit.giveBack('after', address)
    if (error instanceof Amiss) return { shown: { ...(await look(asked)), ...typed, fault: error.fault }, status: 422 }
    if (!(error instanceof Refusal)) throw error
    const fault = wordsFault(asked, error.code)
    const refused = fault ? { ...typed, fault } : { answer: refusal(reader, error.code) }
    return { shown: { ...(await look(asked)), ...refused }, status: 422 }
  }
}

type Done = { again: boolean; text: (say: Say) => string }

async function add({ app, reader, receipt, fields }: Asked): Promise<Done> {
  const added = await addToReport(app, machine, { receipt, text: fields.words ?? '', language: reader.language })
  const note = (say: Say) => (added.masked.length > 0 ? `\n\n${say('words-masked')}` : '')
  return { again: added.again, text: (say) => `${say('added')}${note(say)}` }
}

async function appeal({ app, reader, receipt, fields: { reason = '' } }: Asked): Promise<Done> {
  if (!isAppealReason(reason)) throw new Amiss({ field: 'reason', said: reader.say('form-choose') })
  const { again } = await appealReport(app, machine, { receipt, reason })
  return { again, text: (say) => say('appealed') }
}

async function takeBack({ app, receipt }: Asked): Promise<Done> {
  const { again } = await takeBackReport(app, machine, { receipt })
  return { again, text: (say) => say('withdrawn') }
}

/** A field that cannot stand as it is. */
class Amiss extends Error {
  override name = 'Amiss'
  readonly fault: NonNullable<Shown['fault']>
  constructor(fault: NonNullable<Shown['fault']>) {
    super(fault.field)
    this.fault = fault
  }
}

/** What is wrong with the words themselves, to be said beside them. */
function wordsFault({ reader: { say }, fields: { words = '' } }: Asked, code: RefusalCode): Shown['fault'] {
  if (code === 'answer_not_understood') return { field: 'words', said: say('form-words-missing') }
  if (code !== 'words_too_long') return undefined
  const surplus = Math.max(0, countCharacters(cleanWords(words)) - mostWords)
  return { field: 'words', said: say('refusal-words_too_long', { surplus }) }
}

const refusal = ({ say }: Reader, code: RefusalCode): Answer => ({
  own: say(`refusal-${code}`, { surplus: 0 }),
  english: null,
})

/** In the reader's words, and in English too where nobody has checked the language. */
const inBoth = ({ language, say }: Reader, text: (say: Say) => string): Answer => ({
  own: text(say),
  english: languages[language].checked ? null : text(wordsIn('en')),
})
