import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { nameOf } from '../../../src/model/kubernetes/object.ts'
import { fixText } from '../../../src/report/fixes.ts'
import { evidenceOf, type Files } from '../../support/evidence.ts'
import { filesOfFixture, fixtureNames } from '../../support/rule-fixtures.ts'

/** Files of instances: of kinds in the group kro.run that are not kro's own. */
const ofInstances = /^evidence\/api\/(?!resourcegraphdefinitions|graphrevisions)[a-z]+\.kro\.run\.json$/

/** The same job, with instances in no namespace. */
function clusterScoped(files: Files): Files {
  const changed = Object.entries(files).map(([file, text]) => {
    if (!ofInstances.test(file)) return [file, text] as const
    const list = JSON.parse(text) as { items: { metadata: { namespace?: string } }[] }
    for (const { metadata } of list.items) delete metadata.namespace
    return [file, JSON.stringify(list, null, 2)] as const
  })
  return Object.fromEntries(changed)
}

const withInstances = fixtureNames.filter((name) =>
  Object.keys(filesOfFixture(name)).some((file) => ofInstances.test(file)),
)

test.each(withInstances)('%s: instances without a namespace are named as they are', (name) => {
  const evidence = evidenceOf(clusterScoped(filesOfFixture(name)))
  const kinds = evidence.resources
    .filter((resource) => ofInstances.test(`evidence/api/${resource}.json`))
    .flatMap((resource) => evidence.objects(resource))
  const names = new Set(kinds.map(nameOf))
  for (const { rule, title, detail, object, fix } of diagnose(evidence).findings) {
    for (const text of [title, detail, ...fix.map(fixText)])
      expect([
        rule,
        /(?<![\w/.:=*])\/(?:undefined|-)|\sundefined|\b[A-Z]\w+ \/[a-z]|-n (?:undefined|-)?(?:\s|$)/.exec(
          text,
        )?.[0],
      ]).toEqual([rule, undefined])
    if (kinds.some(({ kind }) => object?.startsWith(`${kind}/`))) expect(names).toContain(object)
  }
})

test('there are such fixtures', () => {
  expect(withInstances.length).toBeGreaterThan(20)
})
