import { expect, test } from '@jest/globals'
import { buildParts, forecast } from '../../../lab/forecast.ts'

const forStart = {
  kubernetes: ['v1.34.4'],
  kubectl: null,
  kro: ['v0.9.4'],
  tools: ['kind', 'helm', 'crane'],
}
const nothing = (): boolean => false

test('an empty cache: what is built, what of it takes minutes, how long it takes together, and where it is kept', () => {
  expect(forecast(buildParts(forStart), nothing, '/cache')).toBe(
    "to build: a node's root filesystem, Kubernetes v1.34.4 (about 6 min), etcd and CoreDNS (about 2 min), kind, helm, crane, " +
      'kro v0.9.4. Together about 9 min on 2 cores, once: it is kept in /cache',
  )
})

test('what is there is not built again', () => {
  const isThere = (product: string): boolean => product !== 'tool-kind'
  expect(forecast(buildParts(forStart), isThere, '/cache')).toBe(
    'to build: kind. Together about 1 min on 2 cores, once: it is kept in /cache',
  )
  expect(forecast(buildParts(forStart), () => true, '/cache')).toBe(
    'everything is built (/cache): starting takes seconds',
  )
})

test('for the tests there is more to build', () => {
  const forTests = {
    ...forStart,
    kubectl: 'v1.34.3',
    tools: [...forStart.tools, 'ko', 'act', 'actionlint', 'chainsaw'],
  }
  const text = forecast(buildParts(forTests), nothing, '/cache')
  expect(text).toMatch(/act \(about 1 min\), actionlint, chainsaw \(about 3 min\)/)
  expect(text).toMatch(/kubectl v1\.34\.3 \(about 1 min\)/)
  expect(text).toMatch(/Together about 14 min/)
})
