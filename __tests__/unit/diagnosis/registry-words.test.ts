import { expect, test } from '@jest/globals'
import { pullRules } from '../../../src/diagnosis/rules/image/pulls.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'

// containerd, core/remotes/docker, as kubelet repeats it.
test.each([
  [
    'image/registry-not-trusted',
    'failed to do request: Head "https://r/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  ],
  [
    'image/registry-not-trusted',
    'failed to do request: Head "https://r:5000/v2/": http: server gave HTTP response to HTTPS client',
  ],
  ['image/registry-not-trusted', 'Head "https://r/v2/": x509: certificate is valid for a.example.com, not r'],
  [
    'image/registry-not-trusted',
    'x509: certificate has expired or is not yet valid: current time 2026-11-26',
  ],
  [
    'network/registry-unreachable',
    'failed to do request: Head "https://r/v2/": dial tcp: lookup r: no such host',
  ],
  ['image/pull-rate-limited', 'toomanyrequests: You have reached your unauthenticated pull rate limit'],
  ['image/pull-denied', 'pull access denied, repository does not exist or may require authorization'],
  ['image/not-a-registry', 'unexpected media type text/html for sha256:aa: not found'],
  ['image/not-found', 'registry.k8s.io/kro/kro:v9: not found'],
])('%s: %s', (rule, message) => {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/api/pods.json': listOf({
      ...{ apiVersion: 'v1', kind: 'Pod' },
      metadata: { name: 'kro-1', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
      spec: { containers: [{ name: 'kro', image: 'r/kro:1' }] },
      status: {
        phase: 'Pending',
        containerStatuses: [
          {
            name: 'kro',
            ready: false,
            restartCount: 0,
            state: { waiting: { reason: 'ErrImagePull', message } },
          },
        ],
      },
    }),
  })
  expect(pullRules.filter((one) => one.find(evidence).length > 0).map(({ id }) => id)).toEqual([rule])
})
