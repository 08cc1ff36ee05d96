/**
 * The frame of every page: head, skip link, the line that says when the world is invented, navigation, and the footer
 * with the operator and the languages. It knows nothing of what a page shows.
 */
import { html } from 'hono/html'
import { isolate, sayCountry, sayUnchecked } from '../../locales/words.ts'
import { isCountry } from '../../src/model/country.ts'
import { languageCodes, languages } from '../../src/model/language.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { directionOf, link, type Reader } from '../reader.ts'

export type Page = {
  /** Also the title of the window. */
  title: string
  description?: string
  /** A picture for those who share the page. */
  picture?: { path: string; words: string }
  /** Set when the figures shown are invented though the installation is not. */
  invented?: boolean
  content: Html
  /** In the place of the links to other languages, where a link would lose what was answered. */
  languages?: Html
}

export function layout(site: Site, reader: Reader, page: Page): Html {
  const { language, say } = reader
  const isInvented = site.app.invented || page.invented === true
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${page.title} · Saksi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description ?? say('page-description')}">
${isInvented ? html`<meta name="robots" content="noindex">` : ''}
<link rel="stylesheet" href="${site.style.path}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${languageCodes.map((code) => html`<link rel="alternate" hreflang="${code}" href="${reader.path}?lang=${code}">`)}
${shared(site, reader, page)}
</head>
<body>
<a class="skip" href="#content">${say('page-skip')}</a>
${isInvented ? html`<aside class="invented">${say('stats-invented')}</aside>` : ''}
<div class="page">
<header>
<a class="home" href="${link(reader, '/')}">Saksi</a>
${navigation(site, reader)}
</header>
<main id="content" tabindex="-1">
${page.content}
</main>
${footer(site, reader, page.languages)}
</div>
</body>
</html>
`
}

/** What other services show when somebody shares the page. */
function shared(site: Site, reader: Reader, { title, description, picture }: Page): Html {
  const address = (path: string) => `${site.origin()}${path}?lang=${reader.language}`
  return html`<meta property="og:site_name" content="Saksi">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description ?? reader.say('page-description')}">
<meta property="og:url" content="${address(reader.path)}">
${
  picture
    ? html`<meta property="og:image" content="${address(picture.path)}">
<meta property="og:image:alt" content="${picture.words}">
<meta name="twitter:card" content="summary_large_image">`
    : ''
}`
}

/** Receipts are asked for under the same address, by this process or by another behind the operator's proxy. */
function navigation({ options }: Site, reader: Reader): Html {
  const receipts = options.keyed !== undefined || options.publicUrl !== null
  const entries = [
    ['/', 'page-figures'],
    ['/download', 'page-download'],
    ...(receipts ? [['/status', 'menu-status'] as const] : []),
    ['/privacy', 'page-privacy'],
  ] as const
  return html`<nav aria-label="${reader.say('page-navigation')}"><ul>
${entries.map(
  ([path, words]) =>
    html`<li><a href="${link(reader, path)}"${current(reader.path === path)}>${reader.say(words)}</a></li>`,
)}
</ul></nav>`
}

const current = (isCurrent: boolean) => (isCurrent ? html` aria-current="page"` : '')

function footer(site: Site, reader: Reader, others: Html | undefined): Html {
  const { say, language, path } = reader
  const { operator, sandboxUrl } = site.options
  const unchecked = sayUnchecked(reader, operator?.contact ?? null)
  return html`<footer>
<p>${operator ? sayOperator(reader, operator) : say('privacy-sandbox')}</p>
${unchecked === '' ? '' : html`<p>${unchecked}</p>`}
<ul>
<li><a href="${link(reader, '/')}">${say('page-figures')}</a></li>
<li><a href="${link(reader, '/download')}">${say('page-download')}</a></li>
<li><a href="${link(reader, '/privacy')}">${say('page-privacy')}</a></li>
${sandboxUrl ? html`<li><a href="${sandboxUrl}">${say('page-chat')}</a></li>` : ''}
</ul>
<nav aria-label="${say('page-languages')}">${
    others ??
    html`<ul>
${languageCodes.map(
  (code) =>
    html`<li><a href="${path}?lang=${code}" lang="${code}" hreflang="${code}"${current(code === language)}>${languages[code].name}</a></li>`,
)}
</ul>`
  }</nav>
</footer>`
}

export function sayOperator({ say, language }: Reader, operator: NonNullable<Site['options']['operator']>): string {
  const country = isCountry(operator.country) ? sayCountry(language, operator.country) : operator.country
  return say('privacy-operator', {
    name: isolate(operator.name),
    country: isolate(country),
    contact: isolate(operator.contact),
  })
}
