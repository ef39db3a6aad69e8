import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import type { Given } from '../../../support/inputs.ts'
import { conditions } from '../../../support/kro-objects.ts'
import { rejection } from '../../../support/steps.ts'
import { builds, hex, image, run } from './working-cluster.ts'

describe('upgrading', () => {
  const upgrading = async (given: Given = {}) => {
    const fake = await run(
      { install: 'release', 'kro-version': 'v0.9.0', 'upgrade-to': '.', manifests: 'rgd.yaml', ...given },
      { ...builds, 'helm pull': 'Digest: none' },
      { 'gate.image': async () => ({}), 'rendered.write': async () => undefined },
    )
    writeFileSync(join(fake.places.work, 'kro-0.9.0.tgz'), '')
    return fake
  }

  test('to the checkout: the release works first, and each step of the upgrade has a name of its own', async () => {
    const { go, steps, recorder, outputs, outcomes } = await upgrading()
    await go()
    const names = steps.records.map(({ step }) => step)
    expect([...new Set(names)]).toEqual(names)
    expect(outcomes().slice(outcomes().indexOf('changes.baseline ok'))).toEqual([
      ...['changes.baseline ok', 'changes.snapshot ok', 'upgrade.kro.crds ok', 'upgrade.gate.crds ok'],
      ...['upgrade.kro.access ok', 'upgrade.gate.rbac ok', 'upgrade.gate.image ok', 'upgrade.kro.apply ok'],
      ...['upgrade.gate.controller ok', 'changes.apply ok', 'changes.schema ok', 'changes.wake ok'],
      ...['changes.restart ok', 'changes.compare ok'],
      'upgrade.gate.smoke skipped',
    ])
    expect(names).toEqual(
      expect.arrayContaining(['kro.chart', 'upgrade.kro.source', 'upgrade.kro.image', 'upgrade.kro.render']),
    )
    // git of the checkout says v0.9.3 (builds), and kro-version speaks of the release.
    expect(recorder.run).toMatchObject({ kroVersion: 'v0.9.3', image: { configDigest: hex('c') } })
    expect(outputs.image).toBe(image)
    expect(JSON.parse(outputs.changes ?? '')).toMatchObject({ outcome: 'passed', rgds: { refused: 0 } })
  })

  test('what the new kro refuses fails the run, and the report is one of the new kro', async () => {
    const { go, recorder, api, outputs } = await upgrading()
    const { json } = api
    api.json = async (path, request: KubeRequest = {}) => {
      const answer = await json(path, request)
      const stored = api.objects.get('/apis/kro.run/v1alpha1/resourcegraphdefinitions/app')
      if (recorder.run.kroVersion === 'v0.9.3' && stored !== undefined)
        stored.status = {
          state: 'Inactive',
          conditions: conditions(['GraphAccepted', 'False', 'InvalidResourceGraph', 'no longer', 1]),
        }
      return answer
    }
    const error = await rejection(go())
    expect(error.message).toBe(
      'compared with the baseline (the same manifests on kro v0.9.0): 1 RGD is not accepted',
    )
    expect(recorder.run.kroVersion).toBe('v0.9.3')
    expect(JSON.parse(outputs.changes ?? '')).toMatchObject({ outcome: 'failed' })
  })
})
