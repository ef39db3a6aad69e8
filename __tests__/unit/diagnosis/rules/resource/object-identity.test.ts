import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { rgdOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'

const web = { object: 'Web/team/one', proof: [expect.stringContaining('"message": "')] }

/** What is found of instance team/one with this message. */
const of = (rule: string, message: string, lists: Record<string, object[]> = {}) =>
  found(`resource/${rule}`, world([webOf(message)], lists))

describe('objects without an identity of their own: the whole findings', () => {
  const resources = [
    {
      id: 'settings',
      template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '${schema.spec.name}' } },
    },
    { id: 'input', externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } } },
    { id: 'flags', template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '' } } },
  ]
  const rgds = { 'resourcegraphdefinitions.kro.run': [rgdOf({ resources })] }
  /** The CRD tells whose it is, the RGD itself is gone. */
  const gone = { 'resourcegraphdefinitions.kro.run': [] }
  const twice = `${failed}project failed: found resources with conflicts: resourceID: flags conflicts with resourceID: settings`

  test('the same object twice', () => {
    const finding = (names: string) => [
      {
        ...web,
        title: expect.stringMatching(
          /^Web team\/one: two resources of RGD web make the same object: .*flags/,
        ),
        detail: `With the values of this instance kind, name and namespace of both are equal; kro tries it 20 times and then stops.${names}`,
        fix: [
          'Give each resource a name of its own in the RGD: ${schema.metadata.name}-settings, ${schema.metadata.name}-flags.',
        ],
      },
    ]
    expect(of('same-object-twice', twice, rgds)).toEqual(
      finding(' The names: settings (${schema.spec.name}), flags (no name).'),
    )
    expect(of('same-object-twice', twice, gone)).toEqual(finding(''))
  })

  test('two items of one forEach', () => {
    const [match] = of('same-object-twice', `${failed}duplicate identity: /v1/ConfigMap//web-eu`, rgds)
    expect(match?.title).toBe(
      'Web team/one: two items of a forEach of RGD web make the same object: duplicate identity: /v1/ConfigMap//web-eu',
    )
    expect(match?.fix).toEqual([
      'A value is twice in a list that a forEach walks over: take it out of the instance, or put a further dimension of the forEach into metadata.name.',
    ])
  })

  test('a name that is empty', () => {
    const finding = (names: string) => [
      {
        ...web,
        title: 'Web team/one creates an object with an empty name: name is required',
        detail: `metadata.name of one of these resources of RGD web is empty${names}.`,
        fix: [
          'Give the instance the field that the name is made of, and mark it required=true in the RGD.',
          'kubectl get rgd web -o yaml   # are the ${…} of metadata.name still there?',
        ],
      },
    ]
    expect(of('name-empty', `${failed}name is required`, rgds)).toEqual(
      finding(': settings (${schema.spec.name}), flags (no name)'),
    )
    expect(of('name-empty', `${failed}name is required`, gone)).toEqual(finding(''))
  })

  test('an inventory that was copied', () => {
    const copied =
      'finalizer/labeling failed: cannot install finalizer with invalid ApplySet inventory; repair the metadata, or remove it only after confirming no managed members remain: invalid applyset.kubernetes.io/id label: got "a", want "b"'
    expect(of('applyset-metadata-copied', copied)).toEqual([
      {
        ...web,
        title:
          'Web team/one is not managed by kro: its ApplySet inventory is of another object (invalid applyset.kubernetes.io/id label: got "a", want "b")',
        detail:
          'Labels and annotations applyset.kubernetes.io/… say which objects belong to an instance. They came with a copy (kubectl get -o yaml, a backup) and do not fit this one, so kro does nothing for it, and may still call it ACTIVE. It has no objects of its own.',
        fix: [
          'kubectl label web one -n team applyset.kubernetes.io/id-; kubectl annotate web one -n team applyset.kubernetes.io/tooling- applyset.kubernetes.io/contains-group-kinds- applyset.kubernetes.io/additional-namespaces- internal.kro.run/applyset-inventory-hash-',
          'Remove labels and annotations that begin with applyset.kubernetes.io/ or internal.kro.run/ from a copy or a backup before it is applied.',
        ],
      },
    ])
  })
})
