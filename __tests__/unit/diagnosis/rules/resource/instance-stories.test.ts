import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { childOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'

const web = { object: 'Web/team/one', proof: [expect.stringContaining('"message": "')] }

/** What is found of instance team/one with this message. */
const of = (rule: string, message: string, lists: Record<string, object[]> = {}, rest = {}) =>
  found(`resource/${rule}`, world([webOf(message, {}, rest)], lists))

test('an expression that fails: the whole finding', () => {
  const fix = [
    'Correct the expression in the RGD so that it takes these values too, or the values in the instance.',
  ]
  expect(
    of('expression-failed', `${failed}node "config": eval "1 / schema.spec.size": division by zero`),
  ).toEqual([
    {
      ...web,
      title: 'Web team/one: an expression of RGD web fails in resource config: division by zero',
      detail:
        'The expression is ${1 / schema.spec.size}. It compiles, and cannot be evaluated with what the instance and the cluster hold.',
      fix,
    },
  ])
  expect(of('expression-failed', `${failed}division by zero`)).toEqual([
    {
      ...web,
      title: 'Web team/one: an expression of RGD web fails: division by zero',
      detail: 'It compiles, and cannot be evaluated with what the instance and the cluster hold.',
      fix,
    },
  ])
})

test('a forEach that makes too many objects: the whole finding', () => {
  const words = 'collection size of 2000 is over the maximum collection size of 1000'
  expect(of('collection-too-large', `${failed}node "config": ${words}`)).toEqual([
    {
      ...web,
      title: `Web team/one: ${words}`,
      detail: 'The sizes of all dimensions of a forEach are multiplied.',
      fix: [
        'Shorten the lists in the instance, or raise the limit of the controller (--rgd-max-collection-size).',
      ],
    },
  ])
})

test.each([
  [
    'waiting for external reference "settings": not found',
    'external reference settings',
    'in the externalRef settings.',
  ],
  ['waiting for external reference "a.b": not found', 'an external reference', 'in the externalRef.'],
])('an object that is not there, %s: the whole finding', (words, title, place) => {
  expect(of('external-reference-missing', `awaiting resource readiness: ${words}`)).toEqual([
    {
      ...web,
      title: `Web team/one waits for an object that is not there (${title})`,
      detail: 'An externalRef of the RGD names an object that another step or controller has to create.',
      fix: [`Create it before the instance, or correct name and namespace ${place}`],
    },
  ])
})

describe('a suspended instance', () => {
  const message = 'reconciliation suspended via kro.run/reconcile annotation'

  test('the whole finding', () => {
    expect(of('reconciliation-suspended', message)).toEqual([
      {
        ...web,
        title: 'Web team/one is suspended by the annotation kro.run/reconcile',
        detail: 'kro leaves it as it is while the annotation is there.',
        fix: ['kubectl annotate web one -n team kro.run/reconcile-'],
      },
    ])
  })

  test('that is ACTIVE is reported where the job failed only', () => {
    const ready = (run: object) =>
      found(
        'resource/reconciliation-suspended',
        world(
          [
            webOf(
              null,
              {},
              {
                status: {
                  state: 'ACTIVE',
                  conditions: conditions(['Ready', 'False', 'Suspended', message, 1]),
                },
              },
            ),
          ],
          {},
          run,
        ),
      ).length
    expect(ready({ jobStatus: 'success' })).toBe(0)
    expect(ready({ jobStatus: 'failure' })).toBe(1)
  })
})

test('a kind that is gone: the whole finding', () => {
  const words = 'no matches for kind "Widget" in version "shop.io/v1"'
  const message = `${failed}RESTMapping failed for shop.io/v1, Kind=Widget: ${words}`
  expect(of('kind-gone', message)).toEqual([
    {
      ...web,
      title: 'Web team/one makes objects of Widget (shop.io/v1), which the API server does not serve',
      detail: expect.stringMatching(
        /^Its CRD was there when kro accepted the RGD, and has been deleted since, or its version has: .*no matches for kind "Widget"/,
      ),
      fix: [
        'kubectl api-resources; kubectl get crd   # is the kind there, in that version?',
        'Install the CRD again; kro tries the instance again by itself.',
      ],
    },
  ])
})

test('a graph that is not there: the whole finding', () => {
  const kro = object(
    'Deployment',
    { name: 'kro', namespace: 'kro' },
    { apiVersion: 'apps/v1', spec: { selector: { matchLabels: { app: 'kro' } } } },
  )
  const words = 'latest graph revision 3 failed compilation'
  expect(
    of('graph-not-compiled', `failed to resolve graph revision: ${words}`, { 'deployments.apps': [kro] }),
  ).toEqual([
    {
      ...web,
      title: `Web team/one has no graph: ${words}`,
      detail:
        'Each change of an RGD makes a GraphRevision, which kro compiles before it touches instances. `pending` and `not available` pass ' +
        'soon after a start of the controller; `failed` stays until the RGD is corrected.',
      fix: [
        'kubectl get graphrevisions.internal.kro.run; kubectl get rgd   # which one is not verified, and why?',
        expect.stringMatching(/^kubectl logs -n \S+ -l \S+ \| grep -i graphrevision$/),
      ],
    },
  ])
})

describe('an object that is being deleted', () => {
  const message =
    'resource "team/c" for node "config" is currently being deleted; waiting for deletion to complete before continuing reconciliation'
  const title =
    'Web team/one waits until an object is deleted that it wants: resource "team/c" for node "config" is currently being deleted'

  test('that is there, also where others are: the whole finding', () => {
    const configmaps = [
      childOf('other', 'ConfigMap', 'd', {}, { finalizers: ['x.io/y'] }),
      childOf('config', 'ConfigMap', 'c', {}, { finalizers: ['a.io/b'] }),
    ]
    expect(of('child-deleting', message, { configmaps })).toEqual([
      {
        ...web,
        title,
        detail: 'It stays as long as it has finalizers: a.io/b.',
        fix: ['kubectl get configmap c -n team -o yaml   # finalizers, and who serves them'],
      },
    ])
  })

  test('that was not listed', () => {
    const configmaps = [childOf('other', 'ConfigMap', 'd', {}, { finalizers: ['x.io/y'] })]
    expect(of('child-deleting', message, { configmaps })).toEqual([
      {
        ...web,
        title,
        detail: 'Another client deleted it; kro recreates it once it is gone.',
        fix: ['kubectl get web one -n team -o yaml'],
      },
    ])
  })
})
