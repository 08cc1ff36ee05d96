/** Text is set by entities: a heading, receipts and names as code, and nothing a person wrote can change it. */
import { expect, it } from 'vitest'
import { dress } from '../../handlers/dress.ts'

it('sets the first of several lines bold, and a single line plain', () => {
  expect(dress('Received.\nIt is with us.')).toEqual([{ type: 'bold', offset: 0, length: 9 }])
  expect(dress('Received.')).toEqual([])
  expect(dress(`${'a'.repeat(81)}\nb`)).toEqual([])
})

it('sets receipts and names as code, so that a tap copies the one and never opens the other', () => {
  const text = 'Yours:\nRPT-7K3Q-9FXM-2T4W-8HZC-R for @invented_shop, t.me/invented_shop/5 (t.me/+AbCdEf)'
  expect(
    dress(text)
      .slice(1)
      .map(({ offset, length }) => text.slice(offset, offset + length)),
  ).toEqual(['RPT-7K3Q-9FXM-2T4W-8HZC-R', '@invented_shop', 't.me/invented_shop/5', 't.me/+AbCdEf'])
})

it('leaves links that are meant to be opened, and mail addresses, alone', () => {
  expect(dress('https://t.me/saksi_bot?start=x, privacy@operator.example')).toEqual([])
})

it('never sets bold over code, which Telegram refuses', () => {
  expect(dress('About @invented_shop:\nwhat?')).toEqual([{ type: 'code', offset: 6, length: 14 }])
})
