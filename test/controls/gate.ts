/** Defences before and around the questions: groups are left unheard, and no button names the gravest categories. */
import { type Control, edit } from './control.ts'

export const gate: readonly Control[] = [
  {
    name: 'groups-unheard',
    attack: 'T21',
    defence: 'What is said in a group, and by whom, does not come in.',
    off: [edit('handlers/reduce.ts', "chat.type !== 'private'", "chat.type === 'none'")],
    test: { file: 'test/handlers/groups.test.ts', title: 'a %s of a group is its place and nothing else' },
  },
  {
    name: 'groups-left',
    attack: 'T21',
    defence: 'Saksi leaves every group and channel it is put into.',
    off: [edit('handlers/bot.ts', "if (now !== 'left' && now !== 'kicked') await leaveGroup(ctx)", '')],
    test: {
      file: 'test/handlers/groups.test.ts',
      title: 'is left when Saksi is made its administrator, and nothing is asked once it was removed',
    },
  },
  {
    name: 'grave-category-unnamed',
    attack: 'T4',
    defence: 'The button under a receipt names no report of child abuse or terrorism.',
    off: [edit('src/flow/report/filing.ts', "domain === 'general' ? { advice", 'domain !== undefined ? { advice')],
    test: { file: 'test/handlers/gate.test.ts', title: 'of %s no button names it' },
  },
  {
    name: 'gate-keeps-nothing',
    attack: 'T6',
    defence: 'The gate answers a stranger and keeps nothing of who asked for what.',
    off: [
      edit(
        'handlers/help.ts',
        "  const place = country === '-' ? null : country\n",
        "  const place = country === '-' ? null : country\n  await giveConsent(ctx.visit.options.app, ctx.visit.by, { chatId: ctx.visit.chatId, language, country: null, contact: 'keep' })\n",
      ),
      edit(
        'handlers/help.ts',
        'import { isLanguage }',
        "import { giveConsent } from '../src/flow/index.ts'\nimport { isLanguage }",
      ),
    ],
    test: { file: 'test/handlers/gate.test.ts', title: 'keeps nothing of what is pressed' },
  },
]
