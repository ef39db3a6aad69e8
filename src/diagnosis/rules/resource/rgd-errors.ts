import type { Evidence } from '../../../evidence/evidence.ts'
import {
  type RgdErrorRecord,
  type RgdRecord,
  readRgdErrors,
  rgdErrorsFile,
} from '../../../kro/rgd-errors/records.ts'
import { reasonsIn } from '../../../model/kro/messages/classify.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix } from '../../fix.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { toldError } from '../../reading/rgd-errors.ts'
import { hintsOf } from './hints.ts'

/** kro reports one error of an RGD at a time; the others were found by asking it again without the part that the error names. */
export const rgdErrorRules: readonly Rule[] = [
  defineRule({
    id: 'resource/rgd-error',
    // Not an effect of the error that kro reports: of the same component.
    component: 'definition',
    description:
      'A ResourceGraphDefinition has another error, which kro reports only after the first is corrected.',
    find: (evidence) =>
      readRgdErrors(evidence).flatMap((record) => {
        const told = toldError(evidence, record)
        return record.errors
          .filter((error) => error !== told)
          .map((error) => anotherError(evidence, record, error))
      }),
  }),
]

function anotherError(evidence: Evidence, { rgd, rounds, rest }: RgdRecord, error: RgdErrorRecord): Match {
  const { file, line, column, words, expression, pointer } = error
  return {
    title: `RGD ${rgd}, ${file}:${line}:${column}: ${words}`,
    detail: `It is at ${pointer === '' ? 'a place that kro does not name' : pointer}${
      expression === null ? '' : `, in the expression ${expression}`
    }. Found by asking kro again without what it refused before, ${rounds} times${
      rest === 'accepted' ? ', until it accepted the rest' : '; there may be more'
    }.`,
    object: `${file}:${line}:${column}`,
    evidence: [
      quoteAfter(evidence, rgdErrorsFile, [
        `"rgd": ${JSON.stringify(rgd)}`,
        `"words": ${JSON.stringify(words)}`,
      ]),
    ],
    fix: [...suggestion(evidence, rgd, error), advice(`Correct ${file} in line ${line}, column ${column}.`)],
  }
}

function suggestion(evidence: Evidence, name: string, { words, expression, pointer }: RgdErrorRecord): Fix[] {
  const rgd = rgdsOf(evidence).find(({ metadata }) => metadata.name === name)
  const [reason] = reasonsIn(words)
  if (rgd === undefined || reason === undefined) return []
  const [, place, path] = /^\/spec\/resources\/(\d{1,6})\/template\/(.{1,1000})$/.exec(pointer) ?? []
  const resource = place === undefined ? null : text(list(rgd, 'spec', 'resources')[Number(place)], 'id')
  const hints = hintsOf({
    evidence,
    rgd,
    told: {
      ...reason,
      message: words,
      expression: expression ?? reason.expression,
      resource: resource ?? reason.resource,
      path: path?.replaceAll('/', '.') ?? reason.path,
    },
  })
  return hints.map(({ fix }) => fix)
}
