/** A range of IPv4 addresses: `172.18.0.0/16`. */
export interface Range {
  text: string
  from: number
  bits: number
}

/** What a text says as a range; a single address is one of 32 bits. null for IPv6 and for what is none. */
export function rangeOf(text: string): Range | null {
  const found = /^(\d+)\.(\d+)\.(\d+)\.(\d+)(?:\/(\d+))?$/.exec(text)
  if (found === null) return null
  const bytes = found.slice(1, 5).map(Number)
  const bits = Number(found[5] ?? 32)
  if (bits > 32 || bytes.some((byte) => byte > 255)) return null
  const address = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return { text, from: masked(address, bits), bits }
}

/** Whether one of them lies in the other. */
export function overlap(a: Range, b: Range): boolean {
  const bits = Math.min(a.bits, b.bits)
  return masked(a.from, bits) === masked(b.from, bits)
}

const masked = (address: number, bits: number): number => {
  const size = 2 ** (32 - bits)
  return Math.floor(address / size) * size
}
