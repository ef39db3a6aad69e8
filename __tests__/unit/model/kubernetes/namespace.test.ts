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
] as const)('%s is reported as %s', (type, part) => {
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
