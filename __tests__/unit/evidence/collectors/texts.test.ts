import { expect, test } from '@jest/globals'
import { describeCaBundle } from '../../../../src/evidence/collectors/certificates.ts'
import { environment } from '../../../../src/evidence/collectors/host.ts'
import { readProbes } from '../../../../src/evidence/collectors/network.ts'
import { splitLogs } from '../../../../src/evidence/collectors/node-logs.ts'
import { trim } from '../../../../src/evidence/collectors/trim.ts'
import { certificate } from '../../../support/certificate.ts'

test('logs of a node: newest and previous of each container, without what the runtime puts in front', () => {
  const output = `==> /var/log/pods/kro-system_kro-1_uid-1/kro/1.log <==
2026-11-23T08:59:08.1Z stdout F starting
2026-11-23T08:59:08.2Z stderr P panic: half
2026-11-23T08:59:08.3Z stderr F  and half
==> /var/log/pods/kro-system_kro-1_uid-1/kro/0.log <==
st of a line that tail cut
2026-11-23T08:58:00.1Z stdout F died
==> /var/log/pods/kube-system_coredns-a_uid/coredns/0.log <==
`
  expect(splitLogs(output)).toEqual([
    { file: 'logs/kro-system/kro-1/kro.log', podUid: 'uid-1', text: 'starting\npanic: half and half\n' },
    {
      ...{ file: 'logs/kro-system/kro-1/kro.previous.log', podUid: 'uid-1' },
      text: 'st of a line that tail cut\ndied\n',
    },
    { file: 'logs/kube-system/coredns-a/coredns.log', podUid: 'uid', text: '' },
  ])
})

test('logs of a node: of two pods of one name those of the one whose logs changed last', () => {
  const output = `==> /var/log/pods/demo_web-0_uid-2/web/0.log <==
2026-11-23T08:59:08.1Z stdout F second
==> /var/log/pods/demo_web-0_uid-1/web/3.log <==
2026-11-23T08:58:08.1Z stdout F first
==> /var/log/pods/demo_web-0_uid-1/init/0.log <==
2026-11-23T08:58:08.1Z stdout F first
==> /var/log/pods/demo_web-1_uid-3/web/0.log <==
2026-11-23T08:58:08.1Z stdout F third
`
  expect(splitLogs(output)).toEqual([
    { file: 'logs/demo/web-0/web.log', podUid: 'uid-2', text: 'second\n' },
    { file: 'logs/demo/web-1/web.log', podUid: 'uid-3', text: 'third\n' },
  ])
})

test('probes: by kind and target, in the order asked for; what gave no line is left out', () => {
  const probes = [
    { kind: 'tcp' as const, target: '10.96.0.1:443', what: 'API service' },
    { kind: 'dns' as const, target: 'kubernetes.default.svc', what: 'DNS' },
    { kind: 'http' as const, target: 'https://x', what: 'API service' },
  ]
  const output =
    'pod\tkro-1\ndns\tkubernetes.default.svc\t1\t4016000000\tnot resolved by 10.96.0.10 \ntcp\t10.96.0.1:443\t0\t1400000\tconnected\n'
  expect(readProbes('n1', output, probes)).toEqual({
    node: 'n1',
    pod: 'kro-1',
    probes: [
      { ...probes[0], ok: true, seconds: 0.001, answer: 'connected' },
      { ...probes[1], ok: false, seconds: 4.016, answer: 'no answer from 10.96.0.10' },
    ],
  })
})

test('a CA bundle becomes its subjects and dates', () => {
  const bundle = (pem: string): string => Buffer.from(pem).toString('base64')
  const one = certificate('webhook-ca', new Date('2031-02-03T04:05:06Z')).cert
  const two = certificate('other', new Date('2021-01-01T00:00:00Z')).cert
  expect(describeCaBundle(bundle(one + two))).toBe(
    'CN=webhook-ca (2020-01-01T00:00:00.000Z to 2031-02-03T04:05:06.000Z); ' +
      'CN=other (2020-01-01T00:00:00.000Z to 2021-01-01T00:00:00.000Z)',
  )
  expect(describeCaBundle(bundle('rubbish'))).toBe('no certificate in 7 bytes')
  expect(describeCaBundle(bundle(one.replace(/\n.{20}/, '\nAAAA')))).toMatch(
    /^a certificate that cannot be read: /,
  )
  expect(describeCaBundle('')).toBe('')
})

test('objects lose what only machines read', () => {
  const object = (kind: string, more: object) => ({
    apiVersion: 'v1',
    kind,
    metadata: { name: 'x', managedFields: [1] },
    ...more,
  })
  expect(trim('configmaps', object('ConfigMap', { data: { a: 'é', b: '' } }))).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'x' },
    data: { a: '‹2 bytes›', b: '‹0 bytes›' },
  })
  const crd = trim(
    'customresourcedefinitions.apiextensions.k8s.io',
    object('CustomResourceDefinition', {
      spec: {
        versions: [{ name: 'v1', schema: { openAPIV3Schema: {} }, selectableFields: [{ jsonPath: '.a' }] }],
      },
      status: { storedVersions: ['v1'] },
    }),
  )
  expect(crd.spec).toEqual({ versions: [{ name: 'v1', selectableFields: [{ jsonPath: '.a' }] }] })
  expect(crd.status).toEqual({ storedVersions: ['v1'] })
})

test('the environment: names, and values only where they cannot be secrets', () => {
  const variables = {
    HTTPS_PROXY: 'http://u:CANARY@p',
    GOFLAGS: '-mod=mod',
    HOME: '/root',
    MY_TOKEN: 'CANARY',
    DOCKER_PASSWORD: 'CANARY',
    CI: '',
  }
  expect(environment(variables)).toEqual({
    set: ['DOCKER_PASSWORD', 'GOFLAGS', 'HTTPS_PROXY'],
    values: { GOFLAGS: '-mod=mod' },
  })
})
