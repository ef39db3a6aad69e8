import { expect, test } from '@jest/globals'
import { namespaceWait } from '../../../../src/model/kubernetes/namespace.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

test('what a namespace waits for, in the words of the namespace controller', () => {
  const namespace = object(
    'Namespace',
    { name: 'team' },
    {
      status: {
        phase: 'Terminating',
        conditions: conditions(
          [
            'NamespaceDeletionDiscoveryFailure',
            'False',
            'ResourcesDiscovered',
            'All resources successfully discovered',
          ],
          [
            'NamespaceDeletionContentFailure',
            'False',
            'ContentDeleted',
            'All content successfully deleted, may be waiting on finalization',
          ],
          [
            'NamespaceContentRemaining',
            'True',
            'SomeResourcesRemain',
            'Some resources are remaining: configmaps. has 1 resource instances, widgets.example.com has 12 resource instances',
          ],
          [
            'NamespaceFinalizersRemaining',
            'True',
            'SomeFinalizerRemain',
            'Some finalizers are remaining: cloud.example.com/keep in 12 resource instances, kro.run/finalizer in 1 resource instances',
          ],
        ),
      },
    },
  )
  expect(namespaceWait(namespace)).toEqual({
    remaining: [
      { resource: 'configmaps', count: 1 },
      { resource: 'widgets.example.com', count: 12 },
    ],
    finalizers: ['cloud.example.com/keep', 'kro.run/finalizer'],
    discovery: null,
    deletion: null,
  })
})

test.each([
  ['NamespaceDeletionDiscoveryFailure', 'discovery'],
  ['NamespaceDeletionGroupVersionParsingFailure', 'discovery'],
  ['NamespaceDeletionContentFailure', 'deletion'],
] as const)('%s is read as %s', (type, part) => {
  const namespace = object(
    'Namespace',
    {},
    { status: { conditions: conditions([type, 'True', 'R', 'words']) } },
  )
  expect(namespaceWait(namespace)[part]).toBe('words')
  expect(namespaceWait(object('Namespace', {}))).toEqual({
    remaining: [],
    finalizers: [],
    discovery: null,
    deletion: null,
  })
})

const pods = 'unexpected items still remain in namespace: team for gvr: /v1, Resource=pods'
const widgets = 'unexpected items still remain in namespace: team for gvr: example.com/v1, Resource=widgets'
const refused = 'configmaps "a" is forbidden: denied'

test.each([
  [`Failed to delete all resource types, 1 remaining: ${pods}`, null],
  [`Failed to delete all resource types, 2 remaining: [${pods}, ${widgets}]`, null],
  [
    `Failed to delete all resource types, 2 remaining: [${refused}, ${pods}]`,
    `Failed to delete all resource types, 2 remaining: [${refused}, ${pods}]`,
  ],
])(
  'objects that only take their time do not count as ones that cannot be deleted: %s',
  (message, deletion) => {
    const status = {
      conditions: conditions(['NamespaceDeletionContentFailure', 'True', 'ContentDeletionFailed', message]),
    }
    expect(namespaceWait(object('Namespace', {}, { status })).deletion).toBe(deletion)
  },
)
