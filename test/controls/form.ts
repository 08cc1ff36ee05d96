/** Defences of the web form: who may send it, how often, and what a report behind which nobody stands counts for. */
import { type Control, edit } from './control.ts'

const page = 'test/web/report.test.ts'
const attack = 'test/attacks/report-form.test.ts'
const after = 'test/web/status-after.test.ts'

export const form: readonly Control[] = [
  {
    name: 'form-floods-held',
    attack: 'T9',
    defence: 'One network sends so many reports an hour by the web form and no more.',
    off: [edit('web/limit.ts', 'send: { network: [20, 60]', 'send: { network: [2000, 6000]')],
    test: {
      file: attack,
      title: 'is stopped after so many reports an hour from one network, with a sentence, and nothing of them is lost',
    },
  },
  {
    name: 'form-child-open',
    attack: 'T9',
    defence: 'A flood of other reports does not close the web form for reports about a child.',
    off: [edit('web/routes/report.ts', "? 'child' : 'send'", "? 'send' : 'send'")],
    test: { file: attack, title: 'never closes the first page with its help lines, nor reports about a child' },
  },
  {
    name: 'form-headers-not-believed',
    attack: 'T9',
    defence: 'A header that the operator did not name says nothing about who asks.',
    off: [
      edit(
        'web/origin.ts',
        'header === null ? undefined : c.req.header(header)',
        "c.req.header(header ?? 'x-forwarded-for')",
      ),
    ],
    test: {
      file: attack,
      title:
        'counts by the address that the named header says, its last entry, and believes no header that was not named',
    },
  },
  {
    name: 'form-sealed',
    attack: 'T11',
    defence: 'The answers that travel through the browser are sealed: nothing of them can be read there.',
    off: [
      edit(
        'web/pages/report.ts',
        `<input type="hidden" name="form" value="\${form}">`,
        `<input type="hidden" name="form" value="\${form}" data-state="\${JSON.stringify(view.state)}">`,
      ),
    ],
    test: { file: page, title: 'leaves nothing in the database before Send, and the words only sealed after it' },
  },
  {
    name: 'form-from-our-own-pages',
    attack: 'T11',
    defence: 'A form that another site made the browser send is refused.',
    off: [edit('web/routes/report.ts', 'if (isForeign(c, site.origin()))', 'if (isForeign(c, site.origin()) && !c)')],
    test: { file: attack, title: 'is refused from another site, as browsers say it, and taken from ours' },
  },
  {
    name: 'form-ends-after-a-day',
    attack: 'T25',
    defence: 'A form that was left alone for a day is not taken any more.',
    off: [edit('src/flow/report/form.ts', 'const formHours = 24', 'const formHours = 48')],
    test: { file: page, title: 'ends kindly after a day, and the day before is still taken' },
  },
  {
    name: 'form-sent-once',
    attack: 'R1',
    defence: 'One form makes one report, however often it is sent.',
    off: [
      edit(
        'src/flow/report/form.ts',
        '  return { ...kept, place: where',
        '  return { ...kept, id: crypto.randomUUID(), place: where',
      ),
    ],
    test: {
      file: page,
      title: 'is one report with one receipt, sent twice, at once, again later, or with other answers',
    },
  },
  {
    name: 'form-is-no-voice',
    attack: 'T8',
    defence: 'A report by the web form raises the independent voices of no case.',
    off: [edit('src/flow/report/web.ts', '  voice: 0,', '  voice: 1,')],
    test: {
      file: page,
      title: 'is no independent voice: it joins a case and opens one without raising its voices, and the card says so',
    },
  },
  {
    name: 'form-says-nothing-against-the-chat',
    attack: 'T8',
    defence: 'What a case is about is said by the reports behind which somebody stands, before those of the web form.',
    off: [
      edit(
        'db/queries/decision.ts',
        "group by category order by count(*) filter (where via = 'chat') desc, count(*) desc",
        'group by category order by count(*) desc',
      ),
    ],
    test: { file: page, title: 'cannot say against the chat what a case is about, however many there are' },
  },
  {
    name: 'receipt-from-our-own-pages',
    attack: 'T11',
    defence: 'A receipt that another site made the browser post does nothing.',
    off: [edit('web/routes/status.ts', 'if (isForeign(c, site.origin()))', 'if (isForeign(c, site.origin()) && !c)')],
    test: { file: after, title: 'posted by another site is refused, as browsers say it, and nothing is done' },
  },
  {
    name: 'receipt-floods-held',
    attack: 'T9',
    defence: 'One network changes so many reports an hour by receipt on the page and no more.',
    off: [edit('web/limit.ts', 'after: { network: [20, 60]', 'after: { network: [2000, 6000]')],
    test: {
      file: after,
      title: 'changes something twenty times an hour from one network; looking stays open, and nothing typed is lost',
    },
  },
  {
    name: 'receipt-unknown-not-counted',
    attack: 'T9',
    defence: 'Whoever has no receipt cannot use up what the page has for those who do.',
    off: [
      edit(
        'web/routes/status-act.ts',
        "  } catch (error) {\n    limit.giveBack('after', address)",
        '  } catch (error) {',
      ),
    ],
    test: {
      file: after,
      title: 'changes something twenty times an hour from one network; looking stays open, and nothing typed is lost',
    },
  },
  {
    name: 'take-back-asked-once',
    attack: 'T11',
    defence: 'The page asks before a report is taken back: one press does not do it.',
    off: [edit('web/routes/status-act.ts', "'take-back': takeBack }", "'take-back': takeBack, withdraw: takeBack }")],
    test: {
      file: after,
      title: 'asks once before a report is taken back; then it is, and nothing more can be done with it',
    },
  },
]
