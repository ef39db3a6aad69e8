import { base64, type Row, run } from './rows.ts'

const keyLine = (n: number): string => `MIIEow${n}IBAAKCAQEA${run(80)}`.slice(0, 64)

const keyLines = [1, 2, 3, 4].map(keyLine)

const pem = (type: string): string =>
  [`-----BEGIN ${type}-----`, ...keyLines, 'QAB=', `-----END ${type}-----`].join('\n')

export const keys: readonly Row[] = [
  ['a block', pem('RSA PRIVATE KEY'), keyLine(2)],
  ['a block in JSON', JSON.stringify({ a: pem('EC PRIVATE KEY') }), keyLine(2)],
  ['a block in JSON in JSON', JSON.stringify(JSON.stringify({ a: pem('PRIVATE KEY') })), keyLine(2)],
  ['a block in base64', base64(pem('PRIVATE KEY')), base64(pem('PRIVATE KEY')).slice(80, 160)],
  ['a block in a URL', `x=${encodeURIComponent(pem('PRIVATE KEY'))}&y=1`, encodeURIComponent(keyLine(2))],
  [
    'a block in a form',
    `x=${encodeURIComponent(pem('PRIVATE KEY')).replaceAll('%20', '+')}&y=1`,
    keyLine(2).slice(0, 30),
  ],
  ['a block without its end', pem('PRIVATE KEY').slice(0, 200), keyLine(1)],
  ['a block without its beginning', pem('PRIVATE KEY').slice(40), keyLine(2)],
  [
    'a block in a log without its end',
    keyLines.reduce(
      (text, line) => `${text}\n2026-01-02T03:04:05Z ${line}`,
      '2026-01-02T03:04:05Z -----BEGIN PRIVATE KEY-----',
    ),
    keyLine(2),
  ],
  [
    'the middle of a block',
    `${keyLine(1).slice(20)}\n${keyLine(2)}\n${keyLine(3)}\n${keyLine(4).slice(0, 20)}`,
    keyLine(2),
  ],
  [
    'the first line of the middle of a block',
    `${keyLine(1).slice(20)}\n${keyLine(2)}\n${keyLine(3)}\n`,
    keyLine(1).slice(20),
  ],
  [
    'the last line of the middle of a block',
    `${keyLine(2)}\n${keyLine(3)}\n${keyLine(4).slice(0, 20)}`,
    keyLine(4).slice(0, 20),
  ],
  ['the middle of a block in JSON', JSON.stringify(keyLines.join('\n')).slice(20, -20), keyLine(2)],
]
