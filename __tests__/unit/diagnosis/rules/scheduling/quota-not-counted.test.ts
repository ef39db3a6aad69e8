import { expect, test } from '@jest/globals'
import { failedSteps } from '../../../../support/matches.ts'
import { found } from './scheduling-findings.ts'

test('a quota that nothing has counted yet', () => {
  const [match] = found('scheduling/quota-exceeded', {
    ...failedSteps('gate.manifests'),
    'evidence/steps/gate.manifests.log':
      'Error from server (Forbidden): limiteds.kro.run "one" is forbidden: status unknown for quota: few, resources: count/limiteds.kro.run',
  })
  expect(match?.title).toMatch(/^The quota few does not admit /)
  expect(match?.fix[1]).toMatch(/^Nothing has counted what the quota limits yet/)
})
