/**
 * Rotation: a new standing key, and everything small that an old one sealed or marked brought under the new one, a few rows
 * at a time beside the running program. What is sealed under keys of its own (reports, reporters, days) needs none.
 */
import { z } from 'zod'
import {
  locatorsUnder,
  membersUnder,
  remarkMember,
  remarkReporter,
  reportersUnder,
  resealLocator,
} from '../../../db/queries/key-use.ts'
import { openChat } from '../reporter/self.ts'
import { step } from '../step.ts'

const mostAtOnce = 200

/**
 * Brings members, reporters who may be written to, and child-safety locators under the newest keys. A private chat has the
 * number of its person, so that a pseudonym can be made anew without them. Answers how many rows were changed; zero: done.
 */
export const renewKeys = step({
  who: ['machine'],
  input: z.object({}),
  async run({ app, tx }) {
    const { keys } = app
    // While there is one key of each, there is nothing to bring under another.
    const rotated = (['seal', 'pseudonym', 'locator'] as const).some((purpose) => keys.ring.live(purpose).length > 1)
    if (!rotated) return { renewed: 0 }
    const newest = {
      seal: keys.ring.newest('seal').id,
      pseudonym: keys.ring.newest('pseudonym').id,
      locator: keys.ring.newest('locator').id,
    }
    const members = await membersUnder(tx, { seal: newest.seal, pseudonym: newest.pseudonym, limit: mostAtOnce })
    for (const { id, sealedChat, keyId } of members) {
      const place = `member.sealed_chat:${id}` as const
      const chat = await keys.open(place, sealedChat, keyId)
      const { mark, keyId: pseudonymKeyId } = keys.pseudonym(Number(chat))
      await remarkMember(tx, {
        id,
        pseudonym: mark,
        pseudonymKeyId,
        sealedChat: keys.seal(place, chat).sealed,
        keyId: newest.seal,
      })
    }
    const reporters = await reportersUnder(tx, { pseudonym: newest.pseudonym, limit: mostAtOnce })
    await keys.fetch(reporters.map((one) => one.keyId))
    for (const one of reporters) {
      const chatId = await openChat(app, one)
      if (chatId === null) continue
      const { mark, keyId: pseudonymKeyId } = keys.pseudonym(chatId)
      await remarkReporter(tx, { id: one.id, pseudonym: mark, pseudonymKeyId })
    }
    const locators = await locatorsUnder(tx, { seal: newest.seal, locator: newest.locator, limit: mostAtOnce })
    for (const { id, sealed, keyId } of locators) {
      const place = `child_locator.sealed:${id}` as const
      const name = await keys.open(place, sealed, keyId)
      const lookup = keys.locator(name)
      await resealLocator(tx, { id, lookup: lookup.mark, lookupKeyId: lookup.keyId, ...keys.seal(place, name) })
    }
    return { renewed: members.length + reporters.length + locators.length }
  },
})
