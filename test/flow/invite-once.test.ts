/** One link, one member: also within the same second, and whoever comes second, in or out of the chat of the first. */
import { expect, it } from 'vitest'
import { connect } from '../../db/client.ts'
import type { App } from '../../src/app.ts'
import { inviteMember, redeemLink } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

const redeem = (app: App, telegramId: number, payload: string) =>
  redeemLink(app, { kind: 'reporter', person: { telegramId } }, { payload, chatId: telegramId, language: 'en' })

const members = () => desk.app.db`select count(*)::int as members from member`

it('is used up by its first user, in the same second as well', async () => {
  const { payload } = await inviteMember(desk.app, machine, { role: 'lead', country: 'MY' })
  expect(await redeem(desk.app, 1, payload)).toEqual({ role: 'lead' })
  for (const second of [2, 3]) await desk.refuses('invite_unknown', () => redeem(desk.app, second, payload))
  expect(await members()).toEqual([{ members: 1 }])
})

it("is its first user's when a second uses it before the first is done", async () => {
  const { payload } = await inviteMember(desk.app, machine, { role: 'lead', country: 'MY' })
  const [own, admin] = [connect(desk.database.appUrl, { max: 1 }), connect(desk.database.adminUrl, { max: 1 })]
  const [used, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  // All of the first one's work, and its commit only when we say so.
  const begin = (work: (tx: never) => Promise<unknown>) =>
    own.db.begin(async (tx) => {
      const done = await work(tx as never)
      used.resolve()
      await go.promise
      return done
    })
  try {
    const first = redeem({ ...desk.app, db: { begin } as never }, 1, payload)
    await used.promise
    const second = redeem(desk.app, 2, payload).catch((error: { code: string }) => error.code)
    const waiting = async () =>
      (await admin.db`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)
        .length
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1)
    go.resolve()
    expect([await first, await second]).toEqual([{ role: 'lead' }, 'invite_unknown'])
    expect(await members()).toEqual([{ members: 1 }])
  } finally {
    go.resolve()
    for (const each of [own, admin]) await each.close()
  }
})
