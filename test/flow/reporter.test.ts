/** Who agreed and what is kept of them: a pseudonym, a language, a place if named, a sealed chat if wanted. */
import { describe, expect, it } from 'vitest'
import { changeLanguage, giveConsent, noteBlock, readSelf } from '../../src/flow/index.ts'
import type { Reporter } from '../../src/model/actor.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const by = (telegramId: number): Reporter => ({ kind: 'reporter', person: { telegramId } })
const stranger = { consented: false, language: null, country: null, contact: false, hasDraft: false }

describe('a person', () => {
  it('who has not agreed is a stranger, whatever they press: nothing is stored', async () => {
    expect(await readSelf(world.app, by(7), {})).toEqual(stranger)
    expect(await changeLanguage(world.app, by(7), { language: 'vi' })).toEqual({ language: 'vi', kept: false })
    await noteBlock(world.app, by(7), { blocked: true })
    expect(await readSelf(world.app, by(7), {})).toEqual(stranger)
    expect(await world.app.db`select 1 from reporter`).toEqual([])
  })

  it('who agrees is kept once, and agreeing again changes what they agreed to', async () => {
    const consent = { chatId: 8, language: 'vi', country: 'VN', contact: 'keep' } as const
    const { reporterId } = await giveConsent(world.app, by(8), consent)
    expect(await readSelf(world.app, by(8), {})).toEqual({
      consented: true,
      language: 'vi',
      country: 'VN',
      contact: true,
      hasDraft: false,
    })
    const [row] = await world.app.db`select sealed_chat, key_id from reporter where id = ${reporterId}`
    const chat = await world.app.keys.open(`reporter.sealed_chat:${reporterId}`, row?.sealed_chat, row?.key_id)
    expect(chat).toBe('8')
    expect(await giveConsent(world.app, by(8), { ...consent, country: null, contact: 'none' })).toEqual({ reporterId })
    expect(await readSelf(world.app, by(8), {})).toMatchObject({ country: null, contact: false })
    expect(await world.app.db`select sealed_chat, key_id from reporter where id = ${reporterId}`).toEqual([
      { sealed_chat: null, key_id: null },
    ])
  })

  it('who agrees twice in the same instant is one', async () => {
    for (let round = 0; round < 20; round++) {
      const consent = { chatId: 900 + round, language: 'en', country: null, contact: 'keep' } as const
      await Promise.allSettled([
        giveConsent(world.app, by(900 + round), consent),
        giveConsent(world.app, by(900 + round), consent),
      ])
    }
    expect(await world.app.db`select count(*)::int as n from reporter`).toEqual([{ n: 21 }])
  })

  it('who changes the language keeps everything else', async () => {
    await giveConsent(world.app, by(9), { chatId: 9, language: 'en', country: 'MY', contact: 'none' })
    await changeLanguage(world.app, by(9), { language: 'ms' })
    expect(await readSelf(world.app, by(9), {})).toMatchObject({ language: 'ms', country: 'MY', contact: false })
    const [row] = await world.app.db`select forget_at from reporter where language = 'ms'`
    expect(row?.forget_at).toEqual(new Date(world.clock.getTime() + 14 * 86_400_000))
  })
})
