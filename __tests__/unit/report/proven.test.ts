import { expect, test } from '@jest/globals'
import { provenList } from '../../../src/report/proven.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { evidenceOf, runJson } from '../../support/evidence.ts'
import { healthy, hostile } from './sample.ts'

const gate = (name: string, outcome = 'ok', log: string | null = null) => ({
  ...{ step: `gate.${name}`, title: name, start: 0, seconds: 1.25, outcome, message: null, log },
})

const steps = JSON.stringify([
  { ...gate('x'), step: 'cluster.create' },
  gate('base', 'ok', 'evidence/steps/gate.base.log'),
  gate('image', 'skipped'),
  gate('controller', 'ok', 'evidence/steps/gate.controller.log'),
  gate('smoke'),
  gate('manifests', 'failed'),
])

const files = {
  'evidence/run.json': runJson(),
  'evidence/steps.json': steps,
  'evidence/steps/gate.base.log': '# waiting: 0 of 1 node(s) registered\n# passed: 1 node(s) ready\n',
  'evidence/steps/gate.controller.log': `# passed: first\n# passed: ${hostile}\n`,
}

test('each gate that passed is a line, with what it observed last', () => {
  const [heading, , ...lines] = provenList(evidenceOf(files)).split('\n')
  expect(heading).toBe('**What was proven**')
  expect(lines).toEqual([
    '- ✓ The cluster is ready: 1 node(s) ready (1.3 s)',
    expect.stringMatching(/^- ✓ The controller of kro is the leader: [^<]* \(1\.3 s\)$/),
    '- ✓ kro reconciles a test RGD, its instance and its object (1.3 s)',
  ])
})

test('five lines say what a job with manifests has proven', () => {
  const seen = {
    base: '1 node(s) ready, kube-proxy running, API endpoint 172.18.0.2:6443',
    image: 'node kro-control-plane has kro:v0.9.4',
    controller: 'kro-6d5c9f7b8d-x2x9k holds the lease, renewed 0.4 s ago',
    smoke: "ConfigMap default/smoke-proof is there, with the instance's message",
    manifests: '2 RGDs Active, 3 instances ACTIVE, 1 other object applied',
  }
  const all = evidenceOf({
    'evidence/run.json': runJson(),
    'evidence/steps.json': JSON.stringify(
      Object.keys(seen).map((name) => gate(name, 'ok', `evidence/steps/gate.${name}.log`)),
    ),
    ...Object.fromEntries(
      Object.entries(seen).map(([name, what]) => [`evidence/steps/gate.${name}.log`, `# passed: ${what}\n`]),
    ),
  })
  expect(
    provenList(all)
      .replaceAll(/&#\d+;/g, '')
      .split('\n')
      .slice(2),
  ).toEqual([
    '- ✓ The cluster is ready: 1 node(s) ready, kube-proxy running, API endpoint 172.18.0.2:6443 (1.3 s)',
    '- ✓ The image of kro is on every node that can run it: node kro-control-plane has kro:v0.9.4 (1.3 s)',
    '- ✓ The controller of kro is the leader: kro-6d5c9f7b8d-x2x9k holds the lease, renewed 0.4 s ago (1.3 s)',
    "- ✓ kro reconciles a test RGD, its instance and its object: ConfigMap default/smoke-proof is there, with the instance's message (1.3 s)",
    '- ✓ Your manifests work: 2 RGDs Active, 3 instances ACTIVE, 1 other object applied (1.3 s)',
  ])
})

test('the summary of a green job has it after the verdict; a run without gates has none', () => {
  const lines = summaryMarkdown(healthy(), evidenceOf(files)).split('\n')
  expect(lines.slice(0, 3)).toEqual(['## ✅ kro runs and the cluster is healthy', '', '**What was proven**'])
  expect(provenList(evidenceOf({}))).toBe('')
})
