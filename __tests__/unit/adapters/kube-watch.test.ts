import type { ServerResponse } from 'node:http'
import { expect, test } from '@jest/globals'
import { plain } from './fake-api-server.ts'

test('a watch signals each change, is requested again when it ends, and ends when it is closed', async () => {
  const asked: string[] = []
  const answers: ServerResponse[] = []
  const { kube, timers } = await plain((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`)
    answers.push(response)
    response.writeHead(200).write('{"type":"ADDED"}\n')
  })
  const signal = kube.watch?.(['/api/v1/nodes'])
  if (signal === undefined) throw new Error('it cannot watch')
  await signal.changedSince(0)
  expect(asked).toEqual(['/api/v1/nodes?watch=true Bearer of-the-user'])
  const pause = timers.nextSet()
  answers[0]?.end()
  await pause
  const again = signal.changedSince(signal.changes)
  timers.pass(1)
  await again
  expect(asked).toHaveLength(2)
  const closed = new Promise((end) => answers[1]?.on('close', end))
  signal.close()
  await closed
})

test('a watch that is refused signals nothing, and is requested again', async () => {
  let asked = 0
  const { kube, timers } = await plain((_, response) => {
    asked += 1
    response.writeHead(403).end('no')
  })
  const signal = kube.watch?.(['/api/v1/nodes'])
  for (let time = 1; time <= 2; time += 1) {
    await timers.nextSet()
    timers.pass(1)
  }
  expect(asked).toBe(2)
  expect(signal?.changes).toBe(0)
  signal?.close()
})
