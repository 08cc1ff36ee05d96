import { describe, expect, it } from 'vitest'
import { soundsLikeDanger } from '../../src/model/emergency.ts'

describe('words that sound like danger', () => {
  it.each([
    'They say they will KILL me tonight',
    'Saya nak mati',
    'Tôi muốn chết',
    'Je veux mourir',
    'Quero morrer',
    'Aku mau  mati',
    'ฉันอยากตาย',
    '我不想活了',
    'أريد أن أموت',
    'ខ្ញុំចង់ស្លាប់',
    'Gusto ko nang mamatay',
    'Quiero morir',
    'Я хочу умереть',
    'मैं मरना चाहता हूँ',
    'I am attracted to children and need help',
  ])('%s', (text) => {
    expect(soundsLikeDanger(text)).toBe(true)
  })

  it.each([
    '',
    'They sell pills at the bridge.',
    'The overkill me thod',
    'Họ bán hàng giả',
    'Ils promettent le double',
    '\ud800',
  ])('and these do not: %j', (text) => {
    expect(soundsLikeDanger(text)).toBe(false)
  })

  it('are found in a long text in one pass', () => {
    expect(soundsLikeDanger(`${'kill '.repeat(3000)}`)).toBe(false)
    expect(soundsLikeDanger(`${'a '.repeat(8000)}kill me`)).toBe(true)
  })
})
