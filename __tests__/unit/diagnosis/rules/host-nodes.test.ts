import { describe, expect, test } from '@jest/globals'
import { listOf, runJson } from '../../../support/evidence.ts'
import { collectionJson, found, type Gap, stepsJson, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

const everything = 'everything of the API server'
const refusedAt = (address: string): Gap => [
  everything,
  { code: 'api-no-answer', server: `https://${address}`, said: 'connect ECONNREFUSED' },
]
const run = (change = {}) => ({ 'evidence/run.json': runJson({ clusterName: 'own', ...change }) })
const collection = (...gaps: Gap[]) => ({ 'evidence/collection.json': collectionJson(gaps) })

describe('nodes', () => {
  const node = (name: string, ...list: Parameters<typeof conditions>) =>
    object('Node', { name }, { status: { conditions: conditions(...list) } })
  const nodes = (...list: object[]) => ({ 'evidence/api/nodes.json': listOf(...list) })
  const units = 'evidence/nodes/own-worker/units.txt'

  test('a unit that does not run: which, on which node, and how to start it', () => {
    const files = { ...run(), [units]: 'containerd active\nkubelet failed\nkubelet inactive\n' }
    expect(found('host/kubelet-stopped', files)).toMatchObject([
      {
        title: 'kubelet of node own-worker does not run (failed)',
        object: 'Node/own-worker',
        proof: [`${units}:2: kubelet failed`],
        fix: [
          'docker exec own-worker systemctl start kubelet',
          'docker exec own-worker journalctl -u kubelet --no-pager | tail -50   # why it ended',
        ],
      },
    ])
    expect(found('host/containerd-stopped', files)).toEqual([])
    // The same words elsewhere.
    expect(
      found('host/kubelet-stopped', { 'evidence/nodes/own-worker/journal.log': 'kubelet failed\n' }),
    ).toEqual([])
  })

  test.each(['cluster.create', 'kro.make'])('a kubelet on a node that %s was still making', (step) => {
    const files = {
      [units]: 'kubelet inactive\ncontainerd failed\n',
      'evidence/steps.json': stepsJson({ step }),
    }
    expect(found('host/kubelet-stopped', files)).toEqual([])
    expect(found('host/containerd-stopped', files)).toHaveLength(1)
    expect(
      found('host/kubelet-stopped', { ...files, 'evidence/steps.json': stepsJson({ step: 'kro.apply' }) }),
    ).toHaveLength(1)
  })

  test('a kubelet that no longer reports, and nodes that are not ready for another reason', () => {
    const files = nodes(
      node('a', ['Ready', 'Unknown', 'NodeStatusUnknown', 'Kubelet stopped posting node status.']),
      node('b', ['Ready', 'False', 'KubeletNotReady', 'x']),
      node('c', ['Ready', 'True', 'KubeletReady', 'x']),
      node('d'),
    )
    expect(found('host/kubelet-stopped', files)).toMatchObject([
      { title: 'kubelet of node a has stopped reporting', object: 'Node/a' },
    ])
    expect(found('host/kubelet-stopped', files)[0]?.proof[0]).toContain('Kubelet stopped posting')
  })

  describe('that Docker no longer lists', () => {
    const rule = 'host/node-gone'
    const list = (...names: string[]) => ({
      'evidence/host/docker-ps.txt': [
        'ID    STATUS   NAMES',
        ...names.map((name) => `1   Up 2 minutes   ${name}  `),
      ].join('\n'),
    })
    const lost = nodes(
      node('own-worker', ['Ready', 'Unknown', 'NodeStatusUnknown', 'x']),
      node('own-worker2', ['Ready', 'Unknown', 'NodeStatusUnknown', 'x']),
      node('own-worker3', ['Ready', 'False', 'KubeletNotReady', 'x']),
      node('own-worker4'),
    )

    test('of which the API server has heard nothing for long', () => {
      const matches = found(rule, { ...run(), ...lost, ...list('own-control-plane', 'own-worker2') })
      expect(matches).toMatchObject([
        { title: 'The container of node own-worker is gone', object: 'Node/own-worker' },
      ])
      expect(matches[0]?.proof[0]).toContain('"reason": "NodeStatusUnknown"')
      expect(matches[0]?.proof[1]).toBe('evidence/host/docker-ps.txt:1: ID    STATUS   NAMES')
    })

    test('the control plane, where nothing of the API server answers', () => {
      const silent = collection(refusedAt('127.0.0.1:1'))
      expect(titles(rule, { ...run(), ...silent, ...list('own-worker') })).toEqual([
        'The container of node own-control-plane is gone',
      ])
      expect(titles(rule, { ...run(), ...silent, ...list('own-control-plane') })).toEqual([])
      // A single question, or one that was refused for another reason.
      expect(
        titles(rule, { ...run(), ...collection(['pods', refusedAt('x')[1]]), ...list('own-worker') }),
      ).toEqual([])
      expect(
        titles(rule, {
          ...run(),
          ...collection([everything, { code: 'api-refused', said: '401' }]),
          ...list(),
        }),
      ).toEqual([])
      expect(titles(rule, { ...run(), ...list() })).toEqual([])
    })

    test('not in a cluster of others, while it is made, or where Docker was not asked', () => {
      expect(found(rule, { ...run({ cluster: 'existing' }), ...lost, ...list() })).toEqual([])
      expect(found(rule, { ...lost, ...list() })).toEqual([])
      expect(found(rule, { ...run(), ...lost })).toEqual([])
      const making = { 'evidence/steps.json': stepsJson({ step: 'cluster.create' }) }
      expect(found(rule, { ...run(), ...lost, ...list(), ...making })).toEqual([])
      const later = { 'evidence/steps.json': stepsJson({ step: 'kro.apply' }) }
      expect(found(rule, { ...run(), ...lost, ...list(), ...later })).toHaveLength(2)
    })
  })

  test.each<[string, string, string | undefined]>([
    ['node a-worker', 'Error response from daemon: No such container: a-worker', 'a-worker'],
    ['nodes/a-worker/kubelet.log', 'Error: container 1f is dead or marked for removal', 'a-worker'],
    ['logs on a-worker', 'container 1f is dead or marked for removal', 'a-worker'],
    ['host/inspect-a.worker.json', 'container 1f is dead or marked for removal', 'a.worker'],
    ['host/console-a-worker.log', 'container 1f is dead or marked for removal', 'a-worker'],
    ['pods', 'container 1f is dead or marked for removal', undefined],
    ['node a-worker', 'permission denied', undefined],
  ])('that is removed while it is looked at: %s, %s', (things, said, name) => {
    const files = {
      ...run(),
      ...collection(['x', { code: 'no-time' }], [things, { code: 'command-failed', said }]),
    }
    expect(found('host/node-gone', files).map((one) => one.object)).toEqual(
      name === undefined ? [] : [`Node/${name}`],
    )
  })

  test.each<[string, string, string | undefined, string | undefined]>([
    ['nodes/a/kubelet.log', 'Container 1f is paused, unpause the container', 'paused', 'docker unpause a'],
    ['nodes/a/kubelet.log', 'Error: container 1f is not running', 'not running', 'docker start a'],
    ['pods', 'container 1f is not running', undefined, undefined],
    ['nodes/a/kubelet.log', 'no answer', undefined, undefined],
  ])('that stops while it is looked at: %s, %s', (things, said, state, fix) => {
    const matches = found('host/node-stopped', collection([things, { code: 'command-failed', said }]))
    expect(matches.map(({ title }) => title)).toEqual(
      state === undefined ? [] : [`The container of node a is ${state}`],
    )
    expect(matches[0]?.fix[0]).toBe(fix)
  })

  test('that Docker has paused or stopped, as it was inspected', () => {
    const files = {
      'evidence/host/inspect-own-worker.json': '{\n  "Status": "exited"\n}',
      'evidence/host/inspect-other.json': '{\n  "Status": "running"\n}',
      'evidence/host/docker-info.json': '{\n  "Status": "paused"\n}',
    }
    expect(found('host/node-stopped', files)).toMatchObject([
      {
        title: 'The container of node own-worker is exited',
        object: 'Node/own-worker',
        proof: ['evidence/host/inspect-own-worker.json:2: "Status": "exited"'],
        fix: [
          'docker start own-worker',
          'docker logs --tail 100 own-worker   # its console (host/console-own-worker.log in this report)',
        ],
      },
    ])
  })
})
