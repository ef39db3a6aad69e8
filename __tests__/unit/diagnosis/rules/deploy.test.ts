import { describe, expect, test } from '@jest/globals'
import { failedWith, found, listed } from '../../../support/found.ts'
import { object } from '../../../support/kro-objects.ts'

describe('an object that kubectl waited for', () => {
  const lists = listed({
    'deployments.apps': [
      object('Deployment', { name: 'kro', namespace: 'kro-system' }),
      object('Deployment', { name: 'kro', namespace: 'other' }),
      object('Deployment', { name: 'kro', namespace: 'third' }),
      object('Deployment', { name: 'else', namespace: 'kro-system' }),
    ],
    pods: [object('Pod', { name: 'kro', namespace: 'a' })],
    nodes: [object('Node', { name: 'own-worker' })],
  })
  const fixes = (log: string, rule = 'deploy/wait-timed-out') =>
    found(rule, { ...failedWith(log), ...lists })[0]?.fix.slice(0, -1)

  test('in each namespace that has one of that name, of that kind', () => {
    expect(fixes('error: timed out waiting for the condition on deployment.apps/kro')).toEqual([
      'kubectl describe deployment.apps kro -n kro-system',
      'kubectl describe deployment.apps kro -n other',
    ])
    expect(fixes('error: timed out waiting for the condition on pods/kro')).toEqual([
      'kubectl describe pods kro -n a',
    ])
    expect(
      fixes('error: deployment "else" exceeded its progress deadline', 'deploy/progress-deadline'),
    ).toEqual(['kubectl describe deployment else -n kro-system'])
  })

  test('that is in no namespace', () => {
    expect(fixes('error: timed out waiting for the condition on nodes/own-worker')).toEqual([
      'kubectl describe nodes own-worker',
    ])
  })

  test('that was not listed, or that kubectl does not name', () => {
    expect(fixes('error: timed out waiting for the condition on pods/x')).toEqual([])
    expect(fixes('error: timed out waiting for the condition on /kro')).toEqual([])
    expect(fixes('error: timed out waiting for the condition')).toEqual([])
  })
})

test('a download that failed: its address can be asked, where the tool tells it', () => {
  const fix = (log: string) => found('deploy/download-failed', failedWith(log, 'tools.install'))[0]?.fix[0]
  expect(fix('https://example.com/kind, HTTP 404')).toBe(
    'curl -fsSLI https://example.com/kind   # does it exist there, and is the host reached from here?',
  )
  expect(fix('getaddrinfo ENOTFOUND example.com')).toBe(
    'Check that the version exists, and that the runner reaches the host.',
  )
})
