import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { webhookTextRules } from '../../../../../src/diagnosis/rules/webhook/texts.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { failedSteps, idsOfFound, toldBy } from '../../../../support/matches.ts'

const log = (...lines: string[]): Files => ({
  ...failedSteps('gate.manifests'),
  'evidence/steps/gate.manifests.log': lines.join('\n'),
})
const calling = (said: string): string =>
  `Internal error occurred: failed calling webhook "v.example.com": failed to call webhook: ${said}`
const post = 'Post "https://guard.guard-system.svc:443/validate?timeout=10s": '
const found = (id: Rule['id'], ...files: Files[]) =>
  toldBy(webhookTextRules, id, evidenceOf(Object.assign({}, ...files)))

test.each([
  ['webhook/no-endpoints', calling(`${post}no endpoints available for service "guard"`)],
  ['webhook/service-missing', calling(`${post}service "guard" not found`)],
  ['webhook/certificate', calling(`${post}x509: certificate has expired`)],
  ['webhook/unreachable', calling(`${post}dial tcp 10.96.0.7:443: connect: connection refused`)],
  ['webhook/unreachable', calling('expected response.uid="a", got ""')],
  ['webhook/denied', 'admission webhook "v.example.com" denied the request: no'],
  ['webhook/denied', "ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no"],
])('%s: %s', (id, line) => {
  expect(idsOfFound(webhookTextRules, evidenceOf(log(line)))).toContain(id)
})

test('a webhook is found in what the controller logs while kro does not work', () => {
  const files: Files = {
    ...failedSteps('gate.controller'),
    'evidence/logs/kro-system/kro-1/kro.log': calling(`${post}context deadline exceeded`),
  }
  expect(idsOfFound(webhookTextRules, evidenceOf(files))).toEqual(['webhook/unreachable'])
})

test('a service without endpoints: where to look for them', () => {
  expect(
    found('webhook/no-endpoints', log(calling(`${post}no endpoints available for service "guard"`))),
  ).toMatchObject([
    {
      object: 'Service/guard',
      fix: [
        'Wait for the Deployment behind that service before applying.',
        'kubectl get endpointslices -l kubernetes.io/service-name=guard -A   # has it any endpoint?',
        'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations   # delete what is stale',
      ],
    },
  ])
})

describe('webhook/conversion-failed', () => {
  const crd = (name: string, group: string, kind: string) =>
    object('CustomResourceDefinition', { name }, { spec: { group, names: { kind } } })
  const crds: Files = {
    'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(
      crd('things.example.com', 'example.com', 'Thing'),
      crd('things.other.io', 'other.io', 'Thing'),
      crd('others.example.com', 'example.com', 'Other'),
      crd('x', '', ''),
    ),
  }
  const fixes = (kind: string, ...files: Files[]) =>
    found(
      'webhook/conversion-failed',
      log(`conversion webhook for ${kind} failed: Post: refused`),
      ...files,
    )[0]?.fix

  test('shows how the CRD of that kind converts', () => {
    expect(fixes('example.com/v1, Kind=Thing', crds)).toEqual([
      'Start the operator of that CRD before kro reads its objects.',
      "kubectl get crd things.example.com -o jsonpath='{.spec.conversion}'",
    ])
  })

  test('names no CRD where that is not known', () => {
    const alone = ['Start the operator of that CRD before kro reads its objects.']
    expect(fixes('example.com/v1, Kind=Thing')).toEqual(alone)
    expect(fixes('the Thing example.com/v1, Kind=Thing', crds)).toEqual(alone)
    expect(fixes('things', crds)).toEqual(alone)
  })
})

describe('webhook/pod-security', () => {
  const said = (pod: string) =>
    `pods "${pod}" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true`
  const replicaSet = object(
    'ReplicaSet',
    { name: 'web-5d', namespace: 'kro-system' },
    {
      spec: { replicas: 1 },
      status: { conditions: [{ type: 'ReplicaFailure', status: 'True', message: said('web-5d-x') }] },
    },
  )

  test('of a workload: its namespace, and the words of the API server', () => {
    expect(
      found('webhook/pod-security', {
        'evidence/run.json': runJson({ jobStatus: 'failure' }),
        'evidence/api/replicasets.apps.json': listOf(replicaSet),
      }),
    ).toEqual([
      {
        title:
          'The Pod Security level restricted:latest of namespace kro-system does not admit pods of ReplicaSet kro-system/web-5d',
        detail: 'It violates PodSecurity "restricted:latest": runAsNonRoot != true',
        object: 'ReplicaSet/kro-system/web-5d',
        proof: [expect.stringMatching(/^"message": "pods \\"web-5d-x\\" is forbidden: .*true"$/)],
        fix: [
          "Set the securityContext as the message says (kro's own chart complies with `restricted`).",
          'kubectl label namespace kro-system pod-security.kubernetes.io/enforce=baseline --overwrite',
        ],
      },
    ])
  })

  test('of a pod that a step applied: its namespace is not known', () => {
    expect(found('webhook/pod-security', log(`Error from server: ${said('web')}`))).toEqual([
      {
        title: 'The Pod Security level restricted:latest of the namespace does not admit pods web',
        detail: 'It violates PodSecurity "restricted:latest": runAsNonRoot != true',
        object: 'Pod/?/web',
        proof: [`Error from server: ${said('web')}`],
        fix: [
          "Set the securityContext as the message says (kro's own chart complies with `restricted`).",
          'Or lower the level of its namespace: the label pod-security.kubernetes.io/enforce.',
        ],
      },
    ])
  })

  test('of an object whose name is not known', () => {
    expect(
      found('webhook/pod-security', log('Error: violates PodSecurity "baseline": hostNetwork'))[0]?.object,
    ).toBe('Pod/?/?')
  })
})
