import { readRgdErrors, rgdErrorsFile } from '../../../kro/rgd-errors/records.ts'
import type { Rule } from '../../finding.ts'
import { advice } from '../../fix.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { toldError } from '../../reading/rgd-errors.ts'

/** kro tells one error of an RGD at a time; the others were found by asking it again without the part that it blames. */
export const rgdErrorRules: readonly Rule[] = [
  {
    id: 'resource/rgd-error',
    component: 'rgd',
    description:
      'A ResourceGraphDefinition has another error, which kro would tell after the first is corrected.',
    find: (evidence) =>
      readRgdErrors(evidence).flatMap((record) => {
        const told = toldError(evidence, record)
        return record.errors
          .filter((error) => error !== told)
          .map(({ file, line, column, words, expression, pointer }) => ({
            title: `RGD ${record.rgd}, ${file}:${line}:${column}: ${words}`,
            detail: `It is at ${pointer === '' ? 'a place that kro does not name' : pointer}${
              expression === null ? '' : `, in the expression ${expression}`
            }. Found by asking kro again without what it refused before, ${record.rounds} times${
              record.rest === 'accepted' ? ', until it accepted the rest' : '; there may be more'
            }.`,
            object: `${file}:${line}:${column}`,
            evidence: [
              quoteAfter(evidence, rgdErrorsFile, [
                `"rgd": ${JSON.stringify(record.rgd)}`,
                `"words": ${JSON.stringify(words)}`,
              ]),
            ],
            fix: [advice(`Correct ${file} in line ${line}, column ${column}.`)],
          }))
      }),
  },
]
