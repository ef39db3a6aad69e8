import { describe, expect, test } from '@jest/globals'
import { runJson } from '../../../../support/evidence.ts'
import { found, listed, stepsJson, titles } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { crdOf, rgdOf, rgds, webOf, world } from '../../../../support/kro-world.ts'
import { kro, log } from './controller-files.ts'

const inactive = (name: string, ...list: Parameters<typeof conditions>) => ({
  ...rgdOf({ schema: { kind: name } }, [], { name }),
  status: { state: 'Inactive', conditions: conditions(...list) },
})

test('an RGD behind another one: the whole finding', () => {
  const fails = inactive('fails', ['First', 'True', 'x', 'fine'], ['Second', 'False', 'x', 'it is broken'])
  const files = world([], { ...kro, ...rgds(inactive('waits'), fails) }, { kroVersion: 'v0.7.1' })
  expect(found('resource/rgd-held-up', files)).toEqual([
    {
      title: 'RGD waits is not reconciled: the queue of kro is blocked by RGD fails, which fails',
      detail:
        'In kro v0.7 an RGD that fails can keep all others waiting until the controller is started again (kubernetes-sigs/kro#886).',
      object: 'ResourceGraphDefinition/waits',
      about: ['ResourceGraphDefinition/fails'],
      proof: [
        expect.stringMatching(/: "name": "waits",?$/),
        expect.stringMatching(/: "message": "it is broken"$/),
      ],
      fix: [
        'kubectl delete rgd fails; kubectl rollout restart deployment/kro -n kro-system',
        'Use a later kro.',
      ],
    },
  ])
  const { 'evidence/run.json': _, ...unknown } = files
  expect(found('resource/rgd-held-up', unknown)).toEqual([])
})

const left = crdOf(
  {},
  { labels: { 'kro.run/owned': 'true', 'kro.run/resource-graph-definition-name': 'gone' } },
)
const crds = (...list: object[]) => ({ 'customresourcedefinitions.apiextensions.k8s.io': list })
const silent = webOf(null, {}, { state: null })

test('a CRD that is left behind: the whole finding', () => {
  const skipped = (time: string) =>
    `${time} skipping CRD deletion because allowCRDDeletion is disabled {"crd": "webs.kro.run"}`
  const others = crdOf(
    {},
    { name: 'others.kro.run', labels: { 'kro.run/owned': 'true' } },
    { names: { kind: 'Other' } },
  )
  const plain = object('CustomResourceDefinition', { name: 'plain.x.io' })
  const files = {
    ...world([silent], { ...kro, ...rgds(), ...crds(plain, others, left) }),
    ...log(skipped('1'), skipped('2')),
  }
  expect(found('resource/crd-left-behind', files)).toEqual([
    {
      title: 'The CRD webs.kro.run is left over from the RGD gone, which was deleted',
      detail:
        'kro deletes no CRD unless config.allowCRDDeletion is true. Its kind is still served, and no controller reconciles its objects: Web/team/one is one.',
      object: 'CustomResourceDefinition/webs.kro.run',
      severity: 'warning',
      proof: [
        expect.stringMatching(/: "kro\.run\/resource-graph-definition-name": "gone"$/),
        expect.stringContaining(': 2 skipping CRD deletion'),
      ],
      fix: [
        'kubectl delete crd webs.kro.run   # and with it all its objects',
        'config.allowCRDDeletion=true in `values`, before the RGD is deleted.',
      ],
    },
  ])
})

test('a CRD that is left behind: an instance of another kind does not count', () => {
  const others = crdOf({}, { name: 'others.kro.run' }, { names: { kind: 'Other', plural: 'others' } })
  const other = { ...silent, kind: 'Other' }
  const files = world([], {
    ...kro,
    ...rgds(rgdOf({ schema: { kind: 'Other' } })),
    ...crds(left, others),
    'others.kro.run': [other],
  })
  expect(found('resource/crd-left-behind', files)).toEqual([])
})

test('a CRD that is left behind: one of several conditions of the RGD that claims it says so', () => {
  const words = 'failed: webs.kro.run: CRD is owned by another ResourceGraphDefinition gone'
  const claims = inactive('claims', ['First', 'True', 'x', 'fine'], ['KindReady', 'False', 'x', words])
  const files = world([], { ...kro, ...rgds(claims), ...crds(left) })
  expect(found('resource/crd-left-behind', files)[0]?.detail).toMatch(
    /: ResourceGraphDefinition\/claims declares it again, without success\.$/,
  )
})

test.each([
  ['"error": "it is broken"', ': it is broken'],
  ['"error":"it is broken"', ': it is broken'],
  ['"other": "x"', ''],
])('an instance that kro no longer tries, %s: the whole finding', (words, why) => {
  const files = {
    ...world([webOf('x')], kro),
    ...log(`Dropping item from queue after max retries {"item": "team/one", ${words}}`),
  }
  expect(found('resource/instance-given-up', files)).toEqual([
    {
      title: `kro has stopped retrying Web team/one${why}`,
      detail:
        'After twenty attempts in a row an item is dropped from the queue. It is looked at again when the instance, its RGD or one ' +
        'of its objects changes, or when the controller restarts; the obstacle may be gone by now.',
      object: 'Web/team/one',
      proof: [expect.stringContaining('kro.log:1: '), expect.stringMatching(/: "name": "one",?$/)],
      fix: [
        'kubectl annotate web one -n team try-again="$(date +%s)" --overwrite',
        'kubectl rollout restart deployment/kro -n kro-system',
      ],
    },
  ])
})

test('an object that kro did not make for the smoke test', () => {
  const failures = [{ code: 'object-not-made', object: 'ConfigMap/kro-system/smoke' }]
  const files = { ...world([], kro), 'evidence/steps.json': stepsJson({ step: 'gate.smoke', failures }) }
  expect(found('resource/object-not-made', files)).toMatchObject([
    {
      title:
        'kro reports the instance of the smoke test as ACTIVE, but ConfigMap/kro-system/smoke is not there',
      object: 'ConfigMap/kro-system/smoke',
      fix: [
        'kubectl get configmaps -n kro-system --show-labels   # what kro created instead',
        expect.stringMatching(/^kubectl logs -n kro-system -l \S+ --tail=100$/),
        'Compare the build with the release: install: release with the same kro-version.',
      ],
    },
  ])
})

test('an object of manifests that is not ready: the line that proves it', () => {
  const seen = '0 of 1 ready'
  const failures = [{ code: 'object-not-ready', object: 'Job/team/migrate', file: 'job.yaml', seen }]
  const gate = { 'evidence/steps.json': stepsJson({ step: 'gate.manifests', failures }) }
  const finding = (title: string, proof: RegExp) => ({
    title,
    detail: 'It was applied, and kro has nothing to do with it: its own controller has to make it ready.',
    object: 'Job/team/migrate',
    proof: [expect.stringMatching(proof)],
    fix: ['kubectl describe job migrate -n team   # its status and events'],
  })
  expect(found('resource/object-not-ready', gate)).toEqual([
    finding('Job team/migrate (job.yaml) is not ready: 0 of 1 ready', /^evidence\/steps\.json:/),
  ])
  const job = object(
    'Job',
    { name: 'migrate', namespace: 'team', managedFields: [{ manager: 'setup-kro' }] },
    { apiVersion: 'batch/v1', status: { conditions: conditions(['Failed', 'True', 'BackoffLimit', 'x']) } },
  )
  expect(found('resource/object-not-ready', listed({ 'jobs.batch': [job] }))).toEqual([
    finding(
      'Job team/migrate is not ready: Failed=True (BackoffLimit): x',
      /jobs\.batch\.json:\d+: "name": "migrate"/,
    ),
  ])
})

describe('objects of manifests that are not ready', () => {
  const rule = 'resource/object-not-ready'
  const gate = (...failures: Record<string, string>[]) => ({
    'evidence/steps.json': stepsJson({
      step: 'gate.manifests',
      failures: failures.map((one) => ({ code: 'object-not-ready', ...one })),
    }),
  })

  test('as the gate saw them: the first words as the title, the others below', () => {
    const seen = 'Deployment/team/web: 0 of 1 ready; pod web-1 waits: ImagePullBackOff'
    expect(found(rule, gate({ object: 'Deployment/team/web', file: 'web.yaml', seen }))).toMatchObject([
      {
        title: 'Deployment team/web (web.yaml) is not ready: 0 of 1 ready',
        detail: expect.stringMatching(/ 0 of 1 ready; pod web-1 waits: ImagePullBackOff$/),
        object: 'Deployment/team/web',
        fix: ['kubectl describe deployment web -n team   # its status and events'],
      },
    ])
    expect(
      found(rule, gate({ object: 'ClusterIssuer/ca', file: 'ca.yaml', seen: 'no condition Ready yet' })),
    ).toMatchObject([
      {
        title: 'ClusterIssuer ca (ca.yaml) is not ready: no condition Ready yet',
        detail: expect.stringMatching(/ has to make it ready\.$/),
        fix: ['kubectl describe clusterissuer ca   # its status and events'],
      },
    ])
  })

  const job = (
    name: string,
    metadata: object = {},
    status: object = { conditions: conditions(['Failed', 'True', 'DeadlineExceeded', 'too long']) },
  ) =>
    object(
      'Job',
      { name, namespace: 'team', managedFields: [{ manager: 'setup-kro' }], ...metadata },
      { apiVersion: 'batch/v1', status: status as Record<string, unknown> },
    )
  const jobs = (...list: object[]) => ({ 'evidence/run.json': runJson(), ...listed({ 'jobs.batch': list }) })

  test('as their controllers have given up on them', () => {
    expect(found(rule, jobs(job('migrate')))).toMatchObject([
      {
        title: 'Job team/migrate is not ready: Failed=True (DeadlineExceeded): too long',
        object: 'Job/team/migrate',
      },
    ])
    expect(found(rule, jobs(job('a', { deletionTimestamp: '2026-11-23T09:00:00Z' })))).toEqual([])
    expect(found(rule, jobs(job('a', { namespace: 'kro-system' })))).toEqual([])
    expect(found(rule, jobs(job('a', { managedFields: [] })))).toEqual([])
    expect(found(rule, jobs(job('a', {}, { conditions: conditions(['Complete', 'True']) })))).toEqual([])
  })

  test('once each, as the gate saw it', () => {
    const files = {
      ...jobs(job('one'), job('two')),
      ...gate({ object: 'Job/team/two', file: 'two.yaml', seen: 'it failed' }),
    }
    expect(titles(rule, files)).toEqual([
      'Job team/one is not ready: Failed=True (DeadlineExceeded): too long',
      'Job team/two (two.yaml) is not ready: it failed',
    ])
  })
})
