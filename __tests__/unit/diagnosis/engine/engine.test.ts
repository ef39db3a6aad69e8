import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../../src/diagnosis/engine/engine.ts'
import type { Match, Rule } from '../../../../src/diagnosis/finding.ts'
import { evidenceOf } from '../../../support/evidence.ts'

const step = (name: string, outcome: string, start = 0, seconds = 1, message: string | null = null) => ({
  step: name,
  title: name,
  start,
  seconds,
  outcome,
  message,
  log: null,
})

const withSteps = (...steps: unknown[]) => ({ 'evidence/steps.json': JSON.stringify(steps) })

const match = (title: string, more: Partial<Match> = {}): Match => ({
  title,
  detail: '',
  evidence: [{ file: 'evidence/steps.json', line: 1, text: 'x' }],
  fix: [],
  ...more,
})

const rule = (id: Rule['id'], found: Match[], symptomOf?: string[]): Rule => ({
  id,
  description: id,
  ...(symptomOf ? { symptomOf } : {}),
  find: () => found,
})

describe('outcome', () => {
  test('healthy where nothing failed and nothing was found', () => {
    const evidence = evidenceOf(withSteps(step('gate.smoke', 'ok')))
    expect(diagnose(evidence, [])).toMatchObject({ outcome: 'healthy', failedStep: null, cause: null })
  })

  test('failed by a step, by the status of the job, by an error finding; not by a warning', () => {
    expect(diagnose(evidenceOf(withSteps(step('kro.image', 'failed'))), []).outcome).toBe('failed')
    const job = evidenceOf({ 'evidence/run.json': JSON.stringify({ jobStatus: 'failure', versions: {} }) })
    expect(diagnose(job, [])).toMatchObject({ outcome: 'failed', cause: null, findings: [] })
    const empty = evidenceOf({})
    expect(diagnose(empty, [rule('crd/a', [match('a')])]).outcome).toBe('failed')
    expect(diagnose(empty, [rule('crd/a', [match('a', { severity: 'warning' })])]).outcome).toBe('healthy')
  })

  test('nobody calls a cluster healthy of which a part was not there', () => {
    const outcome = (...failed: string[]): string =>
      diagnose(evidenceOf({ 'evidence/collection.json': JSON.stringify({ failed }) }), []).outcome
    expect(outcome('pods: no answer any more: https://127.0.0.1:6443 gave no answer: socket hang up')).toBe(
      'failed',
    )
    expect(outcome('everything of the API server: https://127.0.0.1:6443 gave no answer: ETIMEDOUT')).toBe(
      'failed',
    )
    expect(outcome('host/inspect-kro-worker.json: No such container: kro-worker')).toBe('failed')
    expect(outcome('everything of the API server: there is no kubeconfig')).toBe('healthy')
    expect(
      outcome('pods: https://127.0.0.1:6443 gave no answer: socket hang up', 'a: no time was left'),
    ).toBe('healthy')
  })

  test('names the step that failed first by its end, not one that a retry mended, nor the diagnosis itself', () => {
    const steps = withSteps(
      step('cluster.create', 'failed', 0, 5),
      step('cluster.create.retry', 'ok', 5, 5),
      step('gate.crds', 'failed', 11, 9),
      step('kro.image', 'failed', 12, 2),
      step('diagnose.collect', 'failed', 9, 0),
    )
    expect(diagnose(evidenceOf(steps), []).failedStep).toBe('kro.image')
  })

  test('a step that was cut off comes after one that really failed', () => {
    const cut = step('gate.base', 'failed', 1, 0, 'had not ended when this was written')
    expect(diagnose(evidenceOf(withSteps(cut, step('kro.image', 'failed', 2, 9))), []).failedStep).toBe(
      'kro.image',
    )
    expect(diagnose(evidenceOf(withSteps(cut)), []).failedStep).toBe('gate.base')
  })
})

describe('order by cause', () => {
  const order = (rules: Rule[]) =>
    diagnose(evidenceOf({}), rules).findings.map(({ rule: id, causedBy }) => [id, causedBy])

  test('from the host upwards, whatever order the rules have', () => {
    const rules = [
      rule('resource/a', [match('a')]),
      rule('network/b', [match('b')]),
      rule('host/c', [match('c')]),
    ]
    expect(order(rules)).toEqual([
      ['host/c', null],
      ['network/b', null],
      ['resource/a', null],
    ])
  })

  test('a symptom names its cause and comes after it, even one of a deeper dimension', () => {
    const rules = [
      rule('host/symptom', [match('s')], ['crash/cause']),
      rule('crash/cause', [match('c')]),
      rule('resource/other', [match('o')]),
    ]
    expect(order(rules)).toEqual([
      ['crash/cause', null],
      ['resource/other', null],
      ['host/symptom', 'crash/cause'],
    ])
    expect(diagnose(evidenceOf({}), rules).cause).toBe('crash/cause')
  })

  test('a chain stays a chain, by wildcard too', () => {
    const rules = [
      rule('resource/rgd', [match('r')], ['network/*']),
      rule('network/api', [match('n')], ['host/*']),
      rule('host/inotify', [match('h')]),
    ]
    expect(order(rules)).toEqual([
      ['host/inotify', null],
      ['network/api', 'host/inotify'],
      ['resource/rgd', 'network/api'],
    ])
  })

  test('two that explain each other do not both lose', () => {
    const rules = [rule('rbac/a', [match('a')], ['rbac/b']), rule('rbac/b', [match('b')], ['rbac/a'])]
    expect(order(rules)).toEqual([
      ['rbac/b', null],
      ['rbac/a', 'rbac/b'],
    ])
  })

  test('a warning explains no error, and is no cause', () => {
    const rules = [
      rule('host/w', [match('w', { severity: 'warning' })]),
      rule('crash/e', [match('e')], ['host/*']),
    ]
    expect(order(rules)).toEqual([
      ['crash/e', null],
      ['host/w', null],
    ])
    expect(diagnose(evidenceOf({}), rules).cause).toBe('crash/e')
    expect(diagnose(evidenceOf({}), rules.slice(0, 1)).cause).toBeNull()
  })
})

describe('findings', () => {
  test('a rule that throws is noted, hides nothing and is no cause', () => {
    const bad: Rule = {
      id: 'crd/bad',
      description: '',
      find: () => {
        throw new Error('boom')
      },
    }
    const result = diagnose(evidenceOf({}), [bad, rule('rbac/good', [match('good')])])
    expect(result.cause).toBe('rbac/good')
    expect(result.findings).toHaveLength(1)
    expect(result.collected.failed).toEqual(['rule crd/bad could not be evaluated: boom'])
  })

  test('without a quote there is no finding', () => {
    expect(diagnose(evidenceOf({}), [rule('crd/a', [match('a', { evidence: [] })])]).findings).toEqual([])
  })

  test('the same of the same object is told once, with both proofs', () => {
    const quote = (line: number) => ({ file: 'evidence/a.log', line, text: 't' })
    const twice = [
      match('a', { object: 'Pod/p', evidence: [quote(1)] }),
      match('a, otherwise', { object: 'Pod/p', evidence: [quote(2), quote(1)] }),
      match('a', { object: 'Pod/q', evidence: [quote(3)] }),
    ]
    const { findings } = diagnose(evidenceOf({}), [rule('crd/a', twice)])
    expect(findings.map(({ object, evidence }) => [object, evidence.map(({ line }) => line)])).toEqual([
      ['Pod/p', [1, 2]],
      ['Pod/q', [3]],
    ])
  })
})

test('a title and a detail that hold a message of megabytes are cut', () => {
  const long = 'x'.repeat(1_000_000)
  const [found] = diagnose(evidenceOf({}), [rule('crd/a', [match(long, { detail: long })])]).findings
  expect(found?.title).toBe(`${'x'.repeat(999)}…`)
  expect(found?.detail).toHaveLength(8000)
})
