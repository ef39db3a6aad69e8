import { deepEqual, ok } from 'node:assert/strict'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { annotationsOf } from '../../../src/report/annotations.ts'
import type { Case } from '../cases/case.ts'
import { look } from '../look.ts'
import { type Canary, canaryOfEachKind } from './kinds.ts'
import { canaryPlaces } from './objects.ts'
import { plant } from './plant.ts'

/** One secret of each kind in every place that evidence is taken from: none comes out anywhere. */
export async function canaries({ harness, kubeconfig, checks }: Case & { cluster: string }): Promise<void> {
  const registered = `CANARYregistered${Math.random().toString(36).slice(2, 12)}Q7`
  const kinds = canaryOfEachKind(registered)
  const planted = await plant(harness, kubeconfig, kinds)
  try {
    const folder = join(harness.scratch, 'reports', 'canaries')
    const looked = await look(harness, 'res-1', folder, {
      env: { DEPLOY_TOKEN: registered, PATH: `${talkativeTool(harness.scratch, kinds)}:${harness.env.PATH}` },
    })
    const report = textsIn(folder)
    const evidence = readEvidence(folder)
    const annotations = annotationsOf(diagnose(evidence), evidence)
    const said = { ...report, 'the terminal': looked.output, annotations: JSON.stringify(annotations) }
    await checks.that('canaries: the places where they are were collected', () => {
      for (const place of canaryPlaces) {
        const text = textOf(report, `evidence/${place}`)
        deepEqual(
          [place, kinds.filter(({ beacon }) => !text.includes(beacon)).map(({ kind }) => kind)],
          [place, []],
        )
      }
      ok(
        textOf(report, 'evidence/host/tools/helm.txt').includes('beacon-'),
        'the output of the tool is not there',
      )
      ok(looked.diagnosis.findings.length > 0, 'nothing was found, so nothing was quoted')
    })
    for (const { kind, needles } of kinds)
      await checks.that(
        `canaries: ${kind} is nowhere in the report, at the terminal or in annotations`,
        () => {
          const found = Object.entries(said).flatMap(([place, text]) =>
            needles
              .filter((needle) => text.includes(needle))
              .map((needle) => `${place}: ${around(text, needle)}`),
          )
          ok(found.length === 0, found.join('\n'))
        },
      )
  } finally {
    await planted.remove()
  }
}

/** A helm that prints what it should not. @returns its folder, for PATH */
function talkativeTool(scratch: string, kinds: readonly Canary[]): string {
  const folder = join(scratch, 'talkative')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'helm.txt'), kinds.map(({ text }) => text).join('\n'))
  writeFileSync(join(folder, 'helm'), `#!/bin/sh\ncat "${join(folder, 'helm.txt')}"\n`)
  chmodSync(join(folder, 'helm'), 0o755)
  return folder
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
      }),
  )
}

const textOf = (report: Readonly<Record<string, string>>, prefix: string): string =>
  Object.entries(report)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, text]) => text)
    .join('\n')

const around = (text: string, needle: string): string => {
  const at = text.indexOf(needle)
  return text.slice(Math.max(0, at - 60), at + 40).replaceAll('\n', '⏎')
}
