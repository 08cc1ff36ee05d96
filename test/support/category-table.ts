/** The table of `docs/categories.md`, made from the one table of categories, so that a test can compare them. */
import { wordsIn } from '../../locales/words.ts'
import { categories, categoryCodes } from '../../src/model/category.ts'

const shelves = { first: 'first', money: 'under *Money scam*', more: 'under *Something else*' }

/** The lines of the table, with its head. */
export function categoryTable(): string {
  const say = wordsIn('en')
  const rows = categoryCodes.map((code) => {
    const { band, domain, shelf, reason, european, keyword, asks, referral, need } = categories[code]
    const official = `${european.replace('STATEMENT_CATEGORY_', '…')} / ${keyword.replace('KEYWORD_', '…')}`
    const cells = [`\`${code}\``, say(`category-${code}`), shelves[shelf], `${band}`, domain, say(`reason-${reason}`)]
    return [...cells, official, asks.join(', ') || 'none', referral, need].join(' | ')
  })
  const head =
    'Code | The citizen’s words | Stands | Band | Domain | In Telegram’s menu | European category / keyword | Optional questions | Referral | Help lines'
  const table = [head, head.replace(/[^|]+/g, ' --- '), ...rows]
  return table.map((line) => `| ${line.trim()} |`).join('\n')
}
