import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIndicators, mostIndicators } from '../../src/model/indicator.ts'

const found = (text: string): string[] => findIndicators(text).map(({ kind, value }) => `${kind} ${value}`)

describe('indicators', () => {
  it.each([
    ['pay to BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', ['wallet bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4']],
    [
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      ['wallet bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
    ],
    ['BTC: 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', ['wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2']],
    ['USDT TRC20 TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', ['wallet TJRabPrwbZy45sbavfcjinPJC18kjpRTv8']],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', ['wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed']],
    ['EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2', ['wallet EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2']],
    ['call +60 12-345 6789 or (+84) 912 345 678', ['phone +60123456789', 'phone +84912345678']],
    ['whatsapp 012-345 6789', ['phone 0123456789']],
    ['โทร ๐๘๑๒๓๔๕๖๗๘', ['phone 0812345678']],
    ['сдт zalo 0912345678', ['phone 0912345678']],
    ['wa.me/60123456789', ['phone +60123456789']],
    ['0060123456789', ['phone +60123456789']],
    ['transfer to Maybank 5123 4567 8901 now', ['account 512345678901']],
    ['STK: 0123456789 Vietcombank', ['account 0123456789']],
    ['переведите на карту 2202 2000 1234 5678', ['account 2202200012345678']],
    ['rekening BCA 1234567890 a.n. toko', ['account 1234567890']],
    ['numéro de compte 00012345678', ['account 00012345678']],
    ['转账到 6222 0212 3456 7890', ['account 6222021234567890']],
    ['บัญชี 123-4-56789-0', ['account 1234567890']],
    ['gb82 west 1234 5698 7654 32 please', ['account GB82WEST12345698765432']],
    ['send on shop.desk@okaxis', ['account shop.desk@okaxis']],
    ['hxxps://Evil-Shop[.]xyz/path?a=1', ['domain evil-shop.xyz']],
    ['www.shop.example.com and shop.example.com', ['domain shop.example.com']],
  ])('in %j', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'TJRabPrwbZy45sbavfcjinPJC18kjpRTv9',
    'EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q3',
    'GB83 WEST 1234 5698 7654 32',
    'https://t.me/harbour_news and https://telegram.org/faq and @harbour_news',
    'I paid 1,250,000 on 12.05.2026 at 14:30',
    'my IC 900101-14-5678',
    '1234567890',
    '+999 123 456 789',
    'order no 123456789',
    'The end.The beginning',
    '',
  ])('are none in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('come once each, in the order of the text, twenty at most', () => {
    expect(found('b.example.com a.example.com B.example.com call +60123456789 +60 12 345 6789')).toEqual([
      'domain b.example.com',
      'domain a.example.com',
      'phone +60123456789',
    ])
    const many = Array.from({ length: 40 }, (_, at) => `site${at}.example.com`).join(' ')
    expect(findIndicators(many)).toHaveLength(mostIndicators)
    expect(findIndicators(many).at(-1)).toEqual({ kind: 'domain', value: 'site19.example.com' })
  })

  it('are looked for in any text without fault', () => {
    const pieces = [
      '+',
      '60',
      '0',
      ' ',
      '-',
      '(',
      'bc1',
      'GB82',
      'A',
      '.',
      'com',
      '@',
      'account ',
      'call ',
      '0x',
      'T',
      '\ud83d',
      '‮',
    ]
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(any, (text) => {
        for (const { value } of findIndicators(text)) expect(value).not.toMatch(/\s/)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['+6', '1', '1 ', 'GB82', 'bc1', 'a.', 'a@', 'T1', '0x', 'call '])('of %j over a megabyte end', (piece) => {
    expect(() => findIndicators(piece.repeat(1_000_000 / piece.length))).not.toThrow()
  })
})
