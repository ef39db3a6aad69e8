import { type Row, run, s } from './rows.ts'

export const hiding: readonly Row[] = [
  ['behind NUL in the name', `pass\0word=${s}`, s],
  ['behind NUL between variables', `A=b\0TOKEN=${s}\0C=d`, s],
  ['behind colours', `\u001b[1mpassword\u001b[0m=${s}`, s],
  ['behind colours in JSON', `{"m":"\\u001b[1mpassword\\u001b[0m=${s}"}`, s],
  ['behind a zero-width space', `pass\u200bword: ${s}`, s],
  ['behind a soft hyphen', `pass\u00adword: ${s}`, s],
  ['behind a mark of direction', `pass\u202eword: ${s}`, s],
  ['with a control character inside', `token: ghp_${run(18)}\u0001${run(18)}`, run(18)],
  ['behind what looks like the beginning of a mask', `password: ‹redacted:${s}`, s],
  ['behind what looks like a mask of another kind', `password: ‹redacted:${s}:1›`, s],
  ['behind what looks like a mask with another number', `password: ‹redacted:named:${s}›`, s],
  ['behind a mask', `password=‹redacted:named:1›${s}`, s],
]
