import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canaryOfEachKind } from '../../resilience/canary/kinds.ts'
import { canaryObjects, canaryPlaces } from '../../resilience/canary/objects.ts'
import type { Case } from '../case.ts'
import { onlyReport } from '../workflow-run.ts'

/** As in the workflow. */
const registered = 'CANARYregistered7hQ2mXw9'

export const canaries: Case = {
  name: 'canaries',
  shows:
    'a secret of each kind in env, arguments, annotations, logs, events, RGD and environment: none in log, annotations, summary or artifact',
  clusters: ['e2e-canaries'],
  async run(sandbox, checks) {
    const kinds = canaryOfEachKind(registered)
    const manifest = join(sandbox.folder, 'canaries.json')
    writeFileSync(manifest, JSON.stringify(canaryObjects(kinds)))
    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/canaries.yml',
      repository: { kro: sandbox.lab.LAB_KRO_SOURCE, 'canaries.json': manifest },
    })
    const { job } = run
    const report = onlyReport(run)

    await checks.that('they were met where evidence is taken, and something was found and quoted', () => {
      for (const place of canaryPlaces) {
        const text = [...report.files]
          .filter(([file]) => file.startsWith(`evidence/${place}`))
          .map(([, bytes]) => bytes.toString())
          .join('\n')
        const missed = kinds.filter(({ beacon }) => !text.includes(beacon)).map(({ kind }) => kind)
        assert.deepEqual([place, missed], [place, []])
      }
      const rules = report.diagnosis.findings.map(({ rule }) => rule)
      assert.ok(rules.includes('resource/kind-not-installed'), rules.join(', '))
      assert.ok(job.annotations.length > 0)
    })
    const places = new Map<string, string>([
      ...[...report.files].map(([file, bytes]): [string, string] => [`artifact: ${file}`, bytes.toString()]),
      ...job.summaries.map(({ stage: where, text }): [string, string] => [`summary of ${where}`, text]),
      ...job.steps.map(({ name, stage: where, output }): [string, string] => [
        `log of ${where} ${name}`,
        output,
      ]),
      ['annotations', JSON.stringify(job.annotations)],
      ['outputs', JSON.stringify(job.outputs)],
    ])
    for (const { kind, needles } of kinds)
      await checks.that(`${kind}: in none of ${places.size} places`, () => {
        const told = [...places].filter(([, text]) => needles.some((needle) => text.includes(needle)))
        assert.deepEqual(
          told.map(([place]) => place),
          [],
        )
      })
  },
}
