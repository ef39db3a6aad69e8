import { expect, test } from '@jest/globals'
import { expressionsIn, isNested } from '../../../../src/kro/rgd-errors/expressions.ts'
import { namesIn, nthReading, renamed } from '../../../../src/kro/rgd-errors/names.ts'
import { unclosedExpressions } from '../../../../src/model/kro/unclosed.ts'
import { cpuMilliseconds } from '../../../support/cpu-time.ts'

const million = (part: string): string => part.repeat(1e6 / part.length)

test.each([
  ['expressions that do not end', million('${')],
  ['expressions in expressions', `${million('${a')}}`],
  ['a string that does not end', `\${${million("'\\'")}}`],
  ['strings that do not end', `\${${million('r"x')}}`],
  ['macros in macros', `\${${million('x.map(a, ')}}`],
  ['many expressions', million('${a.b} ')],
])('a text of an RGD of 1 MB does not keep the process busy: %s', (_, text) => {
  const spent = cpuMilliseconds(() => {
    isNested(text)
    for (const { source } of expressionsIn(text)) namesIn(source)
    nthReading(text, 'b')
    renamed(text, 'a', 'c')
    unclosedExpressions(text)
  })
  expect(spent).toBeLessThan(5000)
})
