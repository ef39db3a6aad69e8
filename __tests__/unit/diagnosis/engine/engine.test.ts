import { describe, expect, test } from '@jest/globals'
import type { Component } from '../../../../src/diagnosis/causes/components.ts'
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

const rule = (id: Rule['id'], component: Component, found: Match[], supersedes: string[] = []): Rule => ({
  id,
  component,
  description: id,
  supersedes,
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
    expect(diagnose(empty, [rule('crd/a', 'crd', [match('a')])]).outcome).toBe('failed')
    expect(diagnose(empty, [rule('crd/a', 'crd', [match('a', { severity: 'warning' })])]).outcome).toBe(
      'healthy',
    )
  })

  test('a cluster of which a part was missing is not healthy', () => {
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
    diagnose(evidenceOf({}), rules).findings.map(({ id, causedById }) => [id, causedById])

  test('from the host upwards, whatever order the rules have', () => {
    const rules = [
      rule('resource/a', 'objects', [match('a')]),
      rule('network/b', 'network-policy', [match('b')]),
      rule('host/c', 'registry', [match('c')]),
    ]
    expect(order(rules)).toEqual([
      ['host/c#1', null],
      ['network/b#1', null],
      ['resource/a#1', null],
    ])
  })

  test('a symptom names its cause and comes after it, even one of a deeper dimension', () => {
    const rules = [
      rule('host/symptom', 'controller', [match('s')]),
      rule('crash/cause', 'program', [match('c')]),
      rule('resource/other', 'definition', [match('o')]),
    ]
    expect(order(rules)).toEqual([
      ['crash/cause#1', null],
      ['resource/other#1', null],
      ['host/symptom#1', 'crash/cause#1'],
    ])
    expect(diagnose(evidenceOf({}), rules)).toMatchObject({
      cause: 'crash/cause',
      findings: [{}, {}, { causedBy: 'crash/cause' }],
    })
  })

  test('what a gate failed for comes before what is wrong beside it, and after what explains it', () => {
    const failures = [{ code: 'object-failed', object: 'App/team/one' }]
    const gate = { ...step('gate.manifests', 'failed'), failures }
    const told = (...rules: Rule[]) =>
      diagnose(evidenceOf(withSteps(gate)), rules).findings.map((finding) => finding.rule)
    const beside = rule('scheduling/beside', 'scheduling', [match('b', { object: 'Claim/team/data' })])
    const own = rule('resource/own', 'objects', [match('o', { object: 'App/team/one' })])
    const other = rule('resource/other', 'objects', [match('p', { object: 'App/team/two' })])
    expect(told(beside, own, other)).toEqual(['resource/own', 'scheduling/beside', 'resource/other'])
    const deeper = rule('crash/deeper', 'program', [match('d')])
    const symptom = rule('host/symptom', 'controller', [match('s', { object: 'App/team/one' })])
    expect(told(deeper, symptom)).toEqual(['crash/deeper', 'host/symptom'])
  })

  test('a chain stays a chain: the nearest component explains', () => {
    const rules = [
      rule('resource/rgd', 'rgd', [match('r')]),
      rule('crash/exits', 'container', [match('n')]),
      rule('host/inotify', 'machine', [match('h')]),
    ]
    expect(order(rules)).toEqual([
      ['host/inotify#1', null],
      ['crash/exits#1', 'host/inotify#1'],
      ['resource/rgd#1', 'crash/exits#1'],
    ])
  })

  test('of one component only what supersedes another explains it, and the chain is kept', () => {
    const rules = [
      rule('network/down', 'dns', [match('d')], ['network/unreachable']),
      rule('network/loop', 'dns', [match('l')], ['network/down', 'network/unreachable']),
      rule('network/unreachable', 'dns', [match('u')]),
      rule('network/beside', 'dns', [match('b')]),
    ]
    expect(order(rules)).toEqual([
      ['network/loop#1', null],
      ['network/beside#1', null],
      ['network/down#1', 'network/loop#1'],
      ['network/unreachable#1', 'network/down#1'],
    ])
  })

  test('of two findings of one rule the one that is near is named', () => {
    const pods = [
      match('a', { object: 'Pod/team/a', severity: 'error' }),
      match('b', { object: 'Pod/team/b', severity: 'error' }),
    ]
    const rules = [
      rule('crash/memory', 'program', pods),
      rule('crash/exits', 'container', [match('end', { object: 'Pod/team/b' })]),
    ]
    expect(order(rules)).toEqual([
      ['crash/memory#1', null],
      ['crash/memory#2', null],
      ['crash/exits#1', 'crash/memory#2'],
    ])
  })

  test('a warning does not explain an error, and is not a cause', () => {
    const rules = [
      rule('host/w', 'machine', [match('w', { severity: 'warning' })]),
      rule('crash/e', 'container', [match('e')]),
    ]
    expect(order(rules)).toEqual([
      ['crash/e#1', null],
      ['host/w#1', null],
    ])
    expect(diagnose(evidenceOf({}), rules).cause).toBe('crash/e')
    expect(diagnose(evidenceOf({}), rules.slice(0, 1)).cause).toBeNull()
  })
})

describe('findings', () => {
  test('a rule that throws is noted, hides nothing and is not a cause', () => {
    const bad: Rule = {
      id: 'crd/bad',
      component: 'crd',
      description: '',
      find: () => {
        throw new Error('boom')
      },
    }
    const result = diagnose(evidenceOf({}), [bad, rule('rbac/good', 'rbac', [match('good')])])
    expect(result.cause).toBe('rbac/good')
    expect(result.findings).toHaveLength(1)
    expect(result.collected.failed).toEqual(['rule crd/bad could not be evaluated: boom'])
  })

  test('without a quote there is no finding', () => {
    expect(diagnose(evidenceOf({}), [rule('crd/a', 'crd', [match('a', { evidence: [] })])]).findings).toEqual(
      [],
    )
  })

  test('the same finding about the same object is reported once, with both proofs', () => {
    const quote = (line: number) => ({ file: 'evidence/a.log', line, text: 't' })
    const twice = [
      match('a', { object: 'Pod/p', evidence: [quote(1)] }),
      match('a, otherwise', { object: 'Pod/p', evidence: [quote(2), quote(1)] }),
      match('a', { object: 'Pod/q', evidence: [quote(3)] }),
    ]
    const { findings } = diagnose(evidenceOf({}), [rule('crd/a', 'crd', twice)])
    expect(findings.map(({ object, evidence }) => [object, evidence.map(({ line }) => line)])).toEqual([
      ['Pod/p', [1, 2]],
      ['Pod/q', [3]],
    ])
  })
})

test('a title and a detail that hold a message of megabytes are cut', () => {
  const long = 'x'.repeat(1_000_000)
  const [found] = diagnose(evidenceOf({}), [rule('crd/a', 'crd', [match(long, { detail: long })])]).findings
  expect(found?.title).toBe(`${'x'.repeat(999)}…`)
  expect(found?.detail).toHaveLength(8000)
})
