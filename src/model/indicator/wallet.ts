/**
 * Addresses of wallets: Bitcoin and Litecoin (base58check, bech32), TRON, Ethereum and its kin, TON. Each is checked as far as
 * it checks itself, so that a random word is none; an Ethereum address without mixed letters has no check and counts by form.
 */
import { createHash } from 'node:crypto'

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** The 25 bytes of a base58check address, undefined where the text is none. */
function base58Bytes(text: string): Uint8Array | undefined {
  let number = 0n
  for (const sign of text) {
    const value = base58.indexOf(sign)
    if (value < 0) return undefined
    number = number * 58n + BigInt(value)
  }
  const hex = number.toString(16).padStart(50, '0')
  if (hex.length !== 50) return undefined
  const bytes = Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16))
  const check = sha256(sha256(bytes.subarray(0, 21)))
  return bytes.subarray(21).every((byte, at) => byte === check[at]) ? bytes : undefined
}

/** First bytes of Bitcoin, TRON and Litecoin addresses. */
const base58Versions = new Set([0x00, 0x05, 0x41, 0x30, 0x32])

function isBase58(text: string): boolean {
  const bytes = base58Bytes(text)
  return bytes !== undefined && base58Versions.has(bytes[0]!)
}

const bech32Signs = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** BIP 173 and BIP 350. */
function isBech32(text: string): boolean {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return false
  const [, human, data] = /^(bc|tb|ltc)1([02-9ac-hj-np-z]{11,71})$/.exec(text.toLowerCase()) ?? []
  if (!human || !data) return false
  const codes = [...human].map((sign) => sign.charCodeAt(0))
  const values = [
    ...codes.map((c) => c >> 5),
    0,
    ...codes.map((c) => c & 31),
    ...[...data].map((s) => bech32Signs.indexOf(s)),
  ]
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [bit, factor] of generator.entries()) if ((top >>> bit) & 1) check ^= factor
  }
  return check >>> 0 === (data.startsWith('q') ? 1 : 0x2bc830a3)
}

/** TON's friendly form: 36 bytes in base64url, a tag, a workchain, a hash, CRC-16 of the rest. */
function isTon(text: string): boolean {
  if (!/^[EUk0][Qf][\w/+-]{46}$/.test(text)) return false
  const bytes = Buffer.from(text, 'base64')
  let crc = 0
  for (const byte of bytes.subarray(0, 34)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return bytes.length === 36 && crc === bytes.readUInt16BE(34)
}

/** A wallet's address in its own form (lower case where case says nothing), undefined where a word is none. */
export function readWallet(word: string): string | undefined {
  if (/^0x[0-9a-f]{40}$/i.test(word)) return word.toLowerCase()
  if (/^(?:0|-1):[0-9a-f]{64}$/i.test(word)) return word.toLowerCase()
  if (/^(?:bc|tb|ltc)1/i.test(word)) return isBech32(word) ? word.toLowerCase() : undefined
  if (word.length === 48) return isTon(word) ? word : undefined
  return /^[13TLM][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(word) && isBase58(word) ? word : undefined
}
