/**
 * What a number is, by the last telling word before it: an account that money goes to, a phone, an identity document, a card, or
 * something that is neither. The words are tables by language; all languages are looked for, because people mix them.
 */
import { compared } from '../seen.ts'

export type NumberContext = 'account' | 'transfer' | 'phone' | 'identity' | 'card' | 'other'

/** Words of languages that put spaces between words; each must stand alone. A `?` makes the sign before it optional. */
const spaced: Record<NumberContext, string> = {
  account: `account(?: no| number)?|accounts?|acct|acc|a/c|iban|routing(?: number)?|akaun|no akaun|rekening|norek|no rek|rek|stk|
    so tk|so tai khoan|tai khoan|tk|compte|rib|conta|agencia|cuenta|clabe|cbu|cvu|счет|счета|р/с|карту получателя|gcash|maya|paymaya|
    duitnow|paynow|promptpay|upi|ifsc|momo|zalopay|dana|ovo|gopay|touch n go|tng|wise|kbzpay|wave money|m-pesa|mpesa`,
  transfer: `transfer(?:red|ring)?(?: the| my| all)?(?: money)? (?:to|into)|sent?(?: the| my| all)?(?: money)? to|send it to|
    pay(?: the| my)?(?: money)? (?:to|into)|paid (?:to|into)|deposit(?:ed)? (?:to|into|in)|wire(?:d)? to|remit to|transfer ke|
    transfer kepada|hantar ke|hantar duit ke|bayar ke|masuk ke|kirim ke|kirim uang ke|chuyen khoan|chuyen tien|chuyen vao|chuyen den|
    chuyen toi|chuyen cho|virement (?:a|vers|sur)|virer (?:a|vers|sur)|envoyer? (?:a|vers|sur)|verser sur|pix|chave pix|
    transferir para|transferi para|depositar em|depositar na|transferir a|transferi a|depositar en|deposite en|enviar a|
    ipadala sa|i-?send sa|ihulog sa|перевести на|перевел[аи]? на|переведите на|переводите на|перевод на|скиньте на|на карту`,
  phone: `phone(?: no| number)?|tel|telp|telepon|telefon|telephone|telefono|mobile|cell|hp|no hp|no tel|nombor telefon|nomor hp|
    nomer|call(?:ed|ing)?|text(?:ed)?|sms|whatsapp|wa|wasap|viber|zalo|signal|imo|line|sdt|so dien thoai|dien thoai|dt|goi|
    hotline|numero de telephone|portable|appele[rz]?|celular|telemovel|fone|ligar|ligue|movil|llamar|llame|cellphone|
    tumawag|tawag|тел|телефон|телефону|номер телефона|звонить|звоните|позвонил[аи]?|ватсап|вотсап`,
  identity: `nric|ic|ic no|ic number|i/c|mykad|my kad|mykid|identity (?:card|number|no)|id (?:card|number|no)|national id|passport|
    passport no|passport number|ssn|social security(?: number)?|aadhaar|aadhar|adhaar|driving licen[cs]e|driver'?s licen[cs]e|
    national insurance|birth cert(?:ificate)?|kad pengenalan|no kp|k/p|pasport|sijil lahir|nik|ktp|no ktp|e-ktp|paspor|cccd|cmnd|
    cmtnd|can cuoc|can cuoc cong dan|chung minh nhan dan|chung minh thu|ho chieu|so dinh danh|securite sociale|secu|
    carte d'identite|cni|passeport|nir|cpf|rg|carteira de identidade|numero de identidade|passaporte|cnh|nif|dni|nie|curp|pasaporte|cedula|rut|cuil|cuit|rfc|
    philsys|philid|umid|sss|паспорт|паспорта|серия|снилс|инн`,
  card: `card|cards|card no|card number|credit card|debit card|kad|kad kredit|kartu|kartu kredit|so the|the tin dung|carte bancaire|carte|
    cb|cartao|tarjeta|карта|карты|номер карты`,
  other: `order(?: no| number| id)?|invoice|tracking|resit|receipt|transaction(?: id)?|txid|tx|hash|ref|reference|ticket|telegram id|
    user id|chat id|channel id|userid|uid|player id|otp|code|pin|serial|imei|resi|ma don|don hang|ma giao dich|commande|facture|pedido|
    заказ|код`,
}

/** Words of scripts that put no spaces between words, or join small words to the next: found anywhere. */
const joined: Record<NumberContext, string> = {
  account: 'บัญชี|พร้อมเพย์|账号|账户|帐号|帐户|賬號|户口|支付宝|حساب|ايبان|آيبان|គណនី|លេខកុង|खाता|खाते|यूपीआई',
  transfer: 'โอนเงิน|โอนไป|โอนเข้า|转账|汇款|打款|轉賬|تحويل|حول الى|ارسل الى|ផ្ទេរ|ផ្ញើលុយ|ភាគទៅ|भेजें|भेजो|ट्रांसफर|जमा करें',
  phone: 'โทร|เบอร์|电话|手机|電話|手機|微信|هاتف|جوال|موبايل|واتس|اتصل|ទូរស័ព្ទ|ទូរសព្ទ|លេខទូរ|फोन|मोबाइल|व्हाट्सएप|कॉल',
  identity:
    'บัตรประชาชน|เลขบัตร|หนังสือเดินทาง|พาสปอร์ต|身份证|身份證|护照|護照|الهويه|بطاقه|جواز|الرقم القومي|الرقم الوطني|អត្តសញ្ញាណ|លិខិតឆ្លងដែន|आधार|पासपोर्ट|पैन',
  card: 'บัตรเครดิต|บัตรเดบิต|信用卡|银行卡|卡号|بطاقه ائتمان|بطاقه بنك|កាតឥណទាន|क्रेडिट कार्ड|डेबिट कार्ड|कार्ड',
  other: 'เลขพัสดุ|订单|单号|验证码|رقم الطلب|ऑर्डर',
}

const tidyWords = (words: string): string => compared(words).replace(/ ?\| ?/g, '|')
const patterns = (Object.keys(spaced) as NumberContext[]).map((context) => ({
  context,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${tidyWords(spaced[context])})(?![\\p{L}\\p{M}\\p{N}])|${tidyWords(joined[context])}`,
    'gu',
  ),
}))

/** So many signs before a number are read. */
const reach = 56
/** Between the word and the number at most this much, no other number, no end of a sentence. */
const gap = /^(?:(?!\. )[^\d\n]){0,28}$/u
/** Without a letter so near there is no word to look for; it spares the work in texts of numbers only. */
const anyWord = /[\p{L}\p{M}][^\d\n]{0,28}$/u
/** What may stand between "transfer to" and "card" or "account" so that both speak of one number. */
const smallGap = /^[^\p{L}]*(?:(?:the|this|his|her|their|a|bank|no|number) ){0,2}$/u

type Word = { context: NumberContext; start: number; end: number }

/**
 * What the words before a number say it is; null where none says anything. `seen` is a text as it is seen (`seen.ts`), `at` the
 * place in it where the number begins. Of two words the nearer one counts, of two that end together the longer; a card or an
 * account that money is to be sent to is a transfer.
 */
export function contextBefore(seen: string, at: number): NumberContext | null {
  const written = seen.slice(Math.max(0, at - reach), at)
  if (!anyWord.test(written)) return null
  const before = compared(written)
  const words: Word[] = patterns.flatMap(({ context, pattern }) =>
    [...before.matchAll(pattern)].map((match) => ({
      context,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const nearest = words.sort((a, b) => b.end - a.end || a.start - b.start)[0]
  if (!nearest || !gap.test(before.slice(nearest.end))) return null
  // What was masked behind such a word was what it announced: the next number is not.
  const isTaken = /^(?:identity|card)$/.test(nearest.context) && before.includes('[', nearest.end)
  if (isTaken) return null
  const isTo = ({ context, end }: Word) =>
    context === 'transfer' && end <= nearest.start && smallGap.test(before.slice(end, nearest.start))
  return /^(?:card|account)$/.test(nearest.context) && words.some(isTo) ? 'transfer' : nearest.context
}
