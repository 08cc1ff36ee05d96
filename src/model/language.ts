/** The languages Saksi speaks, each called by its own name. Words stand in `locales/`, one file a language. */
export const languages = {
  en: 'English',
  ms: 'Bahasa Melayu',
  vi: 'Tiếng Việt',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
} as const
export type Language = keyof typeof languages
export const languageCodes = Object.keys(languages) as [Language, ...Language[]]

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}

/** The language for what a client says it uses (`pt-br`, `ms-MY`, …); English when we do not speak it. */
export function languageFor(code: string | null | undefined): Language {
  const wanted = (code ?? '').toLowerCase()
  const exact = languageCodes.find((language) => language.toLowerCase() === wanted)
  const first = wanted.split('-')[0] ?? ''
  return exact ?? languageCodes.find((language) => language.toLowerCase().split('-')[0] === first) ?? 'en'
}
