import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryCodes } from '../../src/model/category.ts'
import { type Language, languageCodes } from '../../src/model/language.ts'
import {
  isOnlySpeech,
  lexicons,
  mostSuggestions,
  speechFlag,
  speechTopicsIn,
  suggestCategories,
} from '../../src/model/suggest.ts'

const said = (text: string, language?: Language): string[] =>
  suggestCategories(text, language).map(({ category }) => category)

describe('suggested categories', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'They promise guaranteed profit and I cannot withdraw', ['investment_scam']],
    ['en', 'selling drugs here', ['drugs']],
    ['en', 'they blackmail me with my private pictures', ['threats']],
    ['en', 'fake passports for sale', ['forged_documents']],
    ['en', 'online casino', ['gambling']],
    ['en', 'my friend is held captive in a scam compound', ['trafficking', 'other_fraud']],
    ['en', 'they sell a leaked database', ['leaked_data']],
    ['en', 'guns for sale', ['weapons']],
    ['ms', 'Kumpulan ini jual dadah dan syabu', ['drugs']],
    ['ms', 'saya kena tipu skim pelaburan', ['investment_scam', 'other_fraud']],
    ['vi', 'Nhóm này lừa đảo đầu tư tiền ảo', ['investment_scam', 'other_fraud']],
    ['vi', 'nhom nay ban ma tuy', ['drugs']],
    ['fr', 'vente de faux papiers et de cocaïne', ['drugs', 'forged_documents']],
    ['pt-BR', 'caí no golpe do pix', ['other_fraud']],
    ['id', 'slot gacor judi online', ['gambling']],
    ['th', 'เว็บพนันออนไลน์ บาคาร่า', ['gambling']],
    ['zh-Hans', '这是杀猪盘,无法提现', ['investment_scam']],
    ['ar', 'يبيعون المخدرات والحشيش', ['drugs']],
    ['km', 'គេលក់គ្រឿងញៀន', ['drugs']],
    ['fil', 'nagbebenta ng shabu', ['drugs']],
    ['es', 'venta de armas de fuego', ['weapons']],
    ['ru', 'продают наркотики, закладки', ['drugs']],
    ['hi', 'यह समूह जुआ और सट्टा चलाता है', ['gambling']],
  ])('%s: %s', (language, text, wanted) => {
    expect(said(text, language)).toEqual(wanted)
    expect(said(text)).toEqual(wanted)
  })

  it('see through capitals, accents, invisible and look-alike signs', () => {
    for (const text of ['SCAM', 'sc\u200bam', 'sсаm', 'ｓｃａｍ', '𝐬𝐜𝐚𝐦', 'scám', '\u202escam'])
      expect([text, ...said(text)]).toEqual([text, 'other_fraud'])
  })

  it('are three at most; those that lead to people for them stand first, whatever else is said', () => {
    const all = 'investment scam, drugs, casino, guns for sale, a terrorist, child porn'
    expect(said(all)).toHaveLength(mostSuggestions)
    expect(said(all).slice(0, 2)).toEqual(['child_abuse', 'terrorism'])
  })

  it('name our own words that matched, and need two words where each has other senses', () => {
    expect(suggestCategories('Selling COCAINE and heroin')).toEqual([
      { category: 'drugs', matched: ['cocaine', 'heroin'] },
    ])
    expect(said('ice', 'en')).toEqual([])
    expect(said('ice and pills', 'en')).toEqual(['drugs'])
    expect(said('ice and pills', 'fr')).toEqual([])
  })

  it('are none for everyday words in any language', () => {
    const everyday = [
      'Good morning, along the road there is less traffic today and I am not sure about the race',
      'Selamat pagi, saya dan kawan pergi ke pasar di bawah hujan',
      'Chào buổi sáng, hôm nay tôi đang đi chợ với bạn và ăn bánh',
      'Bonjour, je vais au marché avec mon ami, il fait beau et ça va',
      'Bom dia, hoje só de manhã vou ao mercado com a minha irmã',
      'Selamat siang, besok ada demo masak di balai desa',
      'สวัสดีตอนเช้า วันนี้อากาศดีมาก',
      '早上好,今天天气很好',
      'صباح الخير، الطقس جميل هذه السنة',
      'អរុណសួស្តី ថ្ងៃនេះអាកាសធាតុល្អ',
      'Magandang umaga, pupunta ako sa palengke kasama ang kapatid ko',
      'Buenos días, lo de ayer fue un buen partido y hoy hace sol',
      'Доброе утро, сегодня хорошая погода, и у нас большой выбор',
      'सुप्रभात, आज मौसम अच्छा है और हम पार्टी में जाएंगे',
    ]
    expect(everyday).toHaveLength(languageCodes.length)
    for (const text of everyday) expect([text, ...said(text), ...speechTopicsIn(text)]).toEqual([text])
  })

  it('are found for every category but two in every language, and never for those two', () => {
    expect(lexicons.map(({ language }) => language).sort()).toEqual([...languageCodes].sort())
    const possible = categoryCodes.filter((code) => code !== 'other' && code !== 'unsure')
    for (const { language, crime } of lexicons) {
      expect(Object.keys(crime).sort()).toEqual([...possible].sort())
      for (const code of possible)
        expect([
          language,
          code,
          said(crime[code].replaceAll(/[?*]/g, ' ').replaceAll('|', '. '), language).includes(code),
        ]).toEqual([language, code, true])
    }
  })

  it('do not depend on the order of what is said', () => {
    const words = ['scam', 'drugs', 'casino', 'child porn', 'forex', 'hello']
    fc.assert(
      fc.property(fc.shuffledSubarray(words), (list) => {
        expect(suggestCategories(list.join(' / '))).toEqual(suggestCategories([...list].reverse().join(' / ')))
      }),
    )
  })

  it.each(['a', 'inv', 'scam ', 'ข', '诈', 'aа', '\u0301', 'invest\u200b', 'ال', '(', 'ab'])(
    'of %j over a megabyte come',
    (piece) => {
      expect(() => suggestCategories(piece.repeat(1_000_000 / piece.length))).not.toThrow()
    },
  )
})

describe('lawful speech', () => {
  it.each([
    ['this channel criticises the president', ['politics']],
    ['the church says gay people are bad', ['religion', 'lgbt']],
    ['a journalist wrote about the trade union of migrants', ['press', 'union', 'minority']],
    ['kumpulan ini menghina agama', ['religion']],
    ['họ nói xấu chính phủ, phản động', ['politics']],
    ['ils critiquent le gouvernement', ['politics']],
    ['falam mal da igreja', ['religion']],
    ['他们批评政府', ['politics']],
    ['они критикуют правительство', ['politics']],
    ['ينتقدون الحكومة', ['politics']],
  ])('is flagged: %s', (text, topics) => {
    expect(speechTopicsIn(text)).toEqual(topics)
    expect(speechFlag(text)).toBe(true)
    expect([isOnlySpeech(text), said(text)]).toEqual([true, []])
  })

  it('is not all where a crime is named as well', () => {
    const text = 'they say they are from the church and it is a scam'
    expect([speechFlag(text), isOnlySpeech(text)]).toEqual([true, false])
    expect([speechFlag('it is a scam'), isOnlySpeech('it is a scam')]).toEqual([false, false])
  })
})
