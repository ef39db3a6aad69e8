import { expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { fetchNodeImage } from '../../../src/cluster/node-image.ts'
import { result } from '../../support/run.ts'
import { fakeSteps } from '../../support/steps.ts'

const image = 'kindest/node:v1.34.4@sha256:aa'
const inspect = `docker image inspect --format '{{.Id}}' ${image}`
const pull = `docker pull --quiet ${image}`

test.each([
  ['here already: nothing is pulled', { [inspect]: 'sha256:1' }, [inspect]],
  ['pulled', { [inspect]: result('', 1), [pull]: 'done' }, [inspect, pull]],
  ['not to be had: kind will say why', { [inspect]: result('', 1), [pull]: result('', 1) }, [inspect, pull]],
])('the node image is %s', async (_, answers, expected) => {
  const { steps, commands } = fakeSteps(answers)
  await fetchNodeImage(image, steps)
  expect(commands.map(commandLine)).toEqual(expected)
  expect(steps.records).toMatchObject([{ step: 'cluster.node-image', outcome: 'ok' }])
})
