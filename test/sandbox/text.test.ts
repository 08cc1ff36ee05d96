/**
 * Texts as Telegram keeps them: tags and marks parsed, the rest found by itself, errors with their byte offsets.
 */
import { describe, expect, it } from 'vitest'
import { format } from '../../sandbox/text/format.ts'

/** "type:words" for each entity, with what it carries. */
function marks(text: string, parseMode?: string): unknown[] {
  const formatted = format(text, parseMode ? { parseMode } : {})
  return [
    formatted.text,
    ...formatted.entities.map(({ type, offset, length, ...rest }) => {
      const carried = Object.values(rest)
        .map((value) => JSON.stringify(value))
        .join()
      return `${type}:${formatted.text.slice(offset, offset + length)}${carried ? `:${carried}` : ''}`
    }),
  ]
}

function refusal(text: string, parseMode: string): string {
  try {
    format(text, { parseMode })
  } catch (problem) {
    return (problem as Error).message.replace("Bad Request: can't parse entities: ", '')
  }
  return 'accepted'
}

describe('HTML', () => {
  it.each<[source: string, parsed: unknown[]]>([
    ['<b>a</b> <i>b</i> <u>c</u> <s>d</s>', ['a b c d', 'bold:a', 'italic:b', 'underline:c', 'strikethrough:d']],
    ['<strong><em>x</em>y</strong>', ['xy', 'bold:xy', 'italic:x']],
    ['<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', ['ab', 'spoiler:a', 'spoiler:b']],
    ['<a href="https://example.com/?a=1&amp;b=2">here</a>', ['here', 'text_link:here:"https://example.com/?a=1&b=2"']],
    ['<a href="nowhere">here</a>', ['here']],
    ['<code>a &lt; b</code>', ['a < b', 'code:a < b']],
    ['<pre><code class="language-js">x</code></pre>', ['x', 'pre:x:"js"']],
    [
      '<blockquote>a</blockquote><blockquote expandable>b</blockquote>',
      ['ab', 'blockquote:a', 'expandable_blockquote:b'],
    ],
    ['&amp;&quot;&#65;&#x42;&unknown; & 1', ['&"AB&unknown; & 1']],
    ['😀 <b>b</b>', ['😀 b', 'bold:b']],
    ['  <b> a </b>  ', [' a', 'bold: a']],
    ['<B>a</B>', ['a', 'bold:a']],
    ['<b></b>x', ['x']],
    [
      '@name <b>/go #tag</b> a@b.org',
      ['@name /go #tag a@b.org', 'mention:@name', 'bold:/go #tag', 'bot_command:/go', 'hashtag:#tag', 'email:a@b.org'],
    ],
    ['<code>@name</code> t.me/x', ['@name t.me/x', 'code:@name', 'url:t.me/x']],
  ])('%s', (source, parsed) => {
    expect(marks(source, 'HTML')).toEqual(parsed)
  })

  it.each([
    ['<script>x</script>', 'Unsupported start tag "script" at byte offset 0'],
    ['é < 5', 'Unsupported start tag "" at byte offset 3'],
    ['<b>x', `Can't find end tag corresponding to start tag "b"`],
    ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href="x', 'Unclosed start tag "a" at byte offset 0'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<tg-emoji emoji-id="x">a</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ])('%s is refused', (source, reason) => {
    expect(refusal(source, 'HTML')).toBe(reason)
  })
})

describe('MarkdownV2', () => {
  it.each<[source: string, parsed: unknown[]]>([
    ['*a* _b_ __c__ ~d~ ||e||', ['a b c d e', 'bold:a', 'italic:b', 'underline:c', 'strikethrough:d', 'spoiler:e']],
    ['*a _b_*', ['a b', 'bold:a b', 'italic:b']],
    ['`a*b` ```js\nx = 1\n```', ['a*b x = 1', 'code:a*b', 'pre:x = 1:"js"']],
    ['[here](https://example.com/\\))', ['here', 'text_link:here:"https://example.com/)"']],
    ['1\\.5 \\- 2\\!', ['1.5 - 2!']],
    ['>a\n>b\nc', ['a\nb\nc', 'blockquote:a\nb']],
    ['>a\n>b||', ['a\nb', 'expandable_blockquote:a\nb']],
  ])('%s', (source, parsed) => {
    expect(marks(source, 'MarkdownV2')).toEqual(parsed)
  })

  it.each([
    ['hello.', String.raw`Character '.' is reserved and must be escaped with the preceding '\'`],
    ['a-b', String.raw`Character '-' is reserved and must be escaped with the preceding '\'`],
    ['*unclosed', "Can't find end of Bold entity at byte offset 0"],
    ['é _x', "Can't find end of Italic entity at byte offset 3"],
    ['[a](b', "Can't find end of a URL at byte offset 0"],
  ])('%s is refused', (source, reason) => {
    expect(refusal(source, 'MarkdownV2')).toBe(reason)
  })
})

describe('the old Markdown', () => {
  it('knows bold, italic, code and links, and refuses what is left open', () => {
    expect(marks('*a* _b_ `c` [d](https://example.com/) \\*', 'Markdown')).toEqual([
      'a b c d *',
      'bold:a',
      'italic:b',
      'code:c',
      'text_link:d:"https://example.com/"',
    ])
    expect(refusal('*unclosed', 'Markdown')).toBe("Can't find end of the entity starting at byte offset 0")
  })
})

describe('a plain text', () => {
  it.each<[source: string, parsed: unknown[]]>([
    ['see https://t.me/name/12?x=1.', ['see https://t.me/name/12?x=1.', 'url:https://t.me/name/12?x=1']],
    [
      '(example.com) and http://a.b/c_(d)',
      ['(example.com) and http://a.b/c_(d)', 'url:example.com', 'url:http://a.b/c_(d)'],
    ],
    ['/start@my_bot now, not/this', ['/start@my_bot now, not/this', 'bot_command:/start@my_bot']],
    ['mail a@b.org or @someone, not x@y', ['mail a@b.org or @someone, not x@y', 'email:a@b.org', 'mention:@someone']],
    ['tg://resolve?domain=x', ['tg://resolve?domain=x', 'url:tg://resolve?domain=x']],
    ['#tag #1 a#b', ['#tag #1 a#b', 'hashtag:#tag']],
  ])('%s', (source, parsed) => {
    expect(marks(source)).toEqual(parsed)
  })

  it('keeps entities given by hand and moves them with what is cleaned away', () => {
    const entities = [{ type: 'bold', offset: 2, length: 3 }]
    expect(format('\r\nab\u202ec  ', { entities })).toEqual({
      text: 'abc',
      entities: [{ type: 'bold', offset: 0, length: 2 }],
    })
  })

  it('is read in time that grows with its length only', () => {
    const began = performance.now()
    for (const text of [
      '@'.repeat(4096),
      'a.'.repeat(2048),
      '<b>'.repeat(1365),
      '/a'.repeat(2048),
      'a@a.'.repeat(1024),
      '#'.repeat(4096),
    ])
      format(text, {})
    expect(performance.now() - began).toBeLessThan(500)
  })
})
