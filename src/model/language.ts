/**
 * The languages Saksi speaks: the name each gives itself, what Telegram calls it, how it is written, and whether its
 * words were checked. The words themselves stand in `locales/`, one file a language.
 */
type Facts = {
  /** What its readers call it. */
  name: string
  /** The two letters by which Telegram keeps a menu for it; null where Telegram knows no such letters. */
  telegram: string | null
  direction: 'ltr' | 'rtl'
  /**
   * False: nobody who grew up with it has read its words yet. Then the first message and every page say so, and what a
   * person must not misunderstand stands there in English as well. True takes that mark away, nothing else.
   */
  checked: boolean
}

export const languages = {
  en: { name: 'English', telegram: 'en', direction: 'ltr', checked: true },
  ms: { name: 'Bahasa Melayu', telegram: 'ms', direction: 'ltr', checked: true },
  vi: { name: 'Tiếng Việt', telegram: 'vi', direction: 'ltr', checked: true },
  fr: { name: 'Français', telegram: 'fr', direction: 'ltr', checked: true },
  'pt-BR': { name: 'Português (Brasil)', telegram: 'pt', direction: 'ltr', checked: true },
  id: { name: 'Bahasa Indonesia', telegram: 'id', direction: 'ltr', checked: false },
  th: { name: 'ไทย', telegram: 'th', direction: 'ltr', checked: false },
  'zh-Hans': { name: '简体中文', telegram: 'zh', direction: 'ltr', checked: false },
  ar: { name: 'العربية', telegram: 'ar', direction: 'rtl', checked: false },
  km: { name: 'ខ្មែរ', telegram: 'km', direction: 'ltr', checked: false },
  fil: { name: 'Filipino', telegram: null, direction: 'ltr', checked: false },
  es: { name: 'Español', telegram: 'es', direction: 'ltr', checked: false },
  ru: { name: 'Русский', telegram: 'ru', direction: 'ltr', checked: false },
  hi: { name: 'हिन्दी', telegram: 'hi', direction: 'ltr', checked: false },
} as const satisfies Record<string, Facts>
/** A language by its BCP 47 code, also the name of its file of words. */
export type Language = keyof typeof languages
export const languageCodes = Object.keys(languages) as [Language, ...Language[]]

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}

/** What phones still say: Tagalog is the basis of Filipino, `in` is the code that Indonesian had before 1989. */
const otherNames: Record<string, Language> = { tl: 'fil', in: 'id' }

/**
 * The language for what a client says it uses (`pt-br`, `ms-MY`, `zh-cn`, `tl`, …); English when we do not speak it. Who
 * reads Chinese in its traditional signs is given the simplified ones.
 */
export function languageFor(code: string | null | undefined): Language {
  const wanted = (code ?? '').toLowerCase().replaceAll('_', '-')
  const exact = languageCodes.find((language) => language.toLowerCase() === wanted)
  const first = wanted.split('-')[0] ?? ''
  const other = Object.hasOwn(otherNames, first) ? otherNames[first] : undefined
  return exact ?? other ?? languageCodes.find((language) => language.toLowerCase().split('-')[0] === first) ?? 'en'
}
