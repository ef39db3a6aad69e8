import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'

const of = (rule: string, ...resources: object[]) =>
  found(`resource/${rule}`, world([], { 'resourcegraphdefinitions.kro.run': [rgdOf({ resources })] }))
const config = (template: object, id = 'config') => ({ id, template: { kind: 'ConfigMap', ...template } })

describe('a name without its expression: the whole finding', () => {
  const replaced =
    'make, envsubst, Flux (postBuild), Helm, Terraform and a shell (a heredoc without quotes) replace ${…} by a variable of their own, which is empty. kro then asks for an object without a name: name is required.'

  test.each<[string, string, string]>([
    ['', 'an empty name', replaced],
    ['-settings', 'the name -settings', replaced],
    [
      '$${schema.spec.name}',
      'the name $${schema.spec.name}, with $$',
      '$$ is how make and Flux are told to leave a $ alone; here nothing turned it back into one.',
    ],
    [
      '{schema.spec.name}',
      'the name {schema.spec.name}, whose braces are not an expression',
      'An expression begins with ${: its $ was taken by a shell, make or a template, or was never written.',
    ],
  ])('%j', (name, what, why) => {
    const [match, ...others] = of('expressions-missing', config({ metadata: { name } }))
    expect(others).toEqual([])
    expect(match).toEqual({
      title: `RGD web arrived without its expressions: ${what} in metadata.name of resource config (ConfigMap)`,
      detail: expect.stringMatching(
        /^(?:None of its \$\{…\} is|Some of its \$\{…\} are) left in the cluster\. /,
      ),
      object: 'ResourceGraphDefinition/web',
      proof: [expect.stringContaining(`"name": "${name}"`)],
      fix: [
        "kubectl get rgd web -o yaml | grep -n 'name:'   # compare with the file",
        "A shell: cat <<'EOF' (with quotes); make: $$ instead of $; envsubst: name its variables (envsubst '$TAG'); Flux: the annotation kustomize.toolkit.fluxcd.io/substitute: disabled on the RGD.",
      ],
    })
    expect(match?.detail.endsWith(` left in the cluster. ${why}`)).toBe(true)
  })

  test('a backslash before it', () => {
    const [match] = of('expressions-missing', config({ metadata: { name: '\\${schema.spec.name}' } }))
    expect(match?.detail).toMatch(
      / The backslash kept a shell from the expression, and stayed: in a heredoc with quotes, or a file that no shell reads\.$/,
    )
  })

  test('whether others are left', () => {
    const bare = config({ metadata: { name: '' } })
    const detail = (...more: object[]) => of('expressions-missing', bare, ...more)[0]?.detail
    expect(detail()).toMatch(/^None of its \$\{…\} is left in the cluster\. make, /)
    expect(detail(config({ data: { a: '${unclosed' } }, 'x'))).toMatch(/^None of its \$\{…\} is left /)
    expect(detail(config({ data: { a: '${schema.spec.a}' } }, 'x'))).toMatch(/^Some of its \$\{…\} are left /)
  })
})

describe('an expression without an end: the whole finding', () => {
  const detail =
    'kro looks for the } that belongs to ${, finds none, and puts the text into the object as it is written, without an error.'

  test('that lacks its end', () => {
    expect(of('expression-not-closed', config({ data: { a: '${schema.spec.a' } }))).toEqual([
      {
        title: 'RGD web: an expression has no end at data.a of resource config: ${schema.spec.a',
        detail,
        object: 'ResourceGraphDefinition/web',
        severity: 'warning',
        proof: [expect.stringContaining('"a": "${schema.spec.a"')],
        fix: ['Close it with }, at data.a of resource config.'],
      },
    ])
  })

  test('that has braces in single quotes', () => {
    const source = "${schema.spec.a + 'some words, then {and others'}"
    expect(of('expression-not-closed', config({ data: { a: source } }))[0]).toMatchObject({
      detail: `${detail} Braces in single quotes count; in double quotes they do not.`,
      fix: ['Write texts with braces in double quotes, at data.a of resource config.'],
    })
  })

  test('within fifty values, and no deeper', () => {
    const deep = (levels: number): unknown => (levels === 0 ? '${x' : { a: deep(levels - 1) })
    // spec, resources, its place and template are four.
    const count = (levels: number) => of('expression-not-closed', config({ data: deep(levels) })).length
    expect(count(46)).toBe(1)
    expect(count(47)).toBe(0)
  })

  test('beside values of other types', () => {
    const data = { a: null, b: 3, c: true, d: ['x', 1], e: '${x' }
    expect(of('expression-not-closed', config({ data }))[0]?.title).toMatch(
      / at data\.e of resource config: /,
    )
  })
})

test('a name that changes: the whole finding', () => {
  const name = 'a-${schema.metadata.resourceVersion}'
  expect(of('name-not-stable', config({ metadata: { name } }))).toEqual([
    {
      title:
        'RGD web: metadata.name of resource config is another one at every reconcile: ${schema.metadata.resourceVersion}',
      detail:
        'resourceVersion changes with each write, also when kro writes the status of the instance: kro makes a new object each time, and removes the one before (kubernetes-sigs/kro#536).',
      object: 'ResourceGraphDefinition/web',
      proof: [expect.stringContaining(`"name": "${name}"`)],
      fix: [
        'Use what stays in metadata.name: schema.metadata.name, schema.metadata.uid, or random.seededString(8, schema.metadata.uid).',
      ],
    },
  ])
})
