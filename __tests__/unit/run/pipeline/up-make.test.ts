import { describe, expect, test } from '@jest/globals'
import { chart, image, run } from './working-cluster.ts'

describe('kro’s own make', () => {
  const made = { 'kro.source': async () => ({ folder: '/kro', version: null, identity: null }) }

  test('a kro that something else installed passes the gates that need no image', async () => {
    const { go, outcomes, objects } = await run(
      { install: 'make' },
      {},
      {
        ...made,
        'kro.make': async () => {
          for (const one of chart(image)) await objects.apply(one)
          return []
        },
      },
    )
    await go()
    expect(outcomes()).toEqual([
      'gate.base ok',
      'gate.crds ok',
      'gate.rbac ok',
      'gate.controller ok',
      'gate.smoke skipped',
      'gate.dns ok',
    ])
  })

  test('no Deployment is an error that says where, and a failed step', async () => {
    const { go, steps } = await run(
      { install: 'make', namespace: 'elsewhere' },
      {},
      {
        ...made,
        'kro.make': async () => [],
      },
    )
    await expect(go()).rejects.toThrow('there is no Deployment of kro in namespace elsewhere')
    expect(steps.records.at(-1)).toMatchObject({
      step: 'kro.find',
      outcome: 'failed',
      message: 'there is no Deployment of kro in namespace elsewhere',
    })
  })
})
