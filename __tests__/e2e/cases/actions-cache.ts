import assert from 'node:assert/strict'
import { join } from 'node:path'
import { entriesOf, poison } from '../act-cache.ts'
import type { Case } from '../case.ts'
import { emptyMirror } from '../empty-mirror.ts'
import { type Job, stepOf } from '../job.ts'

const tools = ['helm', 'kind', 'ko', 'kubectl']

/** Where each tool came from, as the log says it. */
function cameFrom(job: Job): Record<string, string> {
  const lines = stepOf(job, 'kro').output.matchAll(
    /^(\w+) v\S+: ready after \S+ s \(([\w-]+), SHA-256 \w{64}\)/gm,
  )
  return Object.fromEntries([...lines].map(([, tool = '', from = '']) => [tool, from]))
}

const all = (from: string): Record<string, string> => Object.fromEntries(tools.map((tool) => [tool, from]))

const warningsOf = (job: Job): string[] =>
  job.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)

export const actionsCache: Case = {
  name: 'actions-cache',
  shows:
    'tools of one machine are found in the Actions cache by another, and only what they should be is used',
  clusters: [],
  async run(sandbox, checks) {
    const cache = join(sandbox.folder, 'cache-service')
    /** Each has folders of its own: workspace, temporary files, no tools. Nothing but the cache is shared. */
    const onMachine = (name: string, mirror?: string) =>
      sandbox.workflow({
        file: '__tests__/e2e/workflows/actions-cache.yml',
        cache,
        env: {
          XDG_CACHE_HOME: join(sandbox.folder, name),
          ...(mirror === undefined ? {} : { SETUP_KRO_DOWNLOAD_MIRROR: mirror }),
        },
      })
    const green = (job: Job): void => {
      assert.equal(job.result, 'success', job.annotations.map(({ message }) => message).join('\n'))
      assert.match(stepOf(job, 'tools').output, /^kind v\d+\.\d+\.\d+/m)
    }
    const workspaceIsClean = (job: Job): void =>
      assert.doesNotMatch(stepOf(job, 'left').output, /setup-kro-(kind|kubectl|ko|helm)/)

    const first = await onMachine('first-machine')
    await checks.that('the first job downloads each tool and saves it', () => {
      green(first.job)
      assert.deepEqual(cameFrom(first.job), all('download'))
      assert.deepEqual(warningsOf(first.job), [])
      assert.equal(entriesOf(cache).length, tools.length)
    })
    await checks.that('nothing of it stays in the checkout', () => workspaceIsClean(first.job))

    const empty = await emptyMirror()
    try {
      const { job } = await onMachine('another-deeper/machine', empty.url)
      await checks.that(
        'a job on another machine has each tool from the cache, and asks the mirror for nothing',
        () => {
          green(job)
          assert.deepEqual(cameFrom(job), all('cache'))
          assert.deepEqual(empty.asked, [])
          assert.deepEqual(warningsOf(job), [])
        },
      )
      await checks.that('nothing of it stays in the checkout either', () => workspaceIsClean(job))
    } finally {
      empty.close()
    }

    for (const archive of entriesOf(cache))
      await poison(archive, '#!/bin/sh\necho poisoned\n', sandbox.folder)
    const { job } = await onMachine('third-machine')
    await checks.that('poisoned entries are refused by their digest, and each tool is downloaded', () => {
      green(job)
      assert.deepEqual(cameFrom(job), all('download'))
      const refused = warningsOf(job).filter((text) =>
        /the Actions cache had a file with SHA-256 \w{64} instead of \w{64}.*it is not used/.test(text),
      )
      assert.equal(refused.length, tools.length, warningsOf(job).join('\n'))
      assert.doesNotMatch(stepOf(job, 'tools').output, /poisoned/)
    })
  },
}
