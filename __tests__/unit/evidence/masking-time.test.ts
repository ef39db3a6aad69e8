import { expect, test } from '@jest/globals'
import { Redaction } from '../../../src/evidence/redaction.ts'
import { leastCpuMilliseconds } from '../../support/cpu-time.ts'

/** A text of that many characters from pieces, each by its number. */
const of = (length: number, piece: (n: number) => string): string => {
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n += 1) {
    const part = piece(n)
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}
const again =
  (text: string) =>
  (length: number): string =>
    of(length, () => text)
const after =
  (start: string, text: string, end = '') =>
  (length: number): string =>
    start + of(length, () => text) + end
const lines = (line: (n: number) => string) => (length: number) => of(length, (n) => `${line(n)}\n`)
const deeper = (text: string, most = 2000): ((length: number) => string) =>
  lines((n) => ' '.repeat(n % most) + text)

/** Texts that a careless pattern or loop looks through again and again. */
const hostile: readonly (readonly [string, (length: number) => string])[] = [
  ['one word', again('a')],
  ['one word of digits', again('7')],
  ['one word of base64', again('aB3/')],
  ['blanks', again(' ')],
  ['empty lines', again('\n')],
  ['CRLF', again('\r\n')],
  ['backslashes', again('\\')],
  ['double quotes', again('"')],
  ['single quotes', again("'")],
  ['backticks', again('`')],
  ['escaped quotes', again('\\"')],
  ['quotes with more and more backslashes', (length) => of(length, (n) => `${'\\'.repeat(n % 512)}"`)],
  ['escapes of JSON', again('\\n\\t\\u0041')],
  ['opened braces', again('{')],
  ['opened brackets', again('[')],
  ['colons', again(':')],
  ['equals signs', again('=')],
  ['dashes', again('-')],
  ['at signs', again('@')],
  ['NUL', again('\0')],
  ['escape characters', again('\u001b[')],
  ['zero-width spaces in names', again('pass\u200bword=x ')],
  ['halves of masks', again('‹redacted:named:')],
  ['masks', again('password=‹redacted:named:1› ')],
  ['names of secrets without a value', again('token_')],
  ['names of secrets in a row', again('password ')],
  ['names of secrets with =', again('password=')],
  ['names of secrets with :', again('password:')],
  ['names of secrets with : and a blank', again('token: ')],
  ['names of secrets with = and a blank', again('token= ')],
  ['names of secrets as fields of Go', again('Token:')],
  ['names of secrets as lines', again('password:\n')],
  ['names of secrets as lines with a word', again('token: x y\n')],
  ['names of secrets deeper and deeper', deeper('password:')],
  ['blocks deeper and deeper', deeper('password: |')],
  ['blocks of pairs deeper and deeper', deeper('value: |', 100)],
  ['quotes of YAML that do not close', deeper('password: "', 300)],
  ['names of secrets on one line', again('token: x, secret="y ')],
  ['a name of a secret with many words', after('token: ', 'x ')],
  ['flags', again('--token ')],
  ['flags as items of a list', again('- --token\n')],
  ['flags as strings', again('"--token",')],
  ['flags of one dash', again('-token\n')],
  ['opened strings after =', again('password="')],
  ['opened single-quoted strings after =', again("password='")],
  ['opened strings on lines', again('password="\n')],
  ['assignments in one string', after('"', 'token=a ')],
  ['assignments in one string with an end', after('"', 'token=a ', '"')],
  ['assignments of objects', again('SECRET={')],
  ['assignments with brackets', again('password=[')],
  ['a query without an end', after('https://h/?', 'token=x&')],
  ['elements of XML without an end', again('<password>')],
  ['maps of Go without an end', again('map[password:x ')],
  ['objects of flow style without an end', again('{password: x, ')],
  ['lists of JSON without an end', again('"passwords": [')],
  ['numbers of JSON', again('"token": 1')],
  ['pairs of names', again('name: DB_PASSWORD\n')],
  ['pairs of values', again('value: x\n')],
  ['values on one line', again('value=')],
  ['values in opened strings', again('value="')],
  ['pairs on one line', again('name: TOKEN, value: x, ')],
  ['paths and values', again('"path":"/data/token","value":')],
  ['kinds at alternating columns', again('kind: Secret\n  kind: Secret\n')],
  ['kinds at three columns', again('kind: Secret\n    kind: Secret\n  kind: Secret\n')],
  ['kinds deeper and deeper', deeper('kind: Secret')],
  ['kinds less and less deep', lines((n) => `${' '.repeat(2000 - (n % 2000))}kind: Secret`)],
  ['kinds as items of lists of lists', again('- - - - kind: Secret\n')],
  ['kinds after ever other prefixes', lines((n) => `${'abcdefgh'[n % 8]}${'xyz'[n % 3]} kind: Secret`)],
  ['kinds on one line', again('kind: Secret ')],
  ['kinds of SecretList deeper and deeper', deeper('kind: SecretList')],
  ['data of Secrets', again('kind: Secret\ndata:\n  a: b\n')],
  ['data deeper and deeper in a Secret', after('kind: Secret\n', 'data:\n  data:\n    data:\n      a: b\n')],
  ['data on one line with a Secret', after('kind: Secret ', 'data: {')],
  ['data of Go on one line with a Secret', after('kind:Secret ', 'data:map[')],
  ['strings on one line with a Secret', after('{"kind":"Secret","data":{"a":"', 'x\\"')],
  ['a Secret in a string', after('"kind: Secret\\ndata:', '\\n  a: b')],
  ['URLs without an end', again('https://a:')],
  ['URLs with at signs', again('https://a:b@')],
  ['a URL of at signs', after('https://a:', 'b@')],
  ['a URL of slashes', after('https://a:b', '/@')],
  ['DSNs', again('@tcp(')],
  ['users of DSNs', again('u:p@tcp(h)')],
  ['signatures', again('&sig=')],
  ['encoded URLs', again('%3A%2F%2Fa%3A')],
  ['Authorization headers', again('authorization:')],
  ['Authorization headers with a scheme', again('authorization: digest ')],
  ['Authorization headers in opened strings', again('"authorization: digest ')],
  ['Bearer', again('bearer ')],
  ['Cookie headers', again('cookie: a=')],
  ['cookies of Go', again('Cookie:[a=')],
  ['curl', again('curl -u ')],
  ['options of curl', after('curl ', '-u a')],
  ['options of curl in a list', after('curl', ',-ux')],
  ['echo', again('echo x|')],
  ['literals', again('--from-literal=a=')],
  ['entries of .netrc', again('login a password ')],
  ['beginnings of PEM', again('-----BEGIN PRIVATE KEY-----\n')],
  ['ends of PEM', again('-----END PRIVATE KEY-----\n')],
  ['an end of PEM after base64', (length) => `${of(length, () => 'aB3/')}-----END PRIVATE KEY-----`],
  ['an end of PEM after an empty line', after('\n-----END PRIVATE KEY-----', 'x')],
  ['ends of PEM on lines of base64', lines(() => `${'aB3/'.repeat(16)}-----END X-----`)],
  ['lines of base64', lines(() => 'aB3/'.repeat(16))],
  ['lines of base64 with a word between', lines((n) => (n % 2 === 0 ? 'aB3/'.repeat(16) : 'x'))],
  ['halves of JWT', again('eyJhbGciOi-')],
  ['halves of JWT with a dot', again('eyJhbGciOi.')],
  ['beginnings of tokens', again('ghp_ glpat- xoxb- hvs. sk-')],
  ['beginnings of tokens in one word', again('-SG.-sl.-t1.-dp.pt.')],
  ['halves of kubeadm tokens', again('abcdef.')],
  [
    'a log of a controller',
    again('E1 r.go:205] "Failed" key="default/app" err="token expired" uid="1-2-3"\n'),
  ],
  ['a log in JSON', again('{"level":"info","msg":"a \\"b\\" token","key":"default/app","n":1}\n')],
  ['JSON in JSON in JSON', again('"{\\"a\\":\\"{\\\\\\"token\\\\\\":\\\\\\"')],
]

/** CPU milliseconds of masking a text, the least of several tries. @param enough at which no further try is made */
const best = (text: string, enough: number): number =>
  leastCpuMilliseconds(() => new Redaction().text(text), 12, enough)

const small = 16 * 1024
const large = 4 * small
/** Below this the clock and the compiler tell more than the text. */
const tooShortToCompare = 60
/** For `large`, on a busy machine: 1 MB takes sixteen times this. */
const limit = 200

test.each(hostile)('no text makes masking slow: %s', (_, text) => {
  new Redaction().text(text(2048))
  const long = best(text(large), tooShortToCompare)
  expect(long).toBeLessThan(limit)
  // Twice as much as linear: a square would be sixteen times as much.
  if (long > tooShortToCompare) expect(long / Math.max(best(text(small), 5), 5)).toBeLessThan(9)
})

test('no value that was learned makes masking slow', () => {
  const redaction = new Redaction()
  for (let n = 0; n < 600; n += 1) redaction.text(`password=${'a'.repeat(480)}${n}`)
  expect(leastCpuMilliseconds(() => redaction.text('a'.repeat(large)), 12, limit)).toBeLessThan(limit)
})

test('no number of secrets in a text is too large', () => {
  for (const text of ['token=a ', 'kind: Secret\ndata: b\n'])
    expect(new Redaction().text(text.repeat(150_000))).toContain('‹redacted:')
})
