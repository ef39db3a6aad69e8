import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Objects } from '../../../src/cluster/objects.ts'
import { Redaction } from '../../../src/evidence/redaction.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { recordRgdErrors } from '../../../src/run/rgd-errors.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { recordingLog } from '../../support/log.ts'
import { fakeCluster } from '../../support/objects.ts'
import { fakeSteps } from '../../support/steps.ts'

const rgd = {
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'app' },
  spec: { schema: { kind: 'App', apiVersion: 'v1alpha1', spec: { size: 'S3cr3tPass99' } }, resources: [] },
}

/** kro refuses whatever is applied, with a word that is a secret of the job. */
async function failedRun(cluster: 'kind' | 'existing') {
  const message = 'failed to build OpenAPI schema for instance: field size: unknown type: S3cr3tPass99'
  const conditions = [{ type: 'GraphAccepted', status: 'False', message, reason: 'x' }]
  const fake = fakeCluster((object) => {
    object.status = { conditions }
  })
  fake.put('/apis/kro.run/v1alpha1/resourcegraphdefinitions/app', { ...rgd, status: { conditions } })
  const workspace = temporaryFolder({ 'app.yaml': 'kind: ResourceGraphDefinition\n' })
  const report = temporaryFolder()
  const log = recordingLog()
  const { settings } = fakeSteps()
  await recordRgdErrors(
    new Objects(fake),
    {
      inputs: { cluster, workspace },
      manifests: [{ object: rgd, file: 'app.yaml', line: 1 }],
    } as unknown as Plan,
    {
      places: { report },
      redaction: new Redaction({ secrets: ['S3cr3tPass99'] }),
      settings,
      runtime: { log },
    },
  )
  return { requests: fake.requests, report, log }
}

test('in a cluster of others no RGD is applied only to be judged', async () => {
  expect((await failedRun('existing')).requests).toEqual([])
})

test('what kro says is masked in the log, as in the evidence', async () => {
  const { report, log } = await failedRun('kind')
  const written = readFileSync(join(report, 'evidence/rgd-errors.json'), 'utf8')
  const told = log.lines.join('\n')
  expect(written).toContain('‹redacted:')
  expect(told).toContain('app.yaml:1:1: RGD app')
  expect([written, told].join()).not.toContain('S3cr3tPass99')
})
