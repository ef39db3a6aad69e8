/** A DNS label (RFC 1123), as names of namespaces are: at most 63 characters. */
export const dnsLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
