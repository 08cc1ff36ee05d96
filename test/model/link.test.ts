import { describe, expect, it } from 'vitest'
import { channelKeys, defangLink, type LinkReading, readLink, sayLink } from '../../src/model/link.ts'

const name = (username: string, more: Partial<LinkReading> = {}) => ({ kind: 'public_username', username, ...more })
const invite = (hash: string) => ({ kind: 'private_invite', invite_hash: hash })
const post = (id: string, more: Partial<LinkReading> = {}) => ({ kind: 'private_post', channel_id: id, ...more })
const nothing = { kind: 'other' }

/** The fields that say which channel is meant, without lists and suggestion. */
function meant(text: string): Partial<LinkReading> {
  const {
    urls: _,
    targets: __,
    usernames: ___,
    suggestion: ____,
    subtype: _____,
    bot: ______,
    ...rest
  } = readLink(text)
  return rest
}

describe('one link, read strictly', () => {
  it.each([
    ['t.me/harbour_news', name('harbour_news')],
    ['HTTPS://T.ME/Harbour_News', name('Harbour_News')],
    ['http://www.telegram.me/harbour_news/', name('harbour_news')],
    ['telegram.dog/harbour_news/', name('harbour_news')],
    ['www%2Et.me/harbour%5Fnews', name('harbour_news')],
    ['https://t.me:443/harbour_news', name('harbour_news')],
    ['t.me/s/harbour_news', name('harbour_news')],
    ['t.me/s/%73/s/harbour_news/9', name('harbour_news', { message_id: '9' })],
    ['Harbour_News.t.me', name('harbour_news')],
    ['harbour_news.t.me/12?single', name('harbour_news', { message_id: '12' })],
    ['t.me/harbour_news/12', name('harbour_news', { message_id: '12' })],
    ['t.me/harbour_news/0012b', name('harbour_news', { message_id: '12' })],
    ['t.me/harbour_news/12?thread=3&comment=4', name('harbour_news', { message_id: '12', thread: '3', comment: '4' })],
    ['t.me/harbour_news/3/12?comment=4', name('harbour_news', { message_id: '12', thread: '3', comment: '4' })],
    ['t.me/harbour_news?comment=4', name('harbour_news')],
    ['t.me/harbour_news/s/7', name('harbour_news')],
    ['t.me/boost/harbour_news', name('harbour_news')],
    ['t.me/harbour_news?boost', name('harbour_news')],
    ['t.me/harbour_news?videochat=abc', name('harbour_news')],
    ['t.me/harbour_bot?start=abc', name('harbour_bot')],
    ['t.me/harbour_bot/shop?startapp=abc', name('harbour_bot')],
    ['t.me/newbot/harbour_bot/other_bot', name('harbour_bot')],
    ['t.me/@harbour_news', name('harbour_news')],
    ['tg://resolve?domain=harbour_news&post=5', name('harbour_news', { message_id: '5' })],
    ['tg:resolve?domain=harbour_news&post=5&thread=&comment', name('harbour_news', { message_id: '5' })],
    ['tg:resolve?&&domain=harbour%5Fnews', name('harbour_news')],
    ['TG:/resolve?domain=@harbour_news', name('harbour_news')],
    ['tg://boost?domain=harbour_news', name('harbour_news')],
    ['https://web.telegram.org/k/#@harbour_news', name('harbour_news')],
    ['https://web.telegram.org/#/im?p=@harbour_news', name('harbour_news')],
    ['web.telegram.org/k/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dharbour_news', name('harbour_news')],
    ['t.me/+AbCd_12-3', invite('AbCd_12-3')],
    ['t.me/%20AbCd_12-3', invite('AbCd_12-3')],
    ['t.me/joinchat/AbCd_12-3', invite('AbCd_12-3')],
    ['t.me/joinchat/s/AbCd_12-3', invite('AbCd_12-3')],
    ['T.me/Joinchat/AbCd_12-3', invite('AbCd_12-3')],
    ['tg://join?invite=AbCd_12-3', invite('AbCd_12-3')],
    ['t.me/c/1234567890/5', post('1234567890', { message_id: '5' })],
    ['t.me/c/1234567890/3/5', post('1234567890', { message_id: '5', thread: '3' })],
    ['t.me/c/1234567890', post('1234567890')],
    ['t.me/c/1234567890?boost', post('1234567890')],
    ['t.me/boost?c=1234567890', post('1234567890')],
    ['tg://privatepost?channel=1234567890&post=5', post('1234567890', { message_id: '5' })],
    ['https://web.telegram.org/a/#-1001234567890', post('1234567890')],
    ['https://web.telegram.org/k/#-1234567890', post('1234567890')],
    ['-1001234567890', post('1234567890')],
    ['t.me/+15550001111', { kind: 'user_phone', phone: '15550001111' }],
    ['t.me/ 15550001111', { kind: 'user_phone', phone: '15550001111' }],
    ['tg:resolve?phone=+15550001111', { kind: 'user_phone', phone: '15550001111' }],
    ['+1 (555) 000-1111', { kind: 'user_phone', phone: '15550001111' }],
    ['t.me/addstickers/Boats', { kind: 'sticker' }],
    ['tg:addemoji?set=Boats', { kind: 'sticker' }],
    ['t.me/proxy?server=proxy.example&port=443&secret=12', { kind: 'proxy' }],
    ['tg://socks?server=proxy.example&port=1080', { kind: 'proxy' }],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it.each([
    '',
    ' ',
    't.me',
    't.me/',
    't.me/i/userpic/1',
    't.me/contacts/new',
    't.me/share/url?url=example.org',
    't.me/addlist/AbCd',
    't.me/addtheme/night',
    't.me/proxy/anything',
    't.me/$AbCd',
    't.me/c/1/x',
    't.me/c/x1/2',
    't.me/+Ab%20Cd',
    't.me/joinchat/123456',
    't.me/0harbour',
    't.me/harbour__news',
    't.me/harbour-news',
    't.me/abcdefghijklmnopqrstuvwxyz1234567',
    'aaa.t.me/5',
    'share.t.me/5',
    'tg:resolve?domain=0harbour',
    'tg://user?id=987',
    'tg://settings/devices',
    'https://web.telegram.org/a/#777000',
    'https://telegram.org/harbour_news',
    'https://fake-t.me/harbour_news',
    'https://t.me.example.org/harbour_news',
    'https://video.example.org/@harbour_news',
    'name@t.me',
    'http://@harbour.org',
    't.me//abc',
  ])('names no channel in %j, and asks for none', (text) => {
    expect(meant(text)).toEqual(nothing)
    expect(readLink(text).suggestion).toBeUndefined()
  })
})

describe('what surrounds a link', () => {
  it.each([
    '(https://t.me/harbour_news).',
    '<https://t.me/harbour_news>',
    '"t.me/harbour_news",',
    '**t.me/harbour_news**',
    '[News](https://t.me/harbour_news)',
    'https://t.me/harbour_news。',
    'https://t.me/harbour_news%E3%80%82',
    'https://t.me/harbour_news，快来',
    'សូមមើល t.me/harbour_news។',
    'Channel:@harbour_news',
    'join tg:resolve?domain=harbour_news now',
    'tg:resolve?domain=harbour_news ',
    ' t.me/harbour_news\n',
    'hxxps://t[.]me/harbour_news',
    't(dot)me/harbour_news',
    'https:/t.me/harbour_news',
    'https://t\u200b.me/harbour\u00ad_news',
    '\u202e\u2066@harbour_news\u2069',
    'سلام\u200c@harbour_news',
    'https://t.me/harbour_news\0',
    'telegram: harbour_news',
    'https://example.org/away?to=https%3A%2F%2Ft.me%2Fharbour_news&x=1',
    'https://example.org/2024/https://t.me/harbour_news',
  ])('leaves the channel in %j', (text) => {
    expect(meant(text)).toEqual(name('harbour_news'))
  })

  it('lists different channels of a text once each, in their order, and people not at all', () => {
    const text =
      'See @harbour_news, t.me/c/222/3, t.me/Harbour_News/7 t.me/+15550001111 and\nt.me/+AbCd_12-3,t.me/quay_talk'
    expect(readLink(text)).toMatchObject({
      ...name('harbour_news'),
      targets: [name('harbour_news'), post('222', { message_id: '3' }), invite('AbCd_12-3'), name('quay_talk')],
      usernames: ['harbour_news'],
    })
  })

  it('finds links as clients make them clickable', () => {
    const text =
      'See (example.org/a_(b)), http://quay.test:8080?x=1. tg://resolve?domain=quay, not a.b, notes.harbour, End.Me or name@example.org!'
    expect(readLink(text).urls).toEqual(['example.org/a_(b)', 'http://quay.test:8080?x=1', 'tg://resolve?domain=quay'])
  })
})

describe('did you mean', () => {
  it.each([
    ['https://t.me:200/harbour_news/1', '@harbour_news'],
    ['t.me:0/harbour_news', '@harbour_news'],
    ['http:t.me/Harbour_News', '@Harbour_News'],
    ['t.me//harbour_news', '@harbour_news'],
    ['https://me@t.me/harbour_news', '@harbour_news'],
    ['https;//t.me/harbour_news', '@harbour_news'],
    ['https:\\\\t.me\\harbour_news', '@harbour_news'],
    ['t,me/harbour_news', '@harbour_news'],
    ['tme/harbour_news', '@harbour_news'],
    ['t. me / harbour_news', '@harbour_news'],
    ['т.mе/harbour_news', '@harbour_news'],
    ['telegram,me/harbour_news', '@harbour_news'],
    ['__t.me/harbour_news__', '@harbour_news'],
    ['ｔ．ｍｅ／harbour_news', '@harbour_news'],
    ['加入@harbour_news', '@harbour_news'],
    ['@harbour_news快来', '@harbour_news'],
    ['＠harbour_news', '@harbour_news'],
    ['@ harbour_news', '@harbour_news'],
    ['harbour_news', '@harbour_news'],
    ['tg:https://me@resolve:80?domain=harbour_news', '@harbour_news'],
    ['https%3A%2F%2Ft.me%2Fharbour_news', '@harbour_news'],
    ['t.me/share/url?url=https://t.me/harbour_news', '@harbour_news'],
    ['t.me:1/+AbCd_12-3', 't.me/+AbCd_12-3'],
    ['t.me:1/c/1234567890/5', 't.me/c/1234567890'],
  ])('asks in %j about %s, and takes nothing as said', (text, suggestion) => {
    expect(meant(text)).toEqual(nothing)
    expect(readLink(text).suggestion).toBe(suggestion)
  })

  it('reads a space as the plus of an invite, and asks whether a name was meant', () => {
    expect(meant('t.me/ harbour_news')).toEqual(invite('harbour_news'))
    expect(readLink('t.me/ harbour_news').suggestion).toBe('@harbour_news')
  })

  it.each(['hello there', 'not a link at all', "don't me/harbour", 'https://tme.test/harbour_news'])(
    'asks nothing about %j',
    (text) => {
      expect(readLink(text).suggestion).toBeUndefined()
    },
  )
})

describe('the names of a channel', () => {
  const keysOf = (text: string) => channelKeys(readLink(text))

  it.each([
    [
      'username',
      'harbour_news',
      ['t.me/Harbour_News', '@HARBOUR_news', 't.me/s/harbour_news/5', 'tg:resolve?domain=harbour_news'],
    ],
    [
      'id',
      '1234567890',
      ['t.me/c/1234567890/7', 't.me/c/001234567890', 'https://web.telegram.org/a/#-1001234567890', '-1001234567890'],
    ],
    ['invite', 'AbCd_12-3', ['t.me/+AbCd_12-3', 't.me/joinchat/AbCd_12-3/', 'tg:join?invite=AbCd_12-3']],
  ] as const)('are one %s however it is written', (kind, value, texts) => {
    for (const text of texts) expect(keysOf(text)).toEqual([{ kind, value }])
  })

  it('keeps the letter case of an invite, because two of them differ in it alone', () => {
    expect(keysOf('t.me/+abcd_12-3')).not.toEqual(keysOf('t.me/+AbCd_12-3'))
  })

  it.each([
    'tg:boost?domain=harbour/12',
    'tg:privatepost?channel=harbour&post=5',
    't.me/+15550001111',
    't.me/addstickers/Boats',
    'hello',
  ])('are none in %j', (text) => {
    expect(keysOf(text)).toEqual([])
  })

  it('are none where the fields hold what no channel can have', () => {
    expect(channelKeys({ kind: 'private_invite', invite_hash: 'Ab Cd' })).toEqual([])
    expect(channelKeys({ kind: 'private_post', channel_id: '-5' })).toEqual([])
    expect(channelKeys({ kind: 'private_post', channel_id: '-1001234567890' })).toEqual([
      { kind: 'id', value: '1234567890' },
    ])
  })

  it('are written for a person, and so that nobody opens them by a slip', () => {
    const keys = [...keysOf('@harbour_news'), ...keysOf('t.me/+AbCd_12-3'), ...keysOf('t.me/c/77/1')]
    expect(keys.map(sayLink)).toEqual(['@harbour_news', 't.me/+AbCd_12-3', 't.me/c/77'])
    expect(keys.map(defangLink)).toEqual(['t[.]me/harbour_news', 't[.]me/+AbCd_12-3', 't[.]me/c/77'])
  })

  it('cannot turn or hide the text around them', () => {
    const key = { kind: 'username', value: 'har\u202ebour\u200b_\nnews\u2069/x' } as const
    expect(sayLink(key)).toBe('@harbour_newsx')
    expect(defangLink(key)).toBe('t[.]me/harbour_newsx')
  })
})
