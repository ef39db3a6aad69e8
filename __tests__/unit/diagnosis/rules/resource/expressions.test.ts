import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { rgdOf, rgds, webOf, world } from '../../../../support/kro-world.ts'
import { leaving } from './controller-files.ts'

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

describe('expressions that a tool took away', () => {
  const rule = 'resource/expressions-missing'
  const resource = (name: unknown, id = 'config', more = {}) => ({
    id,
    template: { kind: 'ConfigMap', metadata: { name, ...more }, data: {} },
  })
  const of = (resources: object[], metadata = {}) =>
    found(rule, world([], rgds(rgdOf({ resources }, [], metadata))))
  const title = (name: string) =>
    of([resource(name)])[0]
      ?.title.replace(/^RGD web arrived without its expressions: /, '')
      .replace(/ in metadata\.name of resource .*/, '')

  test.each<[string, string | undefined]>([
    ['', 'an empty name'],
    ['$${schema.spec.name}', 'the name $${schema.spec.name}, with $$'],
    ['a-$${schema.spec.name}', 'the name a-$${schema.spec.name}, with $$'],
    ['\\${schema.spec.name}', 'the name \\${schema.spec.name}, with a backslash'],
    ['{schema.spec.name}', 'the name {schema.spec.name}, whose braces are not an expression'],
    ['a-{ each.name }', 'the name a-{ each.name }, whose braces are not an expression'],
    ['{config1.metadata.name}-x', 'the name {config1.metadata.name}-x, whose braces are not an expression'],
    ['$(schema.spec.name)', 'the name $(schema.spec.name), whose braces are not an expression'],
    ['-settings', 'the name -settings'],
    ['.settings', 'the name .settings'],
    ['settings-', 'the name settings-'],
    ['${schema.spec.name}', undefined],
    ['${schema.spec.name}-', undefined],
    ['a-b.c', undefined],
    ['${{"a": schema.x}.a}', undefined],
    ['{Schema}', undefined],
  ])('a name %s', (name, words) => {
    expect(title(name)).toBe(words)
  })

  test('of several: the resources, five of them, and what is left', () => {
    const bare = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => resource('', id))
    const [match] = of([resource('${schema.spec.name}', 'whole'), ...bare])
    expect(match?.title).toMatch(
      /of resource a \(ConfigMap\), b \(ConfigMap\), c \(ConfigMap\), d \(ConfigMap\), e \(ConfigMap\)$/,
    )
    expect(match?.detail).toMatch(/^Some of its \$\{…\} are left in the cluster\. /)
    expect(match?.proof).toEqual([expect.stringContaining('"name": ""')])
    const [none] = of([resource('', 'a')])
    expect(none?.detail).toMatch(/^None of its \$\{…\} is left in the cluster\. make, envsubst/)
    expect(of([{ id: 'a', template: { metadata: { name: '' } } }])[0]?.title).toMatch(/a \(no kind\)$/)
  })

  test('not of a name that the server makes up, or that is not written; nor of an RGD that goes', () => {
    expect(of([resource('', 'a', { generateName: 'x-' })])).toEqual([])
    expect(of([{ id: 'a', template: { kind: 'ConfigMap' } }])).toEqual([])
    expect(of([resource('')], leaving)).toEqual([])
  })
})

describe('templates that do not do what they say', () => {
  const unclosed = 'resource/expression-not-closed'
  const of = (
    rule: string,
    resources: object[],
    metadata = {},
    instances: ReturnType<typeof webOf>[] = [],
    run = {},
  ) => found(rule, world(instances, rgds(rgdOf({ resources }, [], metadata)), run))
  const config = (data: unknown, id: string | undefined = 'config') => ({
    id,
    template: { kind: 'ConfigMap', data },
  })

  test('an expression without an end: where, and how many', () => {
    const [match] = of(unclosed, [
      config({ list: ['x', { a: '${schema.spec.a\nmore' }], b: '${schema.spec.b' }),
    ])
    expect(match?.title).toBe(
      'RGD web: an expression has no end at data.list[1].a of resource config: ${schema.spec.a',
    )
    expect(match?.detail).toMatch(/ There are 2 of them\.$/)
    expect(match?.fix).toEqual(['Close it with }, at data.list[1].a of resource config.'])
    expect(match?.proof[0]).toContain('"a": "${schema.spec.a')
    expect(of(unclosed, [config({ a: '${schema.spec.a' })])[0]?.detail).not.toContain('There are')
    expect(of(unclosed, [config({ a: '${schema.spec.a}', b: null, c: 1 })])).toEqual([])
    expect(of(unclosed, [config({ a: '${x' })], leaving)).toEqual([])
  })

  test('braces in single quotes', () => {
    const [match] = of(unclosed, [config({ a: "${schema.spec.a + 'x{yz'}" })])
    expect(match?.detail).toContain(' Braces in single quotes count; in double quotes they do not.')
    expect(match?.fix).toEqual(['Write texts with braces in double quotes, at data.a of resource config.'])
    const [plain] = of(unclosed, [config({ a: "${schema.spec.a + 'xyz' + f(" })])
    expect(plain?.fix[0]).toMatch(/^Close it with \}/)
  })

  test('of an external reference, and of a resource without an id', () => {
    const [match] = of(unclosed, [{ id: 'input', externalRef: { metadata: { name: '${x' } } }])
    expect(match?.title).toContain('at metadata.name of resource input')
    expect(match?.proof[0]).toContain('"name": "${x"')
    expect(of(unclosed, [{ template: { data: { a: '${x' } } }])[0]?.title).toContain('of resource ?')
    const second = of(unclosed, [config({ a: 'fine' }, 'first'), config({ a: '${x' }, 'second')])
    expect(second[0]?.proof[0]).toContain('"a": "${x"')
  })

  test('is an error where the job or an instance of it fails', () => {
    const severity = (instances: ReturnType<typeof webOf>[], run = {}) =>
      of(unclosed, [config({ a: '${x' })], {}, instances, run)[0]?.severity
    expect(severity([])).toBe('warning')
    expect(severity([webOf(null)])).toBe('warning')
    expect(severity([webOf('x')])).toBe('error')
    expect(severity([], { jobStatus: 'failure' })).toBe('error')
    const other = rgdOf({ schema: { kind: 'Other' }, resources: [config({ a: '${x' })] }, [], {
      name: 'other',
    })
    const lists = rgds(rgdOf(), other)
    expect(found(unclosed, world([webOf('x')], lists))[0]?.severity).toBe('warning')
  })

  test.each<[string, object, string | null]>([
    ['its own version', { name: 'a-${schema.metadata.resourceVersion}' }, 'metadata.name'],
    ['a namespace of it', { namespace: '${config.metadata.managedFields[0].time}' }, 'metadata.namespace'],
    ['what stays', { name: '${schema.metadata.uid}' }, null],
    ['another field', { labels: { v: '${schema.metadata.resourceVersion}' } }, null],
  ])('a name that changes: %s', (_, metadata, path) => {
    const matches = of('resource/name-not-stable', [
      { id: 'config', template: { kind: 'ConfigMap', metadata } },
    ])
    expect(matches.map(({ title }) => title.split(' of ')[0])).toEqual(
      path === null ? [] : [`RGD web: ${path}`],
    )
    expect(matches.map(({ fix }) => fix[0]?.split(':')[0])).toEqual(
      path === null ? [] : [`Use what stays in ${path}`],
    )
  })
})
