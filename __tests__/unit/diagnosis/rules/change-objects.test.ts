import { describe, expect, test } from '@jest/globals'
import type { TransitionRecord } from '../../../../src/changes/records.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { found } from '../../../support/found.ts'
import { made } from '../../../support/snapshots.ts'
import { files, labelled, names, upgrade } from './changed-objects.ts'

describe('objects that kro made', () => {
  const config = made('one-config')
  const gone = files({ objects: [config] }, {})
  const inUpgrade = (change: Partial<TransitionRecord> = {}) =>
    files({ objects: [config] }, {}, { upgrade, ...change })
  const severity = (rule: string, given: Record<string, string>) => found(rule, given)[0]?.severity

  test('that are deleted weigh as fail-on says, and more where only kro became another', () => {
    expect(severity('change/deleted', gone)).toBe('info')
    expect(severity('change/deleted', inUpgrade())).toBe('warning')
    expect(severity('change/deleted', inUpgrade({ failOn: ['deleted'] }))).toBe('error')
    expect(severity('change/deleted', files({ objects: [config] }, {}, { failOn: ['deleted'] }))).toBe(
      'error',
    )
  })

  test('that are others now weigh as fail-on says', () => {
    const replaced = (failOn: TransitionRecord['failOn']) =>
      severity('change/recreated', files({ objects: [config] }, { objects: [made('one-cfg')] }, { failOn }))
    expect(replaced(['broken'])).toBe('warning')
    expect(replaced(['recreated'])).toBe('error')
  })

  test('whose fields are others: only where fail-on asks for it, or after an upgrade', () => {
    const changed = (record: Partial<TransitionRecord>) =>
      found(
        'change/changed',
        files({ objects: [config] }, { objects: [{ ...config, data: { a: 'b' } }] }, record),
      )
    expect(changed({})).toEqual([])
    expect(changed({ failOn: ['changed'] })[0]?.severity).toBe('error')
    expect(changed({ upgrade })[0]).toMatchObject({
      severity: 'warning',
      title: '1 object of the resource config is changed: ConfigMap/team/one-config',
      detail:
        'kro became v0.9.4 (it was v0.9.0). Other now: /data. changes.json of the report has each field.',
    })
  })

  test('the first three fields are named', () => {
    const data = (...keys: string[]) => ({
      ...config,
      data: Object.fromEntries(keys.map((key) => [key, key])),
    })
    const detail = (...keys: string[]) =>
      found(
        'change/changed',
        files({ objects: [data('z')] }, { objects: [data('z', ...keys)] }, { upgrade }),
      )[0]?.detail
    expect(detail('a', 'b', 'c')).toContain('Other now: /data/a, /data/b, /data/c. ')
    expect(detail('a', 'b', 'c', 'd')).toContain('Other now: /data/a, /data/b, /data/c, …. ')
    expect(found('change/deleted', inUpgrade())[0]?.detail).toMatch(
      /^kro became v0\.9\.4 \(it was v0\.9\.0\)\. kro prunes/,
    )
  })

  test('that nothing owns: how to look at them', () => {
    const orphan = (object: KubeObject) =>
      found('change/orphaned', files({ objects: [object] }, { instances: [], objects: [object] }))
    expect(orphan(config)).toMatchObject([
      {
        severity: 'warning',
        object: 'ConfigMap/team/one-config',
        fix: [expect.any(String), 'kubectl get ConfigMap/one-config -n team -o yaml'],
      },
    ])
    expect(orphan(config)[0]?.detail).toMatch(/^[^.]+\. Nothing updates or deletes it from now on/)
    const role = labelled(made('viewer', { kind: 'ClusterRole' }), {
      namespace: undefined as unknown as string,
    })
    expect(orphan(role)[0]?.fix[1]).toBe('kubectl get ClusterRole/viewer -o yaml')
  })

  test('one finding for each resource of an RGD, of those without one too', () => {
    const objects = [
      ...names.slice(0, 4).map((name) => made(name)),
      made('extra', { node: 'extra' }),
      labelled(made('plain'), { labels: { 'kro.run/owned': 'true', 'kro.run/instance-id': 'uid-one' } }),
    ]
    const matches = found('change/deleted', files({ objects }, {}))
    expect(matches.map(({ title }) => title)).toEqual([
      '1 object of the resource extra is deleted: ConfigMap/team/extra',
      '4 objects of the resource config are deleted: ConfigMap/team/four, ConfigMap/team/one, ConfigMap/team/three, ConfigMap/team/two',
      '1 object is deleted: ConfigMap/team/plain',
    ])
    expect(matches[1]?.proof).toHaveLength(3)
    expect(matches[1]?.proof[0]).toMatch(/^evidence\/changes\/before\.json:\d+: "name": "four"/)
  })

  test('pods that went with them are counted', () => {
    const app = (uid: string) => made('web', { kind: 'Deployment', node: 'config', uid })
    const pod = (uid: string) => ({
      namespace: 'team',
      name: `web-${uid}`,
      uid,
      owner: 'Deployment/web',
      restarts: 0,
    })
    const detail = (before: string[], after: string[]) =>
      found(
        'change/recreated',
        files({ objects: [app('1')], pods: before.map(pod) }, { objects: [app('2')], pods: after.map(pod) }),
      )[0]?.detail
    expect(detail(['a', 'b'], ['c', 'd'])).toMatch(/ do not follow\. 2 pods went with it\.$/)
    expect(detail(['a'], ['c'])).toMatch(/ 1 pod went with it\.$/)
    expect(detail([], [])).toMatch(/ do not follow\.$/)
  })
})
