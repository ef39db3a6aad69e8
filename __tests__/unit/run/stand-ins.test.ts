import { expect, test } from '@jest/globals'
import { Objects } from '../../../src/cluster/objects.ts'
import { Redaction } from '../../../src/evidence/redaction.ts'
import { autoStandIn } from '../../../src/inputs/stand-ins.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { withStandIns } from '../../../src/run/stand-ins.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { fakeCluster } from '../../support/objects.ts'
import { fakeSteps } from '../../support/steps.ts'

test.each(['kind', 'existing'] as const)(
  'before anything is made in a cluster of others, what is there is taken down (%s)',
  async (cluster) => {
    const fake = fakeCluster()
    const { steps, clock } = fakeSteps()
    const inputs = { standIns: [autoStandIn], namespace: 'kro-system', cluster }
    const before = await withStandIns(
      'stand-ins.tests',
      {
        ...{ plan: { inputs } as unknown as Plan, places: { report: temporaryFolder() } },
        ...{ redaction: new Redaction({ secrets: [] }), steps, runtime: { clock } },
      },
      new Objects(fake),
      async () => fake.requests.filter((one) => one.endsWith('/resourcegraphdefinitions')).length,
    )
    expect(before > 0).toBe(cluster === 'existing')
  },
)
