import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defang, findIndicators } from '../../src/model/indicator.ts'
import { type Language, languageCodes } from '../../src/model/language.ts'
import { type MaskKind, maskSign, maskWords } from '../../src/model/mask.ts'

type Row = [language: Language, words: string, kept: string, ...masked: MaskKind[]]

const names: Row[] = [
  ['en', 'my son Ahmad bin Ali lost RM5000', 'my son […] lost RM5000', 'name'],
  ['en', "My daughter's name is aisyah and she is 12", "My daughter's name is […] and she is 12", 'name'],
  ['en', 'my sons Ali, Abu and Telegram', 'my sons […], […] and Telegram', 'name'],
  ['en', 'my son Ali and my wife Siti paid', 'my son […] and my wife […] paid', 'name'],
  ['en', "my neighbour Wei's phone was used", 'my neighbour […] phone was used', 'name'],
  ['en', 'MY SON AHMAD LOST MONEY', 'MY SON […] LOST MONEY', 'name'],
  ['en', 'my so\u200bn Ahmad was cheated', 'my so\u200bn […] was cheated', 'name'],
  ['en', 'my name is Tan Mei Ling', 'my name is […]', 'name'],
  ['ms', 'nama anak saya ahmad bin ali, dia ditipu', 'nama anak saya […], dia ditipu', 'name'],
  ['ms', 'anak saya Siti Aminah kena tipu', 'anak saya […] kena tipu', 'name'],
  ['ms', 'kawan saya bernama Rajoo a/l Muthu', 'kawan saya bernama […]', 'name'],
  ['id', 'teman saya Budi Hartono ditipu', 'teman saya […] ditipu', 'name'],
  ['vi', 'con tôi tên Nguyễn Văn An bị lừa', 'con tôi tên […] bị lừa', 'name'],
  ['vi', 'bạn tôi Minh chuyển tiền', 'bạn tôi […] chuyển tiền', 'name'],
  ['vi', 'con toi ten Nguyen Van An bi lua', 'con toi ten […] bi lua', 'name'],
  ['fr', 'mon fils Jean-Pierre a perdu 500 €', 'mon fils […] a perdu 500 €', 'name'],
  ['fr', "ma fille s'appelle Chloé Martin", "ma fille s'appelle […]", 'name'],
  ['fr', 'ma fille s’appelle chloé', 'ma fille s’appelle […]', 'name'],
  ['pt-BR', 'minha filha Ana Beatriz de Souza caiu', 'minha filha […] caiu', 'name'],
  ['pt-BR', 'meu nome é Carlos e fui enganado', 'meu nome é […] e fui enganado', 'name'],
  ['es', 'mi hija se llama Lucía y su amiga', 'mi hija se llama […] y su amiga', 'name'],
  ['es', 'mi hermano Juan de la Cruz perdió todo', 'mi hermano […] perdió todo', 'name'],
  ['fil', 'ang anak ko si Juan dela Cruz ay nabiktima', 'ang anak ko si […] ay nabiktima', 'name'],
  ['ru', 'мой сын Алексей Иванов потерял деньги', 'мой сын […] потерял деньги', 'name'],
  ['ru', 'мою дочь зовут маша', 'мою дочь зовут […]', 'name'],
]

const numbers: Row[] = [
  ['en', 'my passport is 900101145678', 'my passport is […]', 'identity'],
  ['ms', 'no kp saya 900101145678', 'no kp saya […]', 'identity'],
  ['ms', '900101145678', '[…]', 'identity'],
  ['ar', '٩٠٠١٠١-١٤-٥٦٧٨', '[…]', 'identity'],
  ['en', '９００１０１-１４-５６７８', '[…]', 'identity'],
  ['en', '900101\u200b-14-5678', '[…]', 'identity'],
  ['vi', 'CCCD của tôi là 001099012345', 'CCCD của tôi là […]', 'identity'],
  ['vi', 'số căn cước: 001 099 012 345', 'số căn cước: […]', 'identity'],
  ['pt-BR', 'CPF 529.982.247-25', 'CPF […]', 'identity'],
  ['pt-BR', 'meu cpf é 52998224725', 'meu cpf é […]', 'identity'],
  ['fr', 'NIR 2 55 08 14 168 025 38', 'NIR […]', 'identity'],
  ['hi', 'आधार 2341 2341 2346', 'आधार […]', 'identity'],
  ['en', '2341-2341-2346', '[…]', 'identity'],
  ['th', 'เลขบัตร 1-1017-00230-70-8', 'เลขบัตร […]', 'identity'],
  ['th', '1101700230708', '[…]', 'identity'],
  ['id', 'NIK 3171234567890123', 'NIK […]', 'identity'],
  ['id', '3174015202900001', '[…]', 'identity'],
  ['en', 'passport A12345678', 'passport […]', 'identity'],
  ['ru', 'паспорт 4509 123456', 'паспорт […]', 'identity'],
  ['zh-Hans', '身份证 11010519491231002X', '身份证 […]', 'identity'],
  ['en', 'S1234567D', '[…]', 'identity'],
  ['es', 'dni 12345678Z', 'dni […]', 'identity'],
  ['en', 'ssn 219-09-9999', 'ssn […]', 'identity'],
  ['en', 'card 4111 1111 1111 1111 cvv 123', 'card […] cvv […]', 'card'],
  ['en', '5555555555554444', '[…]', 'card'],
  ['en', 'passport of my friend Ali Tan 12345678', 'passport of my friend […] […]', 'name', 'identity'],
  ['en', 'passport 12345678, 12345679, 12345670', 'passport […], 12345679, 12345670', 'identity'],
  ['en', 'transfer to my son Ali 4111 1111 1111 1111', 'transfer to my son […] 4111 1111 1111 1111', 'name'],
  ['en', 'my son Ali, ic 900101-14-5678', 'my son […], ic […]', 'name', 'identity'],
]

const untouched: [Language, string][] = [
  ['en', 'transfer to Maybank 5123 4567 8901'],
  ['en', 'send money to account 4111 1111 1111 1111'],
  ['ru', 'переведите на карту 2202 2000 1234 5678'],
  ['en', 'transfer to card 4111 1111 1111 1111'],
  ['ms', 'bayar ke akaun 900101145678'],
  ['pt-BR', 'chave pix 52998224725'],
  ['en', 'call 0123456789 or +60 12-345 6789'],
  ['th', 'โอนเงินเข้าบัญชี 1101700230708'],
  ['vi', 'STK: 001099012345 Vietcombank'],
  ['en', 'pay bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 now'],
  ['en', 'https://t.me/c/900101145678/5 and @ali900101145678'],
  ['en', 'https://shop.example/900101-14-5678'],
  ['en', 'my friend Telegram told me'],
  ['en', 'my son lost everything on Monday'],
  ['en', 'My son was cheated. They took all.'],
  ['en', 'The boss of the channel is Harbour News'],
  ['ms', 'nama anak saya digunakan untuk pinjaman'],
  ['vi', 'con tôi bị lừa 50 triệu'],
  ['fr', 'mon ami a perdu 2 000 €'],
  ['es', 'mi hija que perdió 500 pesos'],
  ['pt-BR', 'minha mãe não sabe'],
  ['en', 'on 12.05.2026 at 14:30 I paid 1,250,000'],
  ['en', 'order no 4111111111111111'],
  ['en', 'GB82 WEST 1234 5698 7654 32'],
  ['id', 'telegram id 123456789012'],
  ['en', 'card ending 1111'],
]

describe('what could expose a person is masked', () => {
  it.each([...names, ...numbers])('%s: %s', (language, words, kept, ...masked) => {
    expect(maskWords(words, language)).toEqual({ text: kept, masked })
  })

  it('in all languages, whichever the citizen uses', () => {
    for (const language of languageCodes)
      for (const [, words, kept] of names) expect(maskWords(words, language).text).toBe(kept)
  })
})

describe('what a moderator needs is left as it is', () => {
  it.each(untouched)('%s: %s', (language, words) => {
    expect(maskWords(words, language)).toEqual({ text: words, masked: [] })
  })
})

const pieces = [...names, ...numbers, ...untouched].flatMap(([, words]) => words.split(' '))
const anyWords = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces, maskSign, '\n', '.', '\ud83d', '0') },
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '))
const anyLanguage = fc.constantFrom(...languageCodes)

describe('masking any text', () => {
  it('twice is masking once, well-formed, and at most two signs longer for each find', () => {
    fc.assert(
      fc.property(anyWords, anyLanguage, (words, language) => {
        const once = maskWords(words, language)
        expect(maskWords(once.text, language)).toEqual({ text: once.text, masked: [] })
        expect(once.text.isWellFormed()).toBe(true)
        const signs = once.text.split(maskSign).length - 1
        expect(once.text.length).toBeLessThanOrEqual(words.toWellFormed().normalize('NFC').length + 2 * signs)
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps every indicator', () => {
    fc.assert(
      fc.property(anyWords, anyLanguage, (words, language) => {
        const before = findIndicators(words.toWellFormed().normalize('NFC')).map(({ value }) => value)
        const after = findIndicators(maskWords(words, language).text).map(({ value }) => value)
        expect(after).toEqual(expect.arrayContaining(before))
      }),
      { numRuns: 500 },
    )
  })

  it.each(['my son ', '1', '1 ', '-', 'A1', 'ic 1', '[', 'call +6', '4111 ', 'x@', '. '])(
    'of %j over a megabyte ends',
    (piece) => {
      expect(() => maskWords(piece.repeat(1_000_000 / piece.length), 'en')).not.toThrow()
    },
  )
})

describe('a value shown defanged', () => {
  it('opens nowhere, and defanging twice is defanging once', () => {
    expect(defang('https://shop.example.com/a')).toBe('hxxps://shop[.]example[.]com/a')
    expect(defang(defang('shop.example.com'))).toBe('shop[.]example[.]com')
  })
})
