/**
 * In which language a picture speaks. The shipped faces hold Latin letters only; until the other scripts can be set as
 * outlines, a picture for them speaks English, and the words around it stay in the reader's language.
 */
import { type Language, languages } from '../model/language.ts'
import { signsWithoutGlyph } from './font.ts'

/** The reader's own language where the faces can write that language's name, else English. */
export function pictureLanguage(language: Language): Language {
  return signsWithoutGlyph(languages[language].name).length === 0 ? language : 'en'
}
