import { describe, expect, test } from '@jest/globals'
import { accessFile } from '../../../../src/diagnosis/reading/denials.ts'
import type { RunRecord } from '../../../../src/evidence/records.ts'
import { type Files, listOf } from '../../../support/evidence.ts'
import { rgd } from '../../../support/kro-objects.ts'
import { access, check, found, log, logFile, role } from './denial-evidence.ts'

const refusal = (verb: string, resource = 'deployments', group = 'apps', quote = '"') =>
  `E0102 ${resource}.${group} is forbidden: User ${quote}system:serviceaccount:kro-system:kro${quote} cannot ${verb} ` +
  `resource ${quote}${resource}${quote} in API group ${quote}${group}${quote} at the cluster scope`
const told = (files: Files, run?: Partial<RunRecord>): string[] =>
  found(files, run).map(
    ({ verb, group, resource, neededBy }) => `${verb} ${resource}.${group} for ${neededBy}`,
  )

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
  ])('the answer to %s does not answer this one', (_, more) => {
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
