/** People for the trials of keys: they agree, report and leave drafts through the program's own steps, many at a time. */
import type { App } from '../../../src/app.ts'
import { answerDraft, beginDraft, giveConsent, keepTalk, receiveUpdate, sendReport } from '../../../src/flow/index.ts'
import type { Reporter } from '../../../src/model/actor.ts'
import { machine } from '../../../src/model/actor.ts'

export const by = (telegramId: number): Reporter => ({ kind: 'reporter', person: { telegramId } })

const choice = (value: string) => ({ kind: 'choice' as const, value })
const text = (said: string) => ({ kind: 'text' as const, text: said, message: null })

/** A whole report with words; answers its receipt. */
export async function aReport(app: App, telegramId: number, what: { link: string; words: string }): Promise<string> {
  const who = by(telegramId)
  let { version } = await beginDraft(app, who, {})
  for (const answer of [choice('drugs'), text(what.link), choice('VN'), text(what.words)]) {
    await answerDraft(app, who, { to: { version }, saksi: 'saksi_bot', answer })
    version++
  }
  return (await sendReport(app, who, { version, chatId: telegramId })).receipt
}

/**
 * Somebody of whom everything is kept that can be kept: consent, a report, an open draft, a conversation and an update.
 * Every fourth does not want to be written to, every fifth reports a child-safety locator too.
 */
export async function inhabitant(app: App, telegramId: number, at: number): Promise<string> {
  const who = by(telegramId)
  const contact = at % 4 === 3 ? 'none' : 'keep'
  await giveConsent(app, who, { chatId: telegramId, language: 'en', country: 'MY', contact })
  const receipt = await aReport(app, telegramId, { link: `@invented_${at}`, words: `what person ${at} saw` })
  const { version } = await beginDraft(app, who, {})
  if (at % 5 === 0) {
    const answers = [choice('child_abuse'), text(`@invented_child_${at}`), choice('ZZ'), choice('no')]
    for (const [turn, answer] of answers.entries())
      await answerDraft(app, who, { to: { version: version + turn }, saksi: 'saksi_bot', answer })
    await sendReport(app, who, { version: version + answers.length, chatId: telegramId })
    await beginDraft(app, who, {})
  }
  await keepTalk(app, machine, { chatId: telegramId, plugin: 'conversations', state: `{"at":${at}}` })
  await receiveUpdate(app, machine, { updateId: 5_000_000 + at, lane: telegramId, update: `{"update_id":${at}}` })
  return receipt
}
