import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { childOf, rgdOf, rgds, webOf, world } from '../../../../support/kro-world.ts'
import { failed, of } from './instance-findings.ts'

describe('a field that an expression reads and that is not there', () => {
  const waiting = (expression: string, key: string) =>
    `${failed}waiting for unresolved resource: gvr "/v1, Resource=configmaps": node "config": failed to evaluate expression: eval "${expression}": no such key: ${key} (data pending)`
  const rule = 'field-missing'

  test.each<[string, string, string]>([
    ['schema.spec.greeting', 'greeting', 'spec.greeting'],
    ['schema.spec.a.b.c', 'b', 'spec.a.b'],
    ['schema.spec.name + schema.spec.greeting', 'greeting', 'spec.greeting'],
  ])('of the instance: %s', (expression, key, own) => {
    const match = of(rule, waiting(expression, key))
    expect(match?.title).toBe(`Web team/one leaves out ${own}, which RGD web uses: no such key: ${key}`)
    expect(match?.fix[0]).toBe(`Set ${own} in the instance.`)
    expect(match?.fix[1]).toContain(`a default (${key}: string | default="…")`)
    expect(match?.detail).toMatch(/^Fields of a SimpleSchema are optional/)
  })

  describe('of the instance, which was written with another one', () => {
    const written = (spec: unknown, kept: Record<string, unknown> = {}) => {
      const annotations = {
        'kubectl.kubernetes.io/last-applied-configuration':
          typeof spec === 'string' ? spec : JSON.stringify({ spec }),
      }
      const instance = webOf(waiting('schema.spec.greeting', 'greeting'), { annotations }, { spec: kept })
      return found('resource/field-missing', world([instance]))[0]
    }

    test('that is nearly called so', () => {
      const match = written({ greting: 'x', name: 'y' }, { name: 'y' })
      expect(match?.detail).toMatch(
        /^The instance was written with spec\.greting, which the schema does not have: /,
      )
      expect(match?.fix[0]).toBe('Write greeting instead of greting in the instance.')
      const empty = written({ greting: 'x' }, null as unknown as Record<string, unknown>)
      expect(empty?.fix[0]).toBe('Write greeting instead of greting in the instance.')
    })

    test.each<[string, unknown, Record<string, unknown> | undefined]>([
      ['that is like no other', { other: 'x' }, undefined],
      ['that the schema has', { greting: 'x' }, { greting: 'x' }],
      ['in a form that cannot be read', '{', undefined],
      ['without a spec', null, undefined],
      ['as a text', 'x', undefined],
    ])('%s', (_, spec, kept) => {
      expect(written(spec, kept === undefined ? {} : kept)?.fix[0]).toBe('Set spec.greeting in the instance.')
    })
  })

  describe('of another resource', () => {
    const service = childOf('svc', 'Service', 'web', { status: { loadBalancer: {}, conditions: [] } })
    const expression = 'svc.status.loadBalancer.ingress[0].hostname'

    test('that is there: what it has at that place', () => {
      const match = of(rule, waiting(expression, 'ingress'), { services: [service] })
      expect(match?.title).toBe(
        `Web team/one waits for a field that is not there: no such key: ingress in \${${expression}}`,
      )
      expect(match?.detail).toMatch(/^status\.loadBalancer of Service web has no fields, and not ingress\. /)
      expect(match?.fix).toEqual([
        'kubectl get service web -n team -o yaml   # is the field there, under that name?',
        'Read it optionally: .?ingress.orValue(…)',
      ])
    })

    test('that has one of nearly that name, and fifteen at most', () => {
      const data = Object.fromEntries([...'abcdefghijklmnopq'].map((key) => [`${key}xxxxxx`, '1']))
      const source = childOf('source', 'ConfigMap', 'c', { data: { bucketName: 'x', ...data } })
      const match = of(rule, waiting('source.data.bucketNme', 'bucketNme'), { configmaps: [source] })
      expect(match?.detail).toMatch(/^data of ConfigMap c has bucketName, axxxxxx, /)
      expect(match?.detail).toContain('nxxxxxx, and not bucketNme.')
      expect(match?.fix[0]).toBe('Did you mean bucketName instead of bucketNme?')
    })

    test('that is not there', () => {
      const match = of(rule, waiting(expression, 'ingress'))
      expect(match?.detail).toMatch(/^kro waits until another resource has it\. It never comes/)
      expect(match?.fix).toEqual(['Read it optionally: .?ingress.orValue(…)'])
    })

    test('the resource itself is there, and what it reads is not', () => {
      const own = childOf('config', 'ConfigMap', 'c')
      expect(of(rule, waiting(expression, 'ingress'), { configmaps: [own] })?.detail).toContain(
        '(ConfigMap c is there)',
      )
    })

    test('whose id is a part of another word', () => {
      const match = of(rule, waiting('mysvc.status.x', 'x'), { services: [service] })
      expect(match?.fix).toEqual(['Read it optionally: .?x.orValue(…)'])
    })

    test('that the RGD refers to, in its own namespace, in that of the instance, or in none', () => {
      const reference = (metadata: object, kind: string | undefined = 'ConfigMap') => [
        { id: 'input', externalRef: { apiVersion: 'v1', kind, metadata } },
      ]
      const detail = (resources: object[], ...list: object[]) =>
        of(rule, waiting('input.data.x', 'x'), { ...rgds(rgdOf({ resources })), configmaps: list })?.detail
      const map = (namespace: string | undefined, name = 'settings', kind = 'ConfigMap') => ({
        ...{ apiVersion: 'v1', kind, data: { [`of-${namespace}`]: '1' } },
        metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
      })
      const others = [map('team', 'other'), map('other'), map('team', 'settings', 'Secret')]
      expect(detail(reference({ name: 'settings' }), ...others, map('team'))).toContain('has of-team,')
      expect(detail(reference({ name: 'settings', namespace: 'other' }), ...others)).toContain(
        'has of-other,',
      )
      expect(detail(reference({ name: 'settings' }), map(undefined))).toContain('has of-undefined,')
      expect(detail(reference({ name: 'settings' }), ...others)).toMatch(/^kro waits until/)
      expect(detail(reference({}), map('team'))).toMatch(/^kro waits until/)
      expect(detail([{ ...reference({ name: 'settings' })[0], id: 'x' }], map('team'))).toMatch(
        /^kro waits until/,
      )
    })
  })

  test('of the instance, where only the verdict says so', () => {
    const match = of(
      rule,
      `${failed}node "config": failed to evaluate expression: eval "x": no such key: greeting`,
    )
    expect(match?.title).toContain('waits for a field that is not there: no such key: greeting in ${x}')
  })
})
