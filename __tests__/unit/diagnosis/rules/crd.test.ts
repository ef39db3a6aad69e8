import { describe, expect, test } from '@jest/globals'
import { runJson } from '../../../support/evidence.ts'
import { found, listed, stepsJson } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

const deployment = object(
  'Deployment',
  { name: 'kro', namespace: 'kro-system' },
  {
    apiVersion: 'apps/v1',
    spec: {
      selector: { matchLabels: { app: 'kro' } },
      template: { spec: { containers: [{ image: 'kro:v1' }] } },
    },
  },
)

describe("kro's own CRDs that are not there", () => {
  const log = (text: string) => ({ 'evidence/logs/kro-system/kro-1/kro.log': text })
  const crds = (...names: string[]) =>
    listed({
      'customresourcedefinitions.apiextensions.k8s.io': names.map((name) =>
        object('CustomResourceDefinition', { name }),
      ),
    })
  const installed = { 'evidence/run.json': runJson(), ...listed({ 'deployments.apps': [deployment] }) }
  const [rgdRule, revisionRule] = ['crd/kro-crds-missing', 'crd/upgrade-left-crds-behind']

  test('that of RGDs: a controller that is installed needs it', () => {
    expect(found(rgdRule, { ...installed, ...crds() })[0]?.proof).toEqual([
      expect.stringContaining('"image": "kro:v1"'),
      expect.stringContaining('"image": "kro:v1"'),
    ])
    expect(found(rgdRule, { ...installed, ...crds('other.kro.run') })).toHaveLength(1)
    expect(found(rgdRule, { ...installed, ...crds('resourcegraphdefinitions.kro.run') })).toEqual([])
    expect(found(rgdRule, installed)).toEqual([])
    expect(found(rgdRule, crds())).toEqual([])
  })

  test('that of revisions: only where the controller or a gate says so', () => {
    const said = 'no matches for kind "GraphRevision" in version "internal.kro.run/v1alpha1"'
    expect(found(revisionRule, { ...installed, ...crds() })).toEqual([])
    expect(found(revisionRule, { ...installed, ...crds(), ...log(said) })).toMatchObject([
      {
        title: 'The CRD graphrevisions.internal.kro.run is not in the cluster',
        object: 'CustomResourceDefinition/graphrevisions.internal.kro.run',
      },
    ])
    expect(found(revisionRule, { ...installed, ...crds(), ...log('no matches for kind "Other"') })).toEqual(
      [],
    )
    const gate = (step: string, crd: string) => ({
      'evidence/steps.json': stepsJson({ step, failures: [{ code: 'crd-missing', crd }] }),
    })
    expect(
      found(revisionRule, {
        ...installed,
        ...crds(),
        ...gate('gate.crds', 'graphrevisions.internal.kro.run'),
      }),
    ).toHaveLength(1)
    expect(
      found(revisionRule, {
        ...installed,
        ...crds(),
        ...gate('gate.crds', 'resourcegraphdefinitions.kro.run'),
      }),
    ).toEqual([])
    expect(
      found(revisionRule, {
        ...installed,
        ...crds(),
        ...gate('gate.smoke', 'graphrevisions.internal.kro.run'),
      }),
    ).toEqual([])
  })

  test.each([
    [
      rgdRule,
      'resourcegraphdefinitions.kro.run',
      'helm template without --include-crds, or helm with --skip-crds, installs the controller without them.',
    ],
    [
      revisionRule,
      'graphrevisions.internal.kro.run',
      'Helm installs the files in crds/ once and never again; kro v0.9 brought this one.',
    ],
  ])('%s: the whole finding', (rule, crd, why) => {
    const step = { step: 'gate.crds', failures: [{ code: 'crd-missing', crd }] }
    const files = { ...installed, ...crds(), 'evidence/steps.json': stepsJson(step) }
    expect(found(rule, files)).toMatchObject([
      {
        title: `The CRD ${crd} is not in the cluster`,
        detail: `${why} The pod stays Ready for two minutes without it, then the controller exits with 1.`,
        object: `CustomResourceDefinition/${crd}`,
        fix: [
          expect.stringMatching(/^Apply the CRDs of the version that runs: helm show crds /),
          'Render the chart with helm template --include-crds, or install it without --skip-crds.',
        ],
      },
    ])
    expect(found(rule, files)[0]?.proof.at(-1)).toContain('"image": "kro:v1"')
  })

  test.each([
    'no matches for kind "GraphRevision" in version "internal.kro.run/v1alpha1"',
    'if kind is a CRD, it should be installed before calling Start {"kind": "GraphRevision.internal.kro.run"}',
    'failed to wait for graphrevision caches to sync kind source: *v1alpha1.GraphRevision',
    'failed to wait for caches to sync: *v1alpha1.GraphRevision: timed out',
    'failed to get restmapping: GraphRevision.internal.kro.run',
    'failed to list *v1alpha1.GraphRevision: the server could not find the requested resource',
    'failed to watch *v1alpha1.GraphRevision: the server could not find the requested resource',
  ])('by the words of the controller: %s', (said) => {
    expect(found(revisionRule, { ...installed, ...crds(), ...log(said) })).toHaveLength(1)
    expect(
      found(revisionRule, { ...installed, ...crds(), ...log(said.replace(/Graph\w+/, 'Other')) }),
    ).toEqual([])
  })

  test('three lines of proof, and the image', () => {
    const lines = Array(5).fill('no matches for kind "GraphRevision" in version "x"').join('\n')
    expect(found(revisionRule, { ...installed, ...crds(), ...log(lines) })[0]?.proof).toHaveLength(4)
    const both = {
      ...installed,
      ...crds(),
      ...log(lines.replaceAll('GraphRevision', 'ResourceGraphDefinition')),
    }
    expect(found(rgdRule, both)[0]?.proof).toHaveLength(4)
  })
})

test('a CRD whose names another one has', () => {
  const crd = (name: string, rest: object) => object('CustomResourceDefinition', { name }, rest)
  const files = listed({
    'customresourcedefinitions.apiextensions.k8s.io': [
      crd('a.kro.run', { status: { conditions: conditions(['NamesAccepted', 'True', 'x', 'y']) } }),
      crd('b.kro.run', {}),
      crd('c.kro.run', {
        status: { conditions: conditions(['NamesAccepted', 'False', 'PluralConflict', '"webs" is in use']) },
      }),
    ],
  })
  expect(found('crd/names-conflict', files)).toEqual([
    {
      title: 'The CRD c.kro.run is not accepted: another CRD has its names',
      detail: '"webs" is in use',
      object: 'CustomResourceDefinition/c.kro.run',
      proof: [expect.stringContaining('"reason": "PluralConflict"')],
      fix: ['Change the kind (and with it the plural) in the RGD, or delete the other CRD: kubectl get crd'],
    },
  ])
})

describe('a CRD whose deletion does not end', () => {
  const leaving = { name: 'webs.kro.run', deletionTimestamp: '2026-11-23T09:00:00Z' }
  const of = (jobStatus: string) =>
    found('crd/terminating', {
      'evidence/run.json': runJson({ jobStatus }),
      ...listed({
        'customresourcedefinitions.apiextensions.k8s.io': [
          object('CustomResourceDefinition', { name: 'others.kro.run' }),
          object('CustomResourceDefinition', leaving),
        ],
      }),
    })

  test('where the job has failed: the whole finding', () => {
    expect(of('failure')).toEqual([
      {
        title: 'The CRD webs.kro.run is stuck in Terminating: objects of its kind still exist',
        detail:
          'Objects of this kind have a finalizer that a controller has to remove; for the kinds that kro generated that is kro itself.',
        object: 'CustomResourceDefinition/webs.kro.run',
        proof: [expect.stringContaining('"deletionTimestamp": "2026-11-23T09:00:00Z"')],
        fix: [
          'kubectl get webs.kro.run -A   # delete these while kro still runs',
          'Last resort: remove their finalizer kro.run/finalizer.',
        ],
      },
    ])
    expect(of('success')).toEqual([])
  })
})
