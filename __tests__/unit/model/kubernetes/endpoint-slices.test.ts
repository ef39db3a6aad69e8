import { expect, test } from '@jest/globals'
import { slicesOf } from '../../../../src/model/kubernetes/endpoint-slices.ts'
import { object } from '../../../support/kro-objects.ts'

test('slices of a Service are in its namespace and have its name as label', () => {
  const slice = (name: string, namespace: string, service?: string) =>
    object('EndpointSlice', {
      name,
      namespace,
      ...(service === undefined ? {} : { labels: { 'kubernetes.io/service-name': service } }),
    })
  const slices = [
    slice('web-1', 'app', 'web'),
    slice('web-2', 'app', 'web'),
    slice('other-namespace', 'b', 'web'),
    slice('other-service', 'app', 'api'),
    slice('web', 'app'),
  ]
  expect(slicesOf(slices, { namespace: 'app', name: 'web' }).map(({ metadata }) => metadata.name)).toEqual([
    'web-1',
    'web-2',
  ])
})
