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
    expect.stringMatching(/^- ✓ The controller of kro leads: [^<]* \(1\.3 s\)$/),
    '- ✓ kro reconciles: a test RGD became Active, and its instance ACTIVE with its object (1.3 s)',
  ])
})

test('the summary of a green job has it after the verdict; a run without gates has none', () => {
  const lines = summaryMarkdown(healthy(), evidenceOf(files)).split('\n')
  expect(lines.slice(0, 3)).toEqual(['## ✅ kro runs and the cluster is healthy', '', '**What was proven**'])
  expect(provenList(evidenceOf({}))).toBe('')
})
