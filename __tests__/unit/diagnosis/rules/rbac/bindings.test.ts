import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { bindingRules } from '../../../../../src/diagnosis/rules/rbac/bindings.ts'
import type { RunRecord } from '../../../../../src/evidence/records.ts'
import { accessFile, binding, check, deploymentOfKro, forbidden } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object, pod } from '../../../../support/kro-objects.ts'
import { failedSteps, idsOfFound, type Told, toldBy } from '../../../../support/matches.ts'

const api = 'evidence/api'
const account = (name: string, namespace = 'kro-system') => object('ServiceAccount', { name, namespace })
const accounts = (...items: object[]): Files => ({ [`${api}/serviceaccounts.json`]: listOf(...items) })
const deployments = (...items: object[]): Files => ({ [`${api}/deployments.apps.json`]: listOf(...items) })
const roles = (...items: object[]): Files => ({
  [`${api}/clusterroles.rbac.authorization.k8s.io.json`]: listOf(...items),
})
const bindings = (...items: object[]): Files => ({
  [`${api}/clusterrolebindings.rbac.authorization.k8s.io.json`]: listOf(...items),
})
const roleBindings = (...items: object[]): Files => ({
  [`${api}/rolebindings.rbac.authorization.k8s.io.json`]: listOf(...items),
})
const role = (name: string, rest: object = {}) => object('ClusterRole', { name }, rest)
const run = (change: Partial<RunRecord> = {}): Files => ({
  'evidence/run.json': runJson({ jobStatus: 'failure', ...change }),
})
const leases = check('get', 'coordination.k8s.io', 'leases')
const denied = accessFile([leases])
const answer = '"answer": "kro-system/kro may not get leases",'

const found = (id: Rule['id'], ...files: Files[]): Told[] =>
  toldBy(bindingRules, id, evidenceOf(Object.assign({}, ...files)))
const ids = (...files: Files[]): string[] => idsOfFound(bindingRules, evidenceOf(Object.assign({}, ...files)))

const chartRole = role('kro-cluster-role')
const ofChart = (...subjects: string[]) =>
  binding('ClusterRoleBinding', 'kro-cluster-role-binding', 'ClusterRole kro-cluster-role', ...subjects)

describe('rbac/serviceaccount-missing', () => {
  const missing = (...files: Files[]) => found('rbac/serviceaccount-missing', ...files)

  test('is about the account of the Deployment, which proves it', () => {
    expect(
      missing(deployments(deploymentOfKro({ serviceAccountName: 'robot' })), accounts(account('kro'))),
    ).toEqual([
      {
        title: 'The ServiceAccount kro-system/robot of the controller does not exist',
        detail: 'Without it no pod can be made, and pods that run are no longer known to the API server.',
        object: 'ServiceAccount/kro-system/robot',
        proof: ['"serviceAccountName": "robot"'],
        fix: [
          'kubectl create serviceaccount robot -n kro-system; kubectl rollout restart deployment/kro -n kro-system',
          'Chart: serviceAccount.create=true, and serviceAccount.name as the Deployment says.',
        ],
      },
    ])
  })

  test.each([
    ['the account is there', [account('other'), account('robot')], 0],
    ['one of that name in another namespace', [account('robot', 'default')], 1],
    ['no account at all', [], 1],
  ])('%s', (_, items, count) => {
    expect(
      missing(deployments(deploymentOfKro({ serviceAccountName: 'robot' })), accounts(...items)),
    ).toHaveLength(count)
  })

  test('accounts that were not listed are not missing', () => {
    expect(missing(deployments(deploymentOfKro()))).toEqual([])
  })

  test('without a Deployment only where the gate of RBAC failed: kro need not be there yet', () => {
    expect(missing(accounts())).toEqual([])
    expect(missing(accounts(), failedSteps('kro.image'))).toEqual([])
    expect(missing(accounts(), failedSteps('gate.rbac'))).toMatchObject([
      { object: 'ServiceAccount/kro-system/kro', proof: [] },
    ])
  })

  const refusedSet = (name: string, asked: string) =>
    object(
      'ReplicaSet',
      { name, namespace: 'kro-system', uid: name },
      {
        spec: { replicas: 1 },
        status: {
          conditions: [
            {
              ...{ type: 'ReplicaFailure', status: 'True' },
              message: `pods "${name}-" is forbidden: error looking up service account kro-system/${asked}: serviceaccount "${asked}" not found`,
            },
          ],
        },
      },
    )
  const sets = (...items: object[]): Files => ({ [`${api}/replicasets.apps.json`]: listOf(...items) })

  test('a ReplicaSet that was refused names the account, also where accounts were not listed; two lines are enough', () => {
    const [match, ...others] = missing(
      deployments(deploymentOfKro({ serviceAccountName: 'kro' })),
      sets(refusedSet('a', 'robot'), refusedSet('b', 'robot'), refusedSet('c', 'robot')),
    )
    expect(others).toEqual([])
    expect(match).toMatchObject({
      object: 'ServiceAccount/kro-system/robot',
      proof: [
        expect.stringContaining('\\"a-\\" is forbidden'),
        expect.stringContaining('\\"b-\\" is forbidden'),
        '"serviceAccountName": "kro"',
      ],
    })
    expect(missing(sets(refusedSet('a', 'robot')))).toMatchObject([
      { proof: [expect.stringContaining('not found')] },
    ])
  })

  describe('the fix', () => {
    const fixes = (...files: Files[]) =>
      missing(deployments(deploymentOfKro({ serviceAccountName: 'robot' })), ...files)[0]?.fix

    test("names another account where kro's role is bound to one that is there", () => {
      expect(
        fixes(
          bindings(ofChart('ServiceAccount kro-system/gone', 'ServiceAccount kro-system/kro')),
          roles(chartRole),
          accounts(account('gone', 'default'), account('kro')),
        ),
      ).toEqual([
        "kubectl set serviceaccount deployment/kro kro -n kro-system   # the one that kro's role is bound to",
        'Chart: leave serviceAccount.name as it was, or let the chart make the new one (serviceAccount.create).',
      ])
    })

    test('makes the account and binds the role to it where no such account is there', () => {
      expect(
        fixes(bindings(ofChart('ServiceAccount kro-system/gone')), roles(chartRole), accounts())?.[0],
      ).toBe(
        'kubectl create serviceaccount robot -n kro-system; kubectl create clusterrolebinding robot --clusterrole=kro-cluster-role --serviceaccount=kro-system:robot; kubectl rollout restart deployment/kro -n kro-system',
      )
    })

    test('makes the account alone where the role is bound to it, or where there is no role', () => {
      const alone =
        'kubectl create serviceaccount robot -n kro-system; kubectl rollout restart deployment/kro -n kro-system'
      const both = ofChart('ServiceAccount kro-system/robot', 'ServiceAccount kro-system/kro')
      expect(fixes(bindings(both), roles(chartRole), accounts(account('kro')))?.[0]).toBe(alone)
      expect(fixes(bindings(), roles(role('view')), accounts())?.[0]).toBe(alone)
    })
  })
})

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

describe('rbac/role-missing', () => {
  const own = ofChart('ServiceAccount kro-system/kro')
  const missing = (...files: Files[]) => found('rbac/role-missing', run(), bindings(own), ...files)

  test('names the role that the binding of the controller refers to', () => {
    expect(missing(denied, roles(role('view')))).toEqual([
      {
        title:
          'ClusterRoleBinding/kro-cluster-role-binding refers to the ClusterRole kro-cluster-role, which does not exist',
        detail:
          'A binding to a role that is not there grants nothing; Kubernetes accepts it without an error.',
        object: 'ClusterRole/kro-cluster-role',
        proof: ['"name": "kro-cluster-role"', answer],
        fix: [
          'kubectl get clusterrole kro-cluster-role   # is it there under another name?',
          'Install the chart again (helm upgrade --install): it makes the role.',
        ],
      },
    ])
  })

  test('is not reported where the role is there, nothing is denied, or roles were not listed', () => {
    expect(missing(denied, roles(chartRole))).toEqual([])
    expect(missing(roles())).toEqual([])
    expect(missing(denied)).toEqual([])
  })

  test('is not reported of a Role in a namespace: those are not listed everywhere', () => {
    const inNamespace = binding('RoleBinding', 'own', 'Role gone', 'ServiceAccount kro-system/kro')
    expect(missing(denied, roles(chartRole), roleBindings(inNamespace))).toEqual([])
  })
})

describe('rbac/aggregated-role-empty', () => {
  const own = binding(
    'ClusterRoleBinding',
    'kro:controller',
    'ClusterRole kro:controller',
    'ServiceAccount kro-system/kro',
  )
  const empty = (...files: Files[]) => found('rbac/aggregated-role-empty', run(), bindings(own), ...files)
  const aggregationRule = { clusterRoleSelectors: [{}] }
  const aggregated = role('kro:controller', { aggregationRule, rules: [] })

  test("labels the static roles of kro's chart, whatever the release is called", () => {
    expect(
      empty(
        denied,
        roles(
          aggregated,
          ...['kro:controller:static', 'my-kro:controller:static', 'kro:controller:static:x', 'x:static'].map(
            (name) => role(name),
          ),
        ),
      ),
    ).toEqual([
      {
        title: 'ClusterRole/kro:controller has no rules: nothing is aggregated into it',
        detail:
          'Its rules are copied from ClusterRoles with the label rbac.kro.run/aggregate-to-controller: "true" by kube-controller-manager. Either no role has the label, or that controller does not run.',
        object: 'ClusterRole/kro:controller',
        proof: ['"aggregationRule": {', answer],
        fix: [
          'kubectl label clusterrole kro:controller:static rbac.kro.run/aggregate-to-controller=true --overwrite',
          'kubectl label clusterrole my-kro:controller:static rbac.kro.run/aggregate-to-controller=true --overwrite',
          'kubectl get pods -n kube-system -l component=kube-controller-manager',
        ],
      },
    ])
  })

  test.each([
    ['has rules', role('kro:controller', { aggregationRule, rules: [{}] })],
    ['is not aggregated', role('kro:controller', { rules: [] })],
    ['is not there', role('other', { aggregationRule, rules: [] })],
  ])('is not reported where the role %s', (_, one) => {
    expect(empty(denied, roles(one))).toEqual([])
  })

  test('is not reported where nothing is denied', () => {
    expect(empty(roles(aggregated))).toEqual([])
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
