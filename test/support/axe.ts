/** What axe-core finds wrong with a page, by the rules of WCAG 2.2 AA and its own good practice. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * One line for each place where a rule is broken. The browser must run scripts for it and let this one past the page's policy
 * (`bypassCSP`); the pages themselves bring none.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: source })
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`)
}
