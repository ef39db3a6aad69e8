import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { rgdOf, webOf, world } from '../../../../support/kro-world.ts'

const select = (selector: object, namespace?: string) => ({
  id: 'inputs',
  externalRef: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { ...(namespace === undefined ? {} : { namespace }), selector },
  },
})

/** What is found of instance team/one that waits because of this expression. */
function of(expression: string, index: number, resources: object[] = []) {
  const [match] = found(
    'resource/field-missing',
    world(
      [
        webOf(
          `resource reconciliation failed: waiting for unresolved resource: gvr "/v1, Resource=configmaps": node "config": failed to evaluate expression: eval ${JSON.stringify(expression)}: index out of bounds: ${index} (data pending)`,
        ),
      ],
      { 'resourcegraphdefinitions.kro.run': [rgdOf({ resources }, [])] },
    ),
  )
  return { detail: match?.detail, fix: match?.fix }
}

describe('an entry of a list that is shorter', () => {
  test.each<[string, object, string]>([
    ['labels', { matchLabels: { team: 'shop' } }, "-l 'team=shop'"],
    [
      'expressions',
      {
        matchExpressions: [
          { key: 'tier', operator: 'In', values: ['a', 'b'] },
          { key: 'old', operator: 'DoesNotExist' },
          { key: 'zone', operator: 'NotIn', values: ['x'] },
          { key: 'own', operator: 'Exists' },
        ],
      },
      "-l 'tier in (a,b),!old,zone notin (x),own'",
    ],
  ])('that a selector finds by %s', (_, selector, option) => {
    expect(of('inputs[0].data.greeting', 0, [select(selector, 'store')])).toEqual({
      detail:
        'inputs is the list of the objects that the selector of its externalRef finds: fewer than 1 entry in this cluster. kro waits until it is longer.',
      fix: [
        `kubectl get configmap -n store ${option} --show-labels   # what the selector of the RGD finds`,
        'Or read it optionally: ${inputs[?0]….orValue(…)}',
      ],
    })
  })

  test('in the namespace of the instance, where the RGD names none', () => {
    expect(of('inputs[1].data.a', 1, [select({ matchLabels: { a: 'b' } })]).fix?.[0]).toMatch(' -n team -l ')
  })

  test('by a selector that an expression makes: no command', () => {
    expect(of('inputs[0].data.a', 0, [select({ matchLabels: { a: '${schema.spec.a}' } })]).fix).toEqual([
      'Or read it optionally: ${inputs[?0]….orValue(…)}',
    ])
  })

  test('of the instance', () => {
    expect(of('schema.spec.hosts[0] + schema.spec.names[1]', 1)).toEqual({
      detail: 'spec.names of the instance is a list of fewer than 2 entries. kro waits until it is longer.',
      fix: [
        'Give spec.names of the instance at least 2 entries.',
        'Or read it optionally: ${schema.spec.names[?1]….orValue(…)}',
      ],
    })
  })

  test('of the status of another object: it may still come', () => {
    expect(of('service.status.loadBalancer.ingress[0].ip', 0).detail).toMatch(
      /^kro waits until another resource/,
    )
  })
})
