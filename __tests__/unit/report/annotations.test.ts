import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import type { RunRecord } from '../../../src/evidence/records.ts'
import { annotationsOf } from '../../../src/report/annotations.ts'
import { evidenceWith } from '../../support/evidence.ts'
import { evidenceOfFixture } from '../../support/rule-fixtures.ts'
import { diagnosis, evidence, finding, healthy, hostile } from './sample.ts'

describe('annotations', () => {
  test('the cause is the only error, and comes first; its consequences are left out', () => {
    const findings = [
      finding(),
      finding({ rule: 'crd/a', title: 'another' }),
      finding({ rule: 'crash/b', causedBy: 'crd/a', causedById: 'crd/a#1' }),
    ]
    expect(annotationsOf(diagnosis({ findings }), evidence())).toEqual([
      { level: 'error', title: 'cause: rbac/binding-missing', message: finding().title },
      { level: 'warning', title: 'crd/a', message: 'another' },
    ])
  })

  test('at most five, one line each', () => {
    const findings = Array.from({ length: 9 }, (_, n) =>
      finding({ rule: `crd/a${n}`, title: `line\n::error::${n} ${hostile}` }),
    )
    const annotations = annotationsOf(diagnosis({ findings }), evidence())
    expect(annotations).toHaveLength(5)
    for (const { message } of annotations) {
      expect(message).not.toContain('\n')
      expect(message).not.toContain('\u001b')
    }
  })

  test('none on a healthy job; without a cause the verdict as a warning', () => {
    expect(annotationsOf(healthy(), evidence())).toEqual([])
    const [only, ...more] = annotationsOf(diagnosis({ cause: null, findings: [] }), evidence())
    expect(more).toEqual([])
    expect(only).toMatchObject({ level: 'warning', message: expect.stringContaining('no known cause fits') })
  })

  test('a compiler error stands on its line of the checkout', () => {
    const compile = finding({
      rule: 'image/compile-error',
      title: 'pkg/graph/builder.go:145 does not compile: undefined: x',
      object: 'pkg/graph/builder.go',
    })
    expect(annotationsOf(diagnosis({ findings: [compile] }), evidence())[0]).toMatchObject({
      file: 'kro/pkg/graph/builder.go',
      startLine: 145,
    })
  })

  test("what is wrong with a manifest of the user's stands in the manifest", () => {
    const run = {
      ...(evidence().run as RunRecord),
      manifests: [{ object: 'App/mine', file: 'apps/mine.yaml', line: 7 }],
    }
    const inactive = finding({ rule: 'resource/instance-error', object: 'App/default/mine' })
    const sight = evidenceWith(evidence(), { run })
    expect(annotationsOf(diagnosis({ findings: [inactive] }), sight)[0]).toMatchObject({
      file: 'apps/mine.yaml',
      startLine: 7,
    })
    const other = finding({ rule: 'resource/instance-error', object: 'App/team/mine' })
    expect(annotationsOf(diagnosis({ findings: [other] }), sight)[0]).not.toHaveProperty('file')
  })

  test('each error of an RGD stands on its line and column, the one that kro tells too', () => {
    const sight = evidenceOfFixture('resource/rgd-error')
    const places = annotationsOf(diagnose(sight), sight).map(({ level, file, startLine, startColumn }) =>
      [level, `${file}:${startLine}:${startColumn}`].join(' '),
    )
    expect(places).toEqual([
      'error platform/web-app.yaml:14:14',
      'error platform/web-app.yaml:25:17',
      'error platform/web-app.yaml:39:11',
    ])
  })
})
