/** The report form as a browser without scripts uses it: what stands in a page's fields goes back with what was filled in. */

export type FormPage = { status: number; headers: Headers; text: string; title: string; faults: string[] }
export type Filled = Record<string, string>

/** `&amp;` and the like, as a browser reads them. */
const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What the hidden fields of a page say. */
export function hiddenIn(page: string): Filled {
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, plain(value)]))
}

/** A visitor of the form; `headers` go with every request. */
export function visitor(url: () => string, headers: Record<string, string> = {}) {
  let last = ''
  async function read(answer: Response): Promise<FormPage> {
    const text = await answer.text()
    if (Object.hasOwn(hiddenIn(text), 'form')) last = text
    const box = /<div class="errors" role="alert">([\s\S]*?)<\/div>/.exec(text)?.[1] ?? ''
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      title: plain(/<title>(.*?) · Saksi<\/title>/.exec(text)?.[1] ?? ''),
      faults: [...box.matchAll(/<li><a href="#([\w-]+)">(.*?)<\/a>/g)].map(
        ([, to, said = '']) => `${to}: ${plain(said)}`,
      ),
    }
  }
  const one = {
    open: async (language = 'en') => read(await fetch(`${url()}/report?lang=${language}`, { headers })),
    /** Sends the standing page with these fields, by the button of this value. */
    async press(button: string, filled: Filled = {}, { language = 'en', page = last } = {}): Promise<FormPage> {
      const body = new URLSearchParams({ ...hiddenIn(page), ...filled, do: button })
      return read(await fetch(`${url()}/report?lang=${language}`, { method: 'POST', body, headers }))
    },
    /** The newest page of the form as it came. */
    page: () => last,
    /** A form filled in up to its last page. */
    async upToReview(link: string, { category = 'drugs', country = 'VN', danger = 'no' } = {}): Promise<FormPage> {
      await one.open()
      await one.press('next', { category, place: 'MY' })
      await one.press('next', { link, ...(category === 'child_abuse' ? { danger } : {}) })
      return one.press('next', { country })
    },
    async report(link: string, given: { category?: string; country?: string; words?: string } = {}): Promise<string> {
      await one.upToReview(link, given)
      const sent = await one.press('send', given.words === undefined ? {} : { words: given.words })
      const receipt = receiptOn(sent)
      if (receipt === null) throw new Error(`No receipt: ${sent.status} ${sent.title} ${sent.faults.join(' ')}`)
      return receipt
    },
  }
  return one
}

export const receiptOn = ({ text }: Pick<FormPage, 'text'>) =>
  /<code dir="ltr" translate="no">(RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z])<\/code>/.exec(text)?.[1] ?? null
