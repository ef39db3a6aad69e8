import { describe, expect, test } from '@jest/globals'
import { accessFile, binding, check, deploymentOfKro, forbidden } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf } from '../../../../support/evidence.ts'
import { pod } from '../../../../support/kro-objects.ts'
import { failedSteps, idsOfFound } from '../../../../support/matches.ts'
import {
  accessRules,
  account,
  accounts,
  answer,
  api,
  bindings,
  chartRole,
  denied,
  deployments,
  found,
  leases,
  ofChart,
  role,
  roleBindings,
  roles,
  run,
} from './bound-accounts.ts'

const ids = (...files: Files[]): string[] => idsOfFound(accessRules, evidenceOf(Object.assign({}, ...files)))

describe('rbac/subject-mismatch', () => {
  const mismatch = (...files: Files[]) => found('rbac/subject-mismatch', run(), ...files)

  test('names all subjects and the controller, and quotes what differs', () => {
    expect(
      mismatch(denied, bindings(ofChart('ServiceAccount kro/kro', 'ServiceAccount default/kro'))),
    ).toEqual([
      {
        title:
          'ClusterRoleBinding/kro-cluster-role-binding is for kro/kro, default/kro, but the controller is kro-system/kro',
        detail:
          'The manifests were rendered for another namespace or name than the controller runs in. The API server denies all of its requests.',
        object: 'ClusterRoleBinding/kro-cluster-role-binding',
        proof: ['"namespace": "kro"', answer],
        fix: [
          `kubectl patch clusterrolebinding kro-cluster-role-binding --type=json -p '[{"op":"add","path":"/subjects","value":[{"kind":"ServiceAccount","name":"kro","namespace":"kro-system"}]}]'`,
          'Render the manifests for the namespace that they go to: helm template with --namespace kro-system.',
        ],
      },
    ])
  })

  test('says that the pod is Ready anyway', () => {
    const ready = pod({ name: 'kro-1', labels: { 'app.kubernetes.io/name': 'kro' } }, 'Running', {}, true)
    const [match] = mismatch(denied, bindings(ofChart('ServiceAccount kro/kro')), {
      [`${api}/pods.json`]: listOf(ready),
    })
    expect(match?.detail).toMatch(/denies all of its requests\. Its pod is Ready anyway: .*\.$/)
  })

  test.each([
    ['another name', ['ServiceAccount kro-system/robot'], 'kro-system/robot', '"name": "robot",'],
    ['another namespace', ['ServiceAccount kro/kro'], 'kro/kro', '"namespace": "kro"'],
    ['a user', ['User jane'], 'jane', '"kind": "User",'],
  ])('the first subject is %s', (_, subjects, words, line) => {
    expect(mismatch(denied, bindings(ofChart(...subjects)))).toMatchObject([
      { title: expect.stringContaining(` is for ${words}, but`), proof: [line, answer] },
    ])
  })

  test('a binding without a subject says so', () => {
    expect(mismatch(denied, bindings(ofChart()))).toMatchObject([
      { title: expect.stringContaining('is for no subject, but the controller') },
    ])
  })

  test('a RoleBinding is patched as what it is, in its namespace', () => {
    const own = binding('RoleBinding', 'kro', 'ClusterRole kro:controller', 'ServiceAccount kro/kro')
    expect(mismatch(denied, roleBindings(own))).toMatchObject([
      {
        object: 'RoleBinding/kro-system/kro',
        fix: [expect.stringMatching(/^kubectl patch rolebinding kro -n kro-system /), expect.anything()],
      },
    ])
  })

  test('is not reported where the controller has a binding, where nothing is denied to it, and of other roles', () => {
    const others = ofChart('ServiceAccount kro/kro')
    const own = binding('RoleBinding', 'own', 'Role own', 'ServiceAccount kro-system/kro')
    expect(mismatch(denied, bindings(others), roleBindings(own))).toEqual([])
    expect(mismatch(bindings(others))).toEqual([])
    expect(
      mismatch(accessFile([check('get', '', 'pods', { neededBy: 'RGD web' })]), bindings(others)),
    ).toEqual([])
    expect(
      mismatch(denied, bindings(binding('ClusterRoleBinding', 'x', 'ClusterRole view', 'User jane'))),
    ).toEqual([])
  })
})

describe('rbac/binding-missing', () => {
  const missing = (...files: Files[]) => found('rbac/binding-missing', run(), ...files)

  test('binds the role that is there', () => {
    expect(missing(denied, bindings(), roles(role('view'), role('my-kro-cluster-role')))).toEqual([
      {
        title: 'No ClusterRoleBinding names the ServiceAccount kro-system/kro of the controller',
        detail:
          'The API server denies all requests of the controller: it can neither renew its lease nor read the objects that it reconciles. The ClusterRole my-kro-cluster-role is there, and no binding refers to it.',
        object: 'ClusterRoleBinding/kro-cluster-role-binding',
        proof: ['"name": "my-kro-cluster-role"', answer],
        fix: [
          'kubectl create clusterrolebinding kro-cluster-role-binding --clusterrole=my-kro-cluster-role --serviceaccount=kro-system:kro',
          'Or install the chart again, which makes it (helm upgrade --install).',
        ],
      },
    ])
  })

  test.each([
    ['unrestricted', 'kro-cluster-role-binding', 'kro-cluster-role'],
    ['aggregation', 'kro:controller', 'kro:controller'],
  ] as const)('of a chart in the mode %s has its names where no role is there', (rbacMode, name, ofRole) => {
    expect(missing(run({ rbacMode }), denied, bindings(), roles())).toMatchObject([
      {
        detail: expect.stringMatching(/objects that it reconciles\.$/),
        object: `ClusterRoleBinding/${name}`,
        fix: [
          `kubectl create clusterrolebinding ${name} --clusterrole=${ofRole} --serviceaccount=kro-system:kro`,
          expect.anything(),
        ],
        proof: [answer],
      },
    ])
  })

  test('is not reported where bindings were not listed, or nothing is denied', () => {
    expect(missing(denied)).toEqual([])
    expect(missing(bindings())).toEqual([])
  })

  test('is not reported beside a binding of the controller, or of its role', () => {
    expect(missing(denied, bindings(ofChart('ServiceAccount kro-system/kro')))).toEqual([])
    expect(missing(denied, bindings(ofChart('ServiceAccount kro/kro')))).toEqual([])
  })
})

test('nothing is reported about a controller that is denied nothing', () => {
  const files = [deployments(deploymentOfKro({ serviceAccountName: 'kro' })), accounts(account('kro'))]
  expect(ids(run(), ...files, bindings(), roles(), accessFile([{ ...leases, allowed: true }]))).toEqual([])
})

describe('the proof of what is denied', () => {
  const log = 'evidence/logs/kro-system/kro-1/kro.log'
  const proof = (lines: readonly string[], ...files: Files[]) =>
    found(
      'rbac/binding-missing',
      run(),
      failedSteps('gate.controller'),
      bindings(),
      { [log]: lines.join('\n') },
      ...files,
    )[0]?.proof
  const [lease, crds, rgds] = [
    forbidden('get', 'coordination.k8s.io', 'leases'),
    forbidden('list', 'apiextensions.k8s.io', 'customresourcedefinitions'),
    forbidden('list', 'kro.run', 'resourcegraphdefinitions'),
  ]
  const cut = (line: string) => line.slice(0, 300)

  test('is two lines of the controller, of two things where there are two, the same one twice else', () => {
    expect(proof([`1 ${lease}`, `2 ${lease}`, `3 ${crds}`, `4 ${rgds}`])).toEqual(
      [`1 ${lease}`, `3 ${crds}`].map(cut),
    )
    expect(proof([`1 ${lease}`, `2 ${lease}`, `3 ${lease}`])).toEqual([`1 ${lease}`, `2 ${lease}`].map(cut))
  })

  test('is followed by the sentences of the API server, four lines in all', () => {
    const asked = [
      leases,
      check('update', 'coordination.k8s.io', 'leases'),
      check('list', '', 'secrets'),
      check('get', '', 'pods'),
    ]
    expect(proof([`1 ${lease}`], accessFile(asked))).toEqual([
      cut(`1 ${lease}`),
      answer,
      '"answer": "kro-system/kro may not update leases",',
      '"answer": "kro-system/kro may not list secrets",',
    ])
  })

  test('without sentences is what was asked, only where the controller met nothing itself', () => {
    const asked = accessFile([{ ...leases, answer: null }])
    expect(proof([`1 ${lease}`], asked)).toEqual([cut(`1 ${lease}`)])
    expect(proof([], asked)).toEqual(['"verb": "get",', '"resource": "leases",'])
  })

  test('shows the role between what the controller met and what the API server answers', () => {
    expect(proof([`1 ${lease}`], roles(chartRole), denied)).toEqual([
      cut(`1 ${lease}`),
      '"name": "kro-cluster-role"',
      answer,
    ])
  })
})
