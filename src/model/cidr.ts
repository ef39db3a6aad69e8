import { BlockList, isIP } from 'node:net'

/** A range of IP addresses, IPv4 or IPv6: `172.18.0.0/16`, `fc00:f853:ccd:e793::/64`. */
export interface Cidr {
  /** As it was written. */
  text: string
  /** Any address of the range. */
  address: string
  family: 'ipv4' | 'ipv6'
  prefixLength: number
}

/** Reads a range; a single address is a range of one. Returns null for a text that is not a valid range. */
export function parseCidr(text: string): Cidr | null {
  const [, address = '', prefix] = /^([^/]{2,45})(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = isIP(address)
  if (version === 0 || address.includes('%')) return null
  const bits = version === 4 ? 32 : 128
  const prefixLength = Number(prefix ?? bits)
  if (prefixLength > bits) return null
  return { text, address, family: version === 4 ? 'ipv4' : 'ipv6', prefixLength }
}

/** Whether the address lies in the range. */
export function containsAddress(range: Cidr, address: string): boolean {
  const list = new BlockList()
  list.addSubnet(range.address, range.prefixLength, range.family)
  return isIP(address) !== 0 && list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** Whether two ranges have an address in common: then one contains the other. */
export function rangesOverlap(a: Cidr, b: Cidr): boolean {
  if (a.family !== b.family) return false
  const [wide, narrow] = a.prefixLength <= b.prefixLength ? [a, b] : [b, a]
  return containsAddress(wide, narrow.address)
}
