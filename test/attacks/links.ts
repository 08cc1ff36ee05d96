/**
 * Ten thousand links that somebody hostile could report: to the machine itself and its neighbours in every spelling, to a door
 * that counts who knocks, with redirects, odd schemes, names that lead back here, and channels that wait for a visit.
 */

/** `count` different links; those that can carry a port lead to `door`. */
export function hostileLinks(count: number, door: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const make = shapes[at % shapes.length] as (at: number, door: number) => string
    return make(at, door)
  })
}

const shapes: ((at: number, door: number) => string)[] = [
  (at, door) => `http://127.0.0.1:${door}/seen/${at}`,
  (at, door) => `http://localhost:${door}/redirect/${at}`,
  (at, door) => `http://[::1]:${door}/v6/${at}`,
  (at, door) => `http://[::ffff:127.0.0.1]:${door}/mapped/${at}`,
  (at, door) => `http://0x7f000001:${door}/hex/${at}`,
  (at, door) => `http://2130706433:${door}/number/${at}`,
  (at, door) => `http://127.1:${door}/short/${at}`,
  (at, door) => `http://0.0.0.0:${door}/any/${at}`,
  (at, door) => `https://t.me@127.0.0.1:${door}/${at}`,
  (at, door) => `https://user:pass@localhost:${door}/${at}?next=https://t.me/x${at}`,
  (at, door) => `https://t.me/iv?url=http%3A%2F%2F127.0.0.1%3A${door}%2F${at}&rhash=abc`,
  (at, door) => `https://t.me/share/url?url=http://127.0.0.1:${door}/${at}`,
  (at, door) => `tg://resolve?domain=visit_me_${at}&post=1#http://127.0.0.1:${door}`,
  (at, door) => `tg://proxy?server=127.0.0.1&port=${door}&secret=${at}`,
  (at, door) => `127.0.0.1:${door}/bare/${at}`,
  (at) => `http://169.254.169.254/latest/meta-data/${at}`,
  (at) => `http://10.${at % 256}.${(at >> 8) % 256}.1/admin`,
  (at) => `http://192.168.1.${at % 256}/router?${at}`,
  (at) => `http://metadata.google.internal/computeMetadata/v1/${at}`,
  (at) => `http://rebind-${at}.attacker.example/`,
  (at) => `https://t.me.attacker-${at}.example/some_channel`,
  (at) => `file:///etc/passwd#${at}`,
  (at) => `gopher://127.0.0.1:5432/_${at}`,
  (at) => `ftp://attacker-${at}.example/x`,
  (at) => `https://telegra.ph/Hostile-${at}`,
  (at) => `https://t.me/s/watched_channel_${at}`,
  (at) => `https://t.me/watched_channel_${at}/${at}?single&comment=1`,
  (at) => `https://t.me/+InviteThatIsWatched${at}`,
  (at) => `https://t.me/joinchat/AAAAA${String(at).padStart(17, 'E')}`,
  (at) => `https://t.me/watched_${at}_bot?start=tell_${at}`,
  (at) => `https://t.me/watched_${at}_bot/app?startapp=${at}`,
  (at) => `https://telegram.me/watched_channel_${at}`,
]
