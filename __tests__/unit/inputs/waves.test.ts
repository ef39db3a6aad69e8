import { describe, expect, test } from '@jest/globals'
import { inWaves, type UserObject } from '../../../src/inputs/manifests.ts'
import { object } from '../../support/kro-objects.ts'
import { entries, names } from './manifest-objects.ts'

const rgd = (kind: string, uses: string[] = [], schema: object = {}) =>
  object(
    'ResourceGraphDefinition',
    { name: kind.toLowerCase() },
    {
      apiVersion: 'kro.run/v1alpha1',
      spec: {
        schema: { apiVersion: 'v1alpha1', kind, ...schema },
        resources: uses.map((used) => ({
          id: used,
          template: { apiVersion: 'kro.run/v1alpha1', kind: used, metadata: { name: 'x' } },
        })),
      },
    },
  )
const instance = (kind: string, apiVersion = 'kro.run/v1alpha1') =>
  object(kind, { name: `my-${kind.toLowerCase()}` }, { apiVersion })
const kinds = (list: UserObject[]): string[] => list.map(({ object: { kind } }) => kind)

describe('waves', () => {
  test('ground, RGDs, instances, whatever order the files have', () => {
    const waves = inWaves(
      entries(
        instance('App'),
        rgd('App'),
        object('ConfigMap', { name: 'c' }),
        object('Namespace', { name: 'n' }),
      ),
    )
    expect(kinds(waves.ground)).toEqual(['Namespace', 'ConfigMap'])
    expect(waves.rgds.map(names)).toEqual([['app']])
    expect(names(waves.instances)).toEqual(['my-app'])
  })

  test('the ground in order of need, otherwise as the files have it', () => {
    const given = ['Deployment', 'Service', 'RoleBinding', 'Role', 'ServiceAccount', 'Ingress', 'Namespace']
    const { ground } = inWaves(entries(...given.map((kind) => object(kind, {}))))
    expect(kinds(ground)).toEqual([
      'Namespace',
      'ServiceAccount',
      'Role',
      'RoleBinding',
      'Service',
      'Deployment',
      'Ingress',
    ])
  })

  test('an RGD comes after those whose kinds it uses', () => {
    const { rgds } = inWaves(entries(rgd('Platform', ['App', 'Db']), rgd('App', ['Db']), rgd('Db')))
    expect(rgds.map(names)).toEqual([['db'], ['app'], ['platform']])
  })

  test('a circle, or an RGD that uses itself, ends too', () => {
    expect(names(inWaves(entries(rgd('A', ['B']), rgd('B', ['A']))).rgds.flat())).toEqual(['a', 'b'])
    const own = inWaves(entries(rgd('B', ['A']), rgd('A', ['A']))).rgds
    expect(own.map(names)).toEqual([['a'], ['b']])
  })

  test('an instance is known by its RGD, or by the group where that was applied elsewhere', () => {
    const elsewhere = instance('Other')
    const own = instance('Vm', 'acme.example/v1')
    const foreign = instance('Vm', 'other.example/v1')
    const waves = inWaves(
      entries(elsewhere, own, foreign, rgd('Vm', [], { group: 'acme.example', apiVersion: 'v1' })),
    )
    expect(waves.instances.map(({ object: { apiVersion } }) => apiVersion)).toEqual([
      'kro.run/v1alpha1',
      'acme.example/v1',
    ])
    expect(names(waves.ground)).toEqual(['my-vm'])
  })
})
