/**
 * A chart as a PNG picture, by resvg with the shipped faces alone. It draws the languages in Latin script. Scripts that
 * must be shaped in ways resvg does not master (Thai, Khmer, Arabic, Devanagari) are refused here: this is the place
 * where text set as outlines will come in.
 */
import { renderAsync } from '@resvg/resvg-js'
import { fontFiles, signsWithoutGlyph } from './font.ts'

/** The picture cannot be drawn: the shipped fonts lack these signs. Say it in words instead. */
export class MissingGlyphs extends Error {
  readonly signs: readonly string[]
  constructor(signs: readonly string[]) {
    super(
      `No shipped font draws ${signs.map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`,
    )
    this.name = 'MissingGlyphs'
    this.signs = signs
  }
}

/** The signs of a chart's visible text that the shipped fonts lack; empty when `toPng` can draw it. */
export function missingSigns(svg: string): string[] {
  const visible = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '').join('')
  return signsWithoutGlyph(visible.replace(/&#\d+;/g, ''))
}

/**
 * Renders a chart of theme `light` or `dark` at `width` pixels; the height follows. The same SVG gives the same bytes.
 * Takes only SVG made in this folder: resvg ends the whole process on some others. Throws `MissingGlyphs` rather than
 * drawing empty boxes.
 */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const missing = missingSigns(svg)
  if (missing.length > 0) throw new MissingGlyphs(missing)
  if (svg.includes('var(--')) throw new Error('A picture needs the theme light or dark, not page')
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  })
  return picture.asPng()
}
