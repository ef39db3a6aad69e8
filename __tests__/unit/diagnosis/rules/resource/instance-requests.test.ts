import { describe, expect, test } from '@jest/globals'
import { found, stepsJson } from '../../../../support/found.ts'
import { childOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed, of } from './instance-findings.ts'

describe('what an instance is and asks for', () => {
  test('an expression that fails with its values', () => {
    const message = `${failed}node "config": eval "schema.spec.size": invalid data, expected string, got int64`
    expect(of('expression-failed', message)).toMatchObject({
      title:
        'Web team/one: an expression of RGD web fails in resource config: invalid data, expected string, got int64',
      detail: expect.stringMatching(/^The expression is \$\{schema\.spec\.size\}\. It compiles/),
    })
    const bare = of('expression-failed', `${failed}division by zero`)
    expect(bare?.title).toBe('Web team/one: an expression of RGD web fails: division by zero')
    expect(bare?.detail).toMatch(/^It compiles/)
  })

  test('an external object that is not there', () => {
    const message = 'awaiting resource readiness: waiting for external reference "settings": not found'
    expect(of('external-reference-missing', message)).toMatchObject({
      title: 'Web team/one waits for an object that is not there (external reference settings)',
      fix: ['Create it before the instance, or correct name and namespace in the externalRef settings.'],
    })
  })

  describe('an annotation that suspends it', () => {
    const message = 'reconciliation suspended via kro.run/reconcile annotation'
    const count = (state: string, run = {}) =>
      found('resource/reconciliation-suspended', world([webOf(message, {}, { state })], {}, run)).length

    test('is not reported where the instance and the job work', () => {
      expect(count('ACTIVE', { jobStatus: 'success' })).toBe(0)
      expect(count('IN_PROGRESS', { jobStatus: 'success' })).toBe(1)
      expect(count('ERROR', { jobStatus: 'failure' })).toBe(1)
    })

    test('is removed by name', () => {
      expect(of('reconciliation-suspended', message)?.fix).toEqual([
        'kubectl annotate web one -n team kro.run/reconcile-',
      ])
      const other = of(
        'reconciliation-suspended',
        'reconciliation suspended via example.com/pause annotation',
      )
      expect(other?.title).toBe('Web team/one is suspended by the annotation example.com/pause')
    })
  })

  test('a kind that is gone: as the message names it', () => {
    const message = `${failed}RESTMapping failed for shop.example.com/v1, Kind=Widget: no matches for kind "Widget" in version "shop.example.com/v1"`
    expect(of('kind-gone', message)?.title).toBe(
      'Web team/one makes objects of Widget (shop.example.com/v1), which the API server does not serve',
    )
  })

  test.each([
    ['RESTMapping failed for /v1, Kind=Widget: no match', 'Widget (v1)'],
    ['RESTMapping failed for shop.example.com/v1: no match', 'shop.example.com/v1'],
    [
      'no matches for kind "Widget" in version "shop.example.com/v1"',
      'no matches for kind "Widget" in version "shop.example.com/v1"',
    ],
  ])('%s: the kind is %s', (words, kind) => {
    expect(of('kind-gone', failed + words)?.title).toBe(
      `Web team/one makes objects of ${kind}, which the API server does not serve`,
    )
  })

  test('an object that is being deleted, and what holds it', () => {
    const message =
      'resource "team/c" for node "config" is currently being deleted; waiting for deletion to complete before continuing reconciliation'
    const held = (finalizers: string[] | undefined) =>
      of('child-deleting', message, {
        configmaps: [
          childOf('config', 'ConfigMap', 'c', {}, finalizers === undefined ? {} : { finalizers }),
          childOf('other', 'ConfigMap', 'd'),
        ],
      })
    expect(held(['a/b', 'c/d'])).toMatchObject({
      detail: 'It stays as long as it has finalizers: a/b, c/d.',
      fix: ['kubectl get configmap c -n team -o yaml   # finalizers, and who serves them'],
    })
    expect(held(undefined)?.detail).toMatch(/^Another client deleted it/)
    expect(held([])?.detail).toMatch(/^Another client deleted it/)
    expect(of('child-deleting', message)).toMatchObject({
      title:
        'Web team/one waits until an object is deleted that it wants: resource "team/c" for node "config" is currently being deleted',
      fix: ['kubectl get web one -n team -o yaml'],
    })
  })

  test('an object of another instance', () => {
    const match = of(
      'other-applyset',
      `${failed}apply failed: resource belongs to a different ApplySet: configmap team/shared`,
    )
    expect(match?.title).toBe(
      'Web team/one wants an object that belongs to another instance: configmap team/shared',
    )
  })
})

test('a suspended instance is reported where a step failed', () => {
  const steps = { 'evidence/steps.json': stepsJson({ step: 'gate.manifests' }) }
  const message = 'reconciliation suspended via kro.run/reconcile annotation'
  const instance = webOf(message, {}, { state: 'ERROR' })
  expect(found('resource/reconciliation-suspended', { ...world([instance]), ...steps })).toHaveLength(1)
})
