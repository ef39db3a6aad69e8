import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { pipeline } from '../../../../src/run/pipeline/pipeline.ts'
import { stage } from '../../../../src/run/pipeline/stage.ts'
import { flowchart } from './flowchart.ts'

const page = new URL('../../../../docs/how-it-works.md', import.meta.url)
const picture = /(?<=^```mermaid\n)[^`]*(?=^```$)/m

test('the picture in docs/how-it-works.md is that of the stages (UPDATE_DOCS=1 writes it)', () => {
  const wanted = flowchart(pipeline)
  if (process.env.UPDATE_DOCS)
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(picture, () => wanted),
    )
  expect(picture.exec(readFileSync(page, 'utf8'))?.[0]).toBe(wanted)
})

test('arrows that others imply in every run are left out, and who waits for nothing more comes before the steps', () => {
  const run = async (): Promise<never> => {
    throw new Error('only drawn')
  }
  const lines = flowchart([
    stage({ name: 'host.check', title: 'look', needs: [], when: {}, run }),
    stage({ name: 'kro.make', title: 'make', needs: ['host.check'], when: { install: ['make'] }, run }),
    stage({
      name: 'kro.find',
      title: 'find',
      needs: ['host.check', 'kro.make'],
      when: { install: ['make'] },
      run,
    }),
    stage({ name: 'gate.base', title: 'gate', needs: ['host.check', 'kro.make'], when: {}, run }),
    stage({ name: 'gate.dns', title: 'dns', needs: [], beside: ['gate.base'], when: {}, run }),
  ]).split('\n')
  expect(lines.slice(2, 16)).toEqual([
    '    host_check["look"]',
    '    kro_make["make<br>(make)"]',
    '    kro_find["find<br>(make)"]',
    '    gate_base["gate"]',
    '    gate_dns["dns"]',
    '    host_check --> kro_make',
    '    kro_make --> kro_find',
    '    host_check --> gate_base',
    '    kro_make --> gate_base',
    '    gate_base -.- gate_dns',
    '  end',
    '  kro_find --> steps',
    '  gate_base --> steps',
    '  gate_dns --> steps',
  ])
})
