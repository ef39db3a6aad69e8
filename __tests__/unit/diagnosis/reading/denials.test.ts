import { describe, expect, test } from '@jest/globals'
import { accessFile, type Denial, denials } from '../../../../src/diagnosis/reading/denials.ts'
import type { RunRecord } from '../../../../src/evidence/records.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { object, pod, rgd } from '../../../support/kro-objects.ts'

const labels = { 'app.kubernetes.io/name': 'kro' }
const deployment = object(
  'Deployment',
  { name: 'kro', namespace: 'kro-system', labels },
  { spec: { template: { spec: { serviceAccountName: 'kro' } } } },
)
const logFile = 'evidence/logs/kro-system/kro-1/kro.log'

const check = (verb: string, allowed: boolean, more: Record<string, unknown> = {}) => ({
  verb,
  group: 'apps',
  resource: 'deployments',
  subresource: null,
  namespace: null,
  allowed,
  answer: `the API server says ${allowed ? 'yes' : 'no'} to ${verb}`,
  neededBy: 'RGD app',
  reason: null,
  ...more,
})
const access = (...checks: object[]): Files => ({
  [accessFile]: JSON.stringify(
    { serviceAccount: { namespace: 'kro-system', name: 'kro' }, checks, rules: [] },
    null,
    2,
  ),
})
const refusal = (verb: string, resource = 'deployments', group = 'apps', quote = '"') =>
  `E0102 ${resource}.${group} is forbidden: User ${quote}system:serviceaccount:kro-system:kro${quote} cannot ${verb} ` +
  `resource ${quote}${resource}${quote} in API group ${quote}${group}${quote} at the cluster scope`
const log = (...lines: string[]): Files => ({ [logFile]: `${lines.join('\n')}\n` })
const role = (...rules: object[]): Files => ({
  'evidence/api/clusterroles.rbac.authorization.k8s.io.json': listOf(
    object('ClusterRole', { name: 'kro' }, { rules }),
  ),
  'evidence/api/clusterrolebindings.rbac.authorization.k8s.io.json': listOf(
    object(
      'ClusterRoleBinding',
      { name: 'kro' },
      {
        roleRef: { kind: 'ClusterRole', name: 'kro' },
        subjects: [{ kind: 'ServiceAccount', name: 'kro', namespace: 'kro-system' }],
      },
    ),
  ),
})

/** A job that failed, with a controller that is not ready, but for what is given. */
const found = (files: Files, run: Partial<RunRecord> = { jobStatus: 'failure' }): Denial[] =>
  denials(
    evidenceOf({
      'evidence/run.json': runJson(run),
      'evidence/api/deployments.apps.json': listOf(deployment),
      'evidence/api/pods.json': listOf(pod({ name: 'kro-1', labels }, 'Running')),
      ...files,
    }),
  )
const told = (files: Files, run?: Partial<RunRecord>): string[] =>
  found(files, run).map(
    ({ verb, group, resource, neededBy }) => `${verb} ${resource}.${group} for ${neededBy}`,
  )

describe('what the server answered', () => {
  test('no is a denial, proven by the sentence of the answer', () => {
    const denied = found(access(check('get', true), check('list', false), check('watch', false)))
    expect(denied).toEqual([
      expect.objectContaining({ verb: 'list', group: 'apps', resource: 'deployments', neededBy: 'RGD app' }),
      expect.objectContaining({ verb: 'watch' }),
    ])
    expect(denied.map(({ quotes }) => quotes.map(({ file, text }) => [file, text]))).toEqual([
      [[accessFile, '"answer": "the API server says no to list",']],
      [[accessFile, '"answer": "the API server says no to watch",']],
    ])
  })

  test('an answer that allows everything is not a denial, nor is one about events', () => {
    expect(found(access(check('get', true)))).toEqual([])
    expect(found(access(check('create', false, { group: '', resource: 'events' })))).toEqual([])
  })

  test('without sentences, by what was asked', () => {
    const asked = { answer: undefined }
    const [first, second] = found(
      access(check('list', false, asked), check('patch', false, { ...asked, resource: 'pods', group: '' })),
    )
    expect(first?.quotes.map(({ text }) => text)).toEqual(['"verb": "list",', '"resource": "deployments",'])
    expect(second?.quotes.map(({ text }) => text)).toEqual(['"verb": "patch",', '"resource": "pods",'])
    expect(second?.quotes[0]?.line).toBeGreaterThan(first?.quotes[1]?.line ?? 0)
  })

  test('rules that stand before the checks are not taken for answers', () => {
    const file = JSON.stringify(
      {
        serviceAccount: { namespace: 'kro-system', name: 'kro' },
        rules: [{ note: { allowed: true }, binding: 'b', role: 'r', namespace: null, verbs: ['list'] }],
        checks: [check('list', false, { answer: undefined })],
      },
      null,
      2,
    )
    expect(found({ [accessFile]: file }).flatMap(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      '"verb": "list",',
      '"resource": "deployments",',
    ])
  })

  test('the sentence is quoted with its line', () => {
    const files = access(check('list', false))
    const line = (files[accessFile] ?? '').split('\n').findIndex((text) => text.includes('no to list')) + 1
    expect(found(files)[0]?.quotes).toEqual([
      { file: accessFile, line, text: '"answer": "the API server says no to list",' },
    ])
  })

  test('a file in one line proves nothing by its lines', () => {
    const file = JSON.stringify({
      serviceAccount: { namespace: 'kro-system', name: 'kro' },
      checks: [check('list', false)],
    })
    expect(found({ [accessFile]: file })).toEqual([expect.objectContaining({ verb: 'list', quotes: [] })])
  })
})

describe('what the controller met', () => {
  test('is a denial where the server was not asked, with all lines that say it', () => {
    const denied = found(log(refusal('list'), 'unrelated', refusal('watch'), refusal('list')))
    expect(denied).toEqual([
      {
        verb: 'list',
        group: 'apps',
        resource: 'deployments',
        subresource: null,
        namespace: null,
        neededBy: 'controller',
        quotes: [
          { file: logFile, line: 1, text: refusal('list') },
          { file: logFile, line: 4, text: refusal('list') },
        ],
      },
      expect.objectContaining({ verb: 'watch' }),
    ])
  })

  test('in the namespace that the line names', () => {
    const inTeam = refusal('get', 'leases', 'coordination.k8s.io').replace(
      'at the cluster scope',
      'in the namespace "team-1"',
    )
    expect(found(log(inTeam, refusal('list'))).map(({ verb, namespace }) => [verb, namespace])).toEqual([
      ['get', 'team-1'],
      ['list', null],
    ])
  })

  test('of a subresource is another thing than of its resource', () => {
    const status = { group: 'internal.kro.run', resource: 'graphrevisions', subresource: 'status' }
    const denied = found({
      ...access(check('patch', false, { ...status, neededBy: 'controller' })),
      ...log(refusal('patch', 'graphrevisions/status', 'internal.kro.run')),
    })
    expect(denied).toMatchObject([{ ...status, quotes: [{ file: logFile }, { file: accessFile }] }])
  })

  test('in JSON, with its quotes escaped; of the core group; not events', () => {
    const lines = log(refusal('list', 'pods', '', '\\"'), refusal('create', 'events', ''))
    expect(told(lines)).toEqual(['list pods. for controller'])
  })

  test('in a condition of an RGD', () => {
    const broken = rgd('Inactive', [['KindReady', 'False', 'Failed', refusal('create'), 1]])
    const denied = found({ 'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(broken) })
    expect(denied).toMatchObject([
      { verb: 'create', quotes: [{ file: 'evidence/api/resourcegraphdefinitions.kro.run.json' }] },
    ])
  })

  test('is put before the answer to the same question, two lines at most', () => {
    const denied = found({
      ...access(check('list', false)),
      ...log(refusal('list'), refusal('list'), refusal('list')),
    })
    expect(denied).toHaveLength(1)
    expect(denied[0]?.quotes.map(({ file, line }) => [file, file === logFile ? line : 0])).toEqual([
      [logFile, 1],
      [logFile, 2],
      [accessFile, 0],
    ])
  })

  test.each<[string, object, string[]]>([
    ['the same', check('list', true), []],
    ['another verb of it', check('get', true), ['list deployments.apps for controller']],
    ['another kind', check('list', true, { resource: 'pods' }), []],
    ['a kind of another group', check('list', true, { group: 'x' }), []],
  ])('where the server was asked and allows %s', (_, asked, expected) => {
    expect(told({ ...access(asked), ...log(refusal('list')) })).toEqual(expected)
  })

  test.each<[string, Record<string, unknown>]>([
    ['another kind', { resource: 'pods' }],
    ['a kind of another group', { group: 'x' }],
  ])('the answer to %s is none to this one', (_, more) => {
    expect(
      told({ ...access(check('list', true, more), check('get', true)), ...log(refusal('list')) }),
    ).toEqual(['list deployments.apps for controller'])
  })

  test('that is something else is not put to the answer', () => {
    const denied = found({
      ...access(check('list', false)),
      ...log(refusal('watch'), refusal('list', 'statefulsets'), refusal('list', 'deployments', 'x')),
    })
    const [list, ...others] = denied
    expect(list?.quotes.map(({ file }) => file)).toEqual([accessFile])
    expect(others.map(({ verb, resource }) => [verb, resource])).toEqual([['watch', 'deployments']])
  })

  test('in the log, and in a condition, counts although the kind was not asked for', () => {
    const broken = rgd('Inactive', [['KindReady', 'False', 'Failed', refusal('create'), 1]])
    const denied = found({
      ...access(check('list', true, { resource: 'pods' })),
      ...log(refusal('create')),
      'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(broken),
    })
    expect(denied).toMatchObject([{ verb: 'create', quotes: [{ file: logFile }, {}] }])
  })

  test('in a condition counts although the kind was not asked for', () => {
    const broken = rgd('Inactive', [['KindReady', 'False', 'Failed', refusal('create'), 1]])
    expect(
      told({
        ...access(check('list', true, { resource: 'pods' })),
        'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(broken),
      }),
    ).toEqual(['create deployments.apps for controller'])
  })

  test.each<[string, object, string[]]>([
    ['it', { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list'] }, []],
    ['everything', { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }, []],
    [
      'another verb',
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] },
      ['list deployments.apps for controller'],
    ],
    [
      'another group',
      { apiGroups: ['x'], resources: ['deployments'], verbs: ['list'] },
      ['list deployments.apps for controller'],
    ],
  ])('where roles were read that allow %s by now', (_, rule, expected) => {
    expect(told({ ...role(rule), ...log(refusal('list')) })).toEqual(expected)
  })
})

describe('no denial is reported', () => {
  const denied = access(check('list', false))
  const well: Files = {
    'evidence/api/pods.json': listOf(pod({ name: 'kro-1', labels }, 'Running', {}, true)),
  }
  const step = (name: string, outcome = 'failed') => ({
    step: name,
    title: name,
    start: 0,
    seconds: 1,
    outcome,
    message: null,
    log: null,
  })
  const steps = (...list: object[]): Files => ({ 'evidence/steps.json': JSON.stringify(list) })
  const withoutKro: Files = {
    'evidence/api/deployments.apps.json': listOf(),
    'evidence/api/pods.json': listOf(),
  }

  test.each<[string, Files, Partial<RunRecord>, number]>([
    ['where all works', well, {}, 0],
    ['but where the job failed', well, { jobStatus: 'failure' }, 1],
    ['but where the controller is down', {}, {}, 1],
    [
      'but where an RGD is not Active',
      { ...well, 'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd('Inactive')) },
      {},
      1,
    ],
    [
      'but where the controller itself needs one of two',
      { ...well, ...access(check('get', false), check('list', false, { neededBy: 'controller' })) },
      {},
      2,
    ],
    [
      'but where the controller itself needs it',
      { ...well, ...access(check('list', false, { neededBy: 'controller' })) },
      {},
      1,
    ],
  ])('%s', (_, files, run, count) => expect(found({ ...denied, ...files }, run)).toHaveLength(count))

  test('of an RGD that needs more, but where an instance is not ACTIVE', () => {
    const crd = object(
      'CustomResourceDefinition',
      { name: 'apps.kro.run', labels: { 'kro.run/owned': 'true' } },
      { spec: { group: 'kro.run', names: { kind: 'App', plural: 'apps' } } },
    )
    const instance = (state: string): Files => ({
      'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(crd),
      'evidence/api/apps.kro.run.json': listOf(object('App', { name: 'a' }, { status: { state } })),
    })
    expect(found({ ...denied, ...well, ...instance('ACTIVE') }, {})).toHaveLength(0)
    expect(found({ ...denied, ...well, ...instance('ERROR') }, {})).toHaveLength(1)
  })

  test.each<[string, Files, Partial<RunRecord>, number]>([
    ['where kro was not to be installed, and is not there', withoutKro, { install: 'none' }, 0],
    ['but where it is there', {}, { install: 'none' }, 1],
    ['but where it was to be', withoutKro, {}, 1],
    [
      'but where it is not known whether it is there',
      { 'evidence/api/deployments.apps.json': '', 'evidence/api/pods.json': listOf() },
      { install: 'none' },
      1,
    ],
  ])('%s', (_, files, run, count) => {
    expect(found({ ...denied, ...files }, { jobStatus: 'failure', ...run })).toHaveLength(count)
  })

  test.each([
    ['kro.image', 0],
    ['kro.access', 1],
    ['kro.apply', 1],
    ['gate.rbac', 1],
    ['gate.controller', 1],
    ['gate.smoke', 1],
    ['gate.manifests', 1],
    ['gate.base', 0],
    ['kro.apply.x', 0],
    ['x.kro.apply', 0],
  ])('where the job ended in %s, before kro was made: %d', (name, count) => {
    expect(found({ ...denied, ...withoutKro, ...steps(step(name)) })).toHaveLength(count)
  })

  test('but where kro was made before the step that failed, is there, or was not looked for', () => {
    const image = steps(step('kro.image'))
    expect(found({ ...denied, ...withoutKro, ...steps(step('kro.apply', 'ok'), step('x')) })).toHaveLength(1)
    expect(found({ ...denied, ...image })).toHaveLength(1)
    expect(
      found({ ...denied, ...withoutKro, ...image, 'evidence/api/deployments.apps.json': '' }),
    ).toHaveLength(1)
  })
})
