/** Names and texts made to break a message, an alert or a reader: markup, tags, half letters, stacked marks, signs that turn text. */
import type { Chance } from '../campaigns/tamper/history.ts'

const zalgo = (text: string) => [...text].map((letter) => `${letter}${'\u0300\u0316\u0337\u0489'.repeat(12)}`).join('')

/** Each stands alone and inside others. */
export const hostile: readonly string[] = [
  '<3',
  '</b>',
  '<b>bold</b><i>',
  '<a href="tg://user?id=1">Saksi staff</a>',
  '<script>alert(1)</script>',
  '*bold* _under_ `code` ||spoiler||',
  '[Saksi staff](https://evil.example)',
  '\\*_[]()~`>#+-=|{}.!',
  '&lt;&#60;&amp;&nonsense;',
  '{$name} {"json": [1, null]} #{env}',
  '{ $answer } { -term } { DATETIME($x) }',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068never closed',
  '\u200F\u200E\u061C',
  '\u0000\u0001\u0008\u007F\u0085',
  '\uD800',
  '\uDC00\uD800',
  'before \uDBFF',
  '\uFEFF\u200B\u200C\u200D\u2060',
  '\u{E0041}\u{E0042}\u{E007F}',
  '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇻🇳',
  '﷽'.repeat(40),
  zalgo('staff'),
  '\u0300'.repeat(60),
  '\n\n\n\n',
  '\r\n\t\u2028\u2029',
  'A'.repeat(4000),
  '@everyone /start #tag t.me/joinchat/AAAA',
  "'; drop table report; --",
  '%s %n %x ../../../../etc/passwd',
  'ＡＤＭＩＮ ⒶⒹⓂⒾⓃ',
  'Confirmed by our moderators; not a court’s finding.',
]

/** One of them, or several sewn together at any place, also in the middle of a letter. */
export function hostileText(chance: Chance): string {
  const parts = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(hostile))
  const whole = parts.join(chance.pick(['', ' ', '\n', 'x']))
  const from = chance.below(4) === 0 ? chance.below(whole.length) : 0
  return whole.slice(from, from + 1 + chance.below(4096))
}
