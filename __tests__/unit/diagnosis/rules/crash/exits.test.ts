import { describe, expect, test } from '@jest/globals'
import type { Files } from '../../../../support/evidence.ts'
import { ended, podsFile, podWith, runs, waitsAfter, waitsFor } from '../../../../support/pods.ts'
import { found } from './container-findings.ts'

describe('crash/exits', () => {
  const exits = (...files: Files[]) => found('crash/exits', ...files)
  const log = (name: string, text: string): Files => ({
    [`evidence/logs/kro-system/kro-1/${name}.log`]: text,
  })

  test('is proven by its state, the exit code and the last words of the run that ended', () => {
    expect(
      exits(
        podsFile(podWith([waitsAfter(3)])),
        log('kro', 'of the present run'),
        log('kro.previous', 'first\nlast words\n \n'),
        log('side.previous', 'of another container'),
        { 'evidence/logs/kro-system/kro-2/kro.previous.log': 'of another pod' },
        { 'evidence/logs/default/kro-1/kro.previous.log': 'of another namespace' },
      ),
    ).toEqual([
      {
        title: 'Container kro of pod kro-system/kro-1 keeps exiting with code 3 (2 restarts so far)',
        detail: 'The last lines of its log say why.',
        object: 'Pod/kro-system/kro-1',
        part: 'kro',
        severity: 'error',
        proof: ['"reason": "CrashLoopBackOff",', '"exitCode": 3,', 'last words'],
        fix: ['kubectl logs kro-1 -n kro-system -c kro --previous'],
      },
    ])
  })

  test('of a container that was not started again, the log is the present one', () => {
    expect(exits(podsFile(podWith([ended(2)])), log('kro', 'flag provided but not defined'))).toMatchObject([
      {
        title: 'Container kro of pod kro-system/kro-1 ended with exit code 2',
        detail: 'Go programs end so on a panic and on a flag that they do not know.',
        proof: ['"exitCode": 2,', 'flag provided but not defined'],
        fix: ['kubectl logs kro-1 -n kro-system -c kro'],
      },
    ])
  })

  test('of a container that has just ended once more, the last words are of this run', () => {
    expect(
      exits(
        podsFile(podWith([ended(1, { restartCount: 1 })])),
        log('kro.previous', 'before'),
        log('kro', 'now'),
      )[0]?.proof,
    ).toEqual(['"exitCode": 1,', 'now'])
  })

  test('of two containers that end, each has its own log', () => {
    const both = podWith([waitsAfter(1), waitsAfter(2, { name: 'side' })])
    expect(
      exits(podsFile(both), log('kro.previous', 'of kro'), log('side.previous', 'of side')).map(({ proof }) =>
        proof.at(-1),
      ),
    ).toEqual(['of kro', 'of side'])
  })

  test.each([
    [1, 1, 'keeps exiting with code 1 (1 restart so far)'],
    [1, 2, 'keeps exiting with code 1 (2 restarts so far)'],
  ])('code %d, restarted %d times', (code, restartCount, words) => {
    expect(exits(podsFile(podWith([waitsAfter(code, { restartCount })])))[0]?.title).toBe(
      `Container kro of pod kro-system/kro-1 ${words}`,
    )
  })

  test('without a word on how it ended, and without a log', () => {
    const status = { ...waitsAfter(1), lastState: {} }
    expect(exits(podsFile(podWith([status])), log('kro', ' \n'))).toMatchObject([
      {
        title: 'Container kro of pod kro-system/kro-1 keeps exiting with code ? (2 restarts so far)',
        detail: 'The last lines of its log say why.',
        proof: ['"reason": "CrashLoopBackOff",'],
      },
    ])
  })

  test.each([
    ['ended well', [ended(0)]],
    ['waits for something else', [waitsFor('ImagePullBackOff')]],
    ['is ready', [runs()]],
    ['runs again', [runs({ ready: false, lastState: { terminated: { exitCode: 1 } } })]],
  ])('a container that %s is not reported', (_, statuses) => {
    expect(exits(podsFile(podWith(statuses)))).toEqual([])
  })
})
