import type { Evidence } from '../../evidence/evidence.ts'
import {
  amount,
  filledText,
  line,
  listOf,
  object,
  oneOf,
  or,
  orNull,
  type Shape,
  text,
} from '../../evidence/shape.ts'
import type { RgdErrors } from './find.ts'

/** File of the evidence with every error of the RGDs that kro does not accept. */
export const rgdErrorsFile = 'evidence/rgd-errors.json'

export interface RgdErrorRecord {
  /** What it is about, as the tables of kro's messages call it. */
  kind: string
  words: string
  expression: string | null
  /** JSON pointer of the part of the RGD; empty: the RGD. */
  pointer: string
  /** Where it stands; the file is one of the workspace. */
  file: string
  line: number
  column: number
}

export interface RgdRecord {
  rgd: string
  rounds: number
  /** That kro took for the answers of all rounds. */
  seconds: number
  /** `accepted`: there are no others. */
  rest: RgdErrors['rest']
  errors: RgdErrorRecord[]
}

export interface RgdErrorsRecord {
  schemaVersion: 1
  rgds: RgdRecord[]
}

const most = 2000

const shape: Shape<RgdErrorsRecord> = object<RgdErrorsRecord>({
  schemaVersion: or(oneOf(1), 1),
  rgds: listOf(
    object<RgdRecord>({
      rgd: filledText,
      rounds: or(amount(1000), 0),
      seconds: or(amount(100_000), 0),
      rest: oneOf('accepted', 'not-located', 'too-many', 'not-answered'),
      errors: listOf(
        object<RgdErrorRecord>({
          kind: filledText,
          words: text,
          expression: or(orNull(text), null),
          pointer: text,
          file: filledText,
          line,
          column: line,
        }),
        most,
      ),
    }),
    most,
  ),
})

/** What was found; empty where nothing was looked for. */
export const readRgdErrors = (evidence: Evidence): RgdRecord[] =>
  evidence.recordOf(rgdErrorsFile, shape)?.rgds ?? []
