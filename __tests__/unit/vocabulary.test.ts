import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { kroLabels, reconcileAnnotation } from '../../src/model/kro/labels.ts'
import {
  formerRgdKind,
  revisionKind,
  revisionResource,
  rgdKind,
  rgdResource,
} from '../../src/model/kro/rgd.ts'
import { lastAppliedAnnotation, staticPodUidAnnotation } from '../../src/model/kubernetes/annotations.ts'
import { crdKind, crdResource } from '../../src/model/kubernetes/crd.ts'
import { endpointSliceResource, serviceNameLabel } from '../../src/model/kubernetes/endpoint-slices.ts'

const words: readonly string[] = [
  ...Object.values(kroLabels),
  ...[reconcileAnnotation, lastAppliedAnnotation, staticPodUidAnnotation, serviceNameLabel],
  ...[rgdResource, revisionResource, crdResource, endpointSliceResource],
  ...[rgdKind, formerRgdKind, revisionKind, crdKind].map(({ kind }) => kind),
  ...[revisionKind, crdKind].map(({ apiVersion }) => apiVersion),
]

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }))

/** An order of many kinds, which reads best as words. */
const tables: ReadonlySet<string> = new Set(['inputs/manifests.ts'])

test.each(words)('%s is written in model, and nowhere else', (word) => {
  const users = files.filter(({ file, code }) => !tables.has(file) && code.includes(`'${word}'`))
  expect(users.filter(({ file }) => !file.startsWith('model/')).map(({ file }) => file)).toEqual([])
})
