/** One member, so that members' sealed chats are tried too. */
import type { App } from '../../../src/app.ts'
import { inviteMember, redeemLink } from '../../../src/flow/index.ts'
import { machine } from '../../../src/model/actor.ts'
import { by } from './people.ts'

export async function member(app: App, telegramId: number): Promise<void> {
  const { payload } = await inviteMember(app, machine, { role: 'moderator', domains: ['general'], country: 'MY' })
  await redeemLink(app, by(telegramId), { payload, chatId: telegramId, language: 'en' })
}
