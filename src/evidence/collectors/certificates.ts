import { X509Certificate } from 'node:crypto'
import { messageOf } from '../../errors.ts'

/**
 * What a CA bundle holds, in place of it: `CN=ca (2026-01-01T00:00:00.000Z to 2027-01-01T00:00:00.000Z)`, several
 * joined by `; `; or what is wrong with it.
 *
 * @param base64 PEM in base64, as `caBundle` fields have it
 */
export function describeCaBundle(base64: string): string {
  if (base64 === '') return ''
  const pem = Buffer.from(base64, 'base64').toString('latin1')
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,65536}-----END CERTIFICATE-----/g)
  if (blocks === null) return `no certificate in ${pem.length} bytes`
  return blocks.map(describeCertificate).join('; ')
}

function describeCertificate(pem: string): string {
  try {
    const { subject, validFrom, validTo } = new X509Certificate(pem)
    return `${subject.replaceAll('\n', ', ')} (${new Date(validFrom).toISOString()} to ${new Date(validTo).toISOString()})`
  } catch (error) {
    return `a certificate that cannot be read: ${messageOf(error)}`
  }
}
