/** One link, one member: also within the same second, and whoever comes second, in or out of the chat of the first. */
import { expect, it } from 'vitest'
import { inviteMember, redeemLink } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

it('is used up by its first user, in the same second as well', async () => {
  const { payload } = await inviteMember(desk.app, machine, { role: 'lead', country: 'MY' })
  const redeem = (telegramId: number) =>
    redeemLink(desk.app, { kind: 'reporter', person: { telegramId } }, { payload, chatId: telegramId, language: 'en' })
  expect(await redeem(1)).toEqual({ role: 'lead' })
  for (const second of [2, 3]) await desk.refuses('invite_unknown', () => redeem(second))
  expect(await desk.app.db`select count(*)::int as members from member`).toEqual([{ members: 1 }])
})
