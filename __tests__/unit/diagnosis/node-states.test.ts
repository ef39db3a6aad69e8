import { describe, expect, test } from '@jest/globals'
import { graphsOf } from '../../../src/diagnosis/node-states.ts'
import { evidenceOf, type Files } from '../../support/evidence.ts'
import { graphFiles } from '../../support/graph-evidence.ts'

const shown = (files: Files) =>
  graphsOf(evidenceOf(files)).map(({ instance, isActive, others, nodes }) => ({
    instance,
    isActive,
    others,
    nodes: Object.fromEntries(nodes.map(({ id, state }) => [id, state])),
  }))

describe('states of nodes', () => {
  test('in an instance that is ACTIVE', () => {
    expect(shown(graphFiles())).toEqual([
      {
        instance: { name: 'Web/demo/shop', state: 'ACTIVE', isSettled: true },
        isActive: true,
        others: 0,
        nodes: { login: 'read', config: 'ready', app: 'ready', service: 'ready' },
      },
    ])
  })

  test('a node without an object is left out of an ACTIVE instance', () => {
    expect(shown(graphFiles({ made: ['app', 'service'] }))[0]?.nodes).toMatchObject({ config: 'left-out' })
  })

  test('kro names the node that it waits for; what comes after it was not created', () => {
    const message =
      'node "app": waiting for readiness: readyWhen condition evaluated to false: "app.status.readyReplicas == 1"'
    const files = graphFiles({ state: 'IN_PROGRESS', message, made: ['config', 'app'] })
    const [graph] = graphsOf(evidenceOf(files))
    expect(graph?.instance).toEqual({ name: 'Web/demo/shop', state: 'IN_PROGRESS', isSettled: false })
    expect(graph?.nodes.map(({ id, state }) => [id, state])).toEqual([
      ['login', 'read'],
      ['config', 'ready'],
      ['app', 'waiting'],
      ['service', 'missing'],
    ])
    expect(graph?.nodes.find(({ id }) => id === 'app')?.why).toMatch(/./)
  })

  test('an object that is not healthy is what the node waits for, where kro names none', () => {
    const files = graphFiles({ state: 'IN_PROGRESS', made: ['config', 'app'] })
    const [graph] = graphsOf(evidenceOf(files))
    expect(graph?.nodes.find(({ id }) => id === 'app')).toMatchObject({
      state: 'waiting',
      why: expect.stringContaining('0/1'),
    })
  })

  test('without an instance nothing is known of them', () => {
    const { 'evidence/api/webs.kro.run.json': _, ...files } = graphFiles({ made: [] })
    expect(shown(files)).toEqual([
      {
        instance: null,
        isActive: true,
        others: 0,
        nodes: { login: 'unknown', config: 'unknown', app: 'unknown', service: 'unknown' },
      },
    ])
  })

  test('evidence without an RGD has no graph', () => {
    expect(shown({})).toEqual([])
  })
})
