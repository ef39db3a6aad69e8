import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Redaction } from '../../../src/evidence/redaction.ts'

/** The same texts in each run of CI; more, and others, with FUZZ_RUNS and FUZZ_SEED. */
const options = { seed: Number(process.env.FUZZ_SEED ?? 9), numRuns: Number(process.env.FUZZ_RUNS ?? 60) }

const names = fc.constantFrom(
  ...[
    'DB_PASSWORD',
    'SMTP_PASS',
    'PGPASSWORD',
    'GH_PAT',
    'CLIENTSECRET',
    'API_TOKEN',
    'STRIPE_KEY',
    'password',
  ],
  ...['clientSecret', 'api-key', 'db.password', 'rootPassword', 'access_token', 'credentials', 'passphrase'],
)

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
/** Letters with a digit among them, so that no name, word or escape has the same ones. */
const run = fc
  .tuple(
    fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 6 }),
    fc.array(fc.constantFrom(...'QXZqxz79'), { minLength: 3, maxLength: 4 }),
  )
  .map(([some, rare]) => `${some.join('')}7${rare.join('')}Q9`)

interface Secret {
  text: string
  /** Characters that may stand nowhere in what comes out. */
  runs: readonly string[]
}

/** Runs of letters with one of these between them. */
const secretWith = (...between: string[]): fc.Arbitrary<Secret> =>
  fc
    .tuple(fc.array(run, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ...between))
    .map(([runs, sign]) => ({ text: runs.join(sign), runs }))

/** What may stand in a word of a shell, in the value of an option. */
const plain = secretWith('!', '#', '%', '@', '/', '+', '=', '~', '^', '.', '-', '_', ':', '$', '*', '?')
/** What may stand in quotes. */
const wild = secretWith(
  ' ',
  '  ',
  '&',
  '<',
  '>',
  "'",
  '"',
  '\\',
  '{}',
  '[',
  ', ',
  ': ',
  ' # ',
  '`',
  '|',
  '‹',
  'ü',
  '🐱',
)
const words = secretWith(' ', "'s ", '&', '<', ' - ', '"')

type Form = readonly [
  name: string,
  secrets: fc.Arbitrary<Secret>,
  write: (name: string, secret: string) => string,
]

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const forms: readonly Form[] = [
  ['a variable', words, (name, secret) => `${name.toUpperCase().replaceAll(/[-.]/g, '_')}=${secret}`],
  ['an assignment in a sentence', plain, (name, secret) => `connecting ${name}=${secret} now`],
  ['an assignment in quotes', wild, (name, secret) => `run ${name}=${JSON.stringify(secret)} now`],
  ['a field of JSON', wild, (name, secret) => JSON.stringify({ a: 'b', [name]: secret, c: 1 })],
  ['a field of pretty JSON', wild, (name, secret) => JSON.stringify({ a: 'b', [name]: secret, c: 1 }, null, 2)],
  ['a list of JSON', wild, (name, secret) => JSON.stringify({ [name]: [secret, secret], c: 1 })],
  ['a line of YAML', words, (name, secret) => `user: x\n${name}: ${secret}\nhost: y`],
  ['a line of YAML in double quotes', wild, (name, secret) => `user: x\n${name}: ${JSON.stringify(secret)}\nhost: y`],
  ['a line of YAML in single quotes', wild, (name, secret) => `user: x\n${name}: ${single(secret)}\nhost: y`],
  ['a block of YAML', wild, (name, secret) => `user: x\n${name}: |\n  first\n  ${secret}\nhost: y`],
  ['a folded scalar of YAML', words, (name, secret) => `user: x\n${name}:\n  ${secret}\n  ${secret}\nhost: y`],
  ['an item below a name in YAML', words, (name, secret) => `a:\n- user: x\n  ${name}: ${secret}\n  host: y`],
  ['an environment in YAML', words, (name, secret) => `env:\n- name: ${name}\n  value: ${secret}\n- name: x`],
  ['an environment in the other order', words, (name, secret) => `env:\n- value: ${secret}\n  name: ${name}\n- name: x`],
  ['an environment in JSON', wild, (name, secret) => JSON.stringify([{ name, value: secret }, { name: 'x' }])],
  ['an environment in JSON in the other order', wild, (name, secret) => JSON.stringify([{ value: secret, name }])],
  ['a flag', plain, (name, secret) => `run --${name}=${secret} --verbose`],
  ['a flag and its value', plain, (name, secret) => `run --${name} ${secret} --verbose`],
  ['a flag in a list of YAML', words, (name, secret) => `args:\n- --${name}\n- ${secret}\n- --verbose`],
  ['a flag in a list of JSON', wild, (name, secret) => JSON.stringify(['run', `--${name}`, secret, '--verbose'])],
  ['a flag with its value in a list of JSON', wild, (name, secret) => JSON.stringify(['run', `--${name}=${secret}`])],
  ['curl', plain, (_, secret) => `curl -u admin:${secret} https://example.com`],
  ['docker login', plain, (_, secret) => `docker login -u x -p ${secret} ghcr.io`],
  ['a URL', secretWith('!', '@', '/', '.', '-', '_', ':', '$', '~'), (_, secret) => `https://bot:${secret}@example.com/x`],
  ['a bearer token', secretWith('.', '-', '_', '/', '+'), (_, secret) => `Authorization: Bearer ${secret}`],
  ['a cookie', secretWith('.', '-', '_', '/', '+'), (_, secret) => `Cookie: a=b; session=${secret}`],
  ['a Secret in YAML', words, (name, secret) => `kind: Secret\nmetadata:\n  name: x\nstringData:\n  ${name}: ${secret}\n  b: c`],
  ['a Secret in YAML with its kind last', words, (_, secret) => `stringData:\n  a: ${secret}\n  b: |\n    ${secret}\nkind: Secret`],
  ['a Secret in JSON', wild, (_, secret) => JSON.stringify({ kind: 'Secret', stringData: { a: secret, b: 'c' } })],
  ['a Secret in pretty JSON', wild, (_, secret) => JSON.stringify({ items: [{ stringData: { a: secret }, kind: 'Secret' }] }, null, 2)],
  ['a Secret in base64', wild, (_, secret) => `kind: Secret\ndata:\n  a: ${base64(secret)}`],
] // biome-ignore format: a table, one form a line

const lines = (text: string, change: (line: string, n: number) => string): string =>
  text.split('\n').map(change).join('\n')
const json = (text: string, depth: number): string =>
  depth === 0 ? text : json(JSON.stringify({ level: 'info', msg: text, n: 1 }), depth - 1)

type Context = (text: string) => string
/** Where a text may stand. */
const context: fc.Arbitrary<Context> = fc
  .record({
    around: fc.constantFrom<Context>(
      (text) => text,
      (text) => `first line\n${text}\nlast line`,
      (text) => `---\n${text}\n---\nkind: ConfigMap\n`,
      (text) => `PATH=/bin\nHOME=/root\n${text}\nSHLVL=1`,
      (text) => lines(text, (line) => `    ${line}`),
    ),
    prefix: fc.constantFrom<Context>(
      (text) => text,
      (text) => lines(text, (line, n) => `2026-01-02T03:04:05.${n}7Z ${line}`),
      (text) => lines(text, (line, n) => `2026-01-02T03:04:05.${n}7Z stdout F ${line}`),
      (text) => lines(text, (line) => `[pod/kro-7d9f5c-abcde/kro] ${line}`),
      (text) => lines(text, (line) => `app-1  | ${line}`),
      (text) => lines(text, (line, n) => `I0102 03:04:0${n % 10}.123456       1 main.go:17] ${line}`),
    ),
    ends: fc.constantFrom<Context>(
      (text) => text,
      (text) => text.replaceAll('\n', '\r\n'),
    ),
    depth: fc.nat({ max: 3 }),
  })
  .map(
    ({ around, prefix, ends, depth }) =>
      (text) =>
        json(ends(prefix(around(text))), depth),
  )

const withoutMasks = (text: string): string => text.replaceAll(/‹redacted:[a-z-]+:\d+›/g, '')

test.each(forms)('no character of a secret is left, wherever it stands: %s', (_, secrets, write) => {
  fc.assert(
    fc.property(secrets, names, context, (secret, name, place) => {
      const redaction = new Redaction()
      const given = place(write(name, secret.text))
      const masked = redaction.text(given)
      for (const part of secret.runs) expect(withoutMasks(masked)).not.toContain(part)
      expect(redaction.text(masked)).toBe(masked)
    }),
    options,
  )
})

/** What texts with secrets are made of, in any order. */
const piece = fc.constantFrom(
  ...['password', 'TOKEN', 'api-key', 'kind: Secret', 'data:', 'stringData: {', 'name: ', 'value: ', '--secret', 'curl -u '],
  ...['=', ': ', ':', ' ', '  ', '\n', '\r\n', '\t', '"', "'", '`', '\\"', '\\n', '\\\\', '{', '}', '[', ']', ',', '- ', '|', '>', '#'],
  ...['‹redacted:named:1›', '‹redacted:', '›', '\0', '\u001b[0m', '\u200b', 'https://', '@', '/', '?sig=', '&', 'Bearer ', 'Cookie: a='],
  ...['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----', 'aB3/'.repeat(16), 'x', 'secret7Q', 'eyJhbGciOi', '.eyJzdWIiOi.', '🐱'],
) // biome-ignore format: a list
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('masking never throws, and to mask a masked text changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const redaction = new Redaction({ secrets: ['registered-7Q9'] })
      const masked = redaction.text(text)
      expect(redaction.text(masked)).toBe(masked)
    }),
    { ...options, numRuns: options.numRuns * 10 },
  )
})

test('a registered secret is left nowhere, whatever stands around it', () => {
  fc.assert(
    fc.property(
      wild,
      anyText,
      anyText,
      fc.nat({ max: 3 }),
      ({ text: secret, runs }, before, after, depth) => {
        const redaction = new Redaction({ secrets: [secret] })
        const parts = [secret, encodeURIComponent(secret), base64(`user${'x'.repeat(depth)}:${secret}`)]
        for (const part of parts) {
          const masked = withoutMasks(redaction.text(json(`${before}${part}${after}`, depth)))
          expect(masked).not.toContain(base64(secret).slice(4, -4))
          for (const some of runs) if (!`${before}${after}`.includes(some)) expect(masked).not.toContain(some)
        }
      },
    ),
    options,
  )
})

test('a text without secrets stays as it is', () => {
  const word = fc
    .array(fc.constantFrom(...'abcdefghijlmnoqrtuvwxyz019_'), { minLength: 1, maxLength: 12 })
    .map((some) => some.join(''))
  const between = fc.constantFrom(
    ' ',
    '\n',
    '\r\n',
    ': ',
    '=',
    ', ',
    '/',
    '. ',
    ' - ',
    '"',
    '{"a":"',
    '"}',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 40 }), (pairs) => {
      const text = pairs.flat().join('')
      expect(new Redaction().text(text)).toBe(text)
    }),
    { ...options, numRuns: options.numRuns * 3 },
  )
})

test('objects are masked as their text is', () => {
  const leaf = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null))
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(fc.constantFrom('a', 'spec', 'args', 'env', '__proto__'), tie('tree'))),
  })) // biome-ignore format: one tree
  fc.assert(
    fc.property(tree, names, wild, fc.boolean(), (value, name, secret, asPair) => {
      const hidden = asPair ? { name, value: secret.text } : { [name]: secret.text }
      const object = { kind: 'Pod', value: [value, hidden], list: [`--${name}`, secret.text] }
      const masked = new Redaction().object(object)
      const text = new Redaction().text(JSON.stringify(object))
      for (const part of secret.runs) {
        expect(withoutMasks(JSON.stringify(masked))).not.toContain(part)
        expect(withoutMasks(text)).not.toContain(part)
      }
      expect(new Redaction().object(masked)).toEqual(masked)
    }),
    options,
  )
})

test('a string in an object is masked as the same text is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(new Redaction().object({ message: text })).toEqual({ message: new Redaction().text(text) })
    }),
    options,
  )
})
