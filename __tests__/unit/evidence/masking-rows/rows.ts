export type Row = readonly [name: string, text: string, secret: string]

/** No word, no number, no shape: only what stands around it can tell that it is secret. */
export const s = 'Zq7vWm2xKp'

/** Two words that are no random characters. */
export const words = 'correct horse battery'

export const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** As many characters, of letters and digits. */
export const run = (length: number): string => 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0z'.repeat(9).slice(0, length)

export const hex = (length: number): string => '0f1e2d3c4b5a69788796a5b4c3d2e1f0'.repeat(9).slice(0, length)
