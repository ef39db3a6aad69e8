import { expect, test } from '@jest/globals'
import { diagnosisJson } from '../../../src/report/diagnosis-json.ts'
import { isCommand } from '../../../src/report/fixes.ts'
import { diagnosis, finding } from './sample.ts'

test('diagnosis.json has commands and sentences as lines of text', () => {
  const fix = [{ run: 'kubectl get pods' }, { advice: 'Or ask somebody.' }]
  const json = JSON.parse(diagnosisJson(diagnosis({ findings: [finding({ fix })] })))
  expect(json.findings[0].fix).toEqual(['kubectl get pods', 'Or ask somebody.'])
  expect(fix.map(isCommand)).toEqual([true, false])
})
