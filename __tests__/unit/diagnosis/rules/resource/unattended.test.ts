import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { crdOf, rgdOf, rgds, webOf, world } from '../../../../support/kro-world.ts'
import { inactive, kro, log } from './controller-files.ts'

describe('an RGD behind another one', () => {
  const rule = 'resource/rgd-held-up'
  const of = (list: object[], kroVersion: string | null = 'v0.7.1', more = {}) =>
    found(rule, world([], { ...kro, ...rgds(...list), ...more }, { kroVersion }))

  test('in kro v0.7, where one fails', () => {
    expect(of([inactive('waits', null), inactive('fails', 'no'), inactive('also', null)])).toMatchObject([
      {
        title: 'RGD waits is not reconciled: the queue of kro is blocked by RGD fails, which fails',
        about: ['ResourceGraphDefinition/fails'],
        proof: [expect.any(String), expect.stringContaining('"message": "no"')],
        fix: [
          'kubectl delete rgd fails; kubectl rollout restart deployment/kro -n kro-system',
          'Use a later kro.',
        ],
      },
      { object: 'ResourceGraphDefinition/also' },
    ])
    expect(of([inactive('waits', null), inactive('fails', 'no')], 'v0.8.0')).toEqual([])
    expect(of([inactive('waits', null), inactive('fails', 'no')], null)).toEqual([])
    expect(of([inactive('waits', null)])).toEqual([])
    expect(of([inactive('waits', null), inactive('silent', '')])).toEqual([])
    const unknown = {
      ...inactive('x', null),
      status: { state: 'Inactive', conditions: conditions(['Ready', 'Unknown', 'x', 'y']) },
    }
    expect(of([inactive('waits', null), unknown])).toEqual([])
  })

  test('not where no controller leads at all', () => {
    const leads = [
      object(
        'Deployment',
        { name: 'kro', namespace: 'kro-system' },
        {
          apiVersion: 'apps/v1',
          spec: {
            selector: { matchLabels: { app: 'kro' } },
            template: { spec: { containers: [{ args: ['--leader-elect'] }] } },
          },
        },
      ),
    ]
    const list = [inactive('waits', null), inactive('fails', 'no')]
    expect(of(list, 'v0.7.1', { 'deployments.apps': leads, 'leases.coordination.k8s.io': [] })).toEqual([])
    expect(of(list, 'v0.7.1', { 'deployments.apps': leads })).toHaveLength(1)
  })
})

describe('the CRD of an RGD that was deleted', () => {
  const rule = 'resource/crd-left-behind'
  const left = crdOf(
    {},
    { labels: { 'kro.run/owned': 'true', 'kro.run/resource-graph-definition-name': 'gone' } },
  )
  const of = (list: object[], instances: ReturnType<typeof webOf>[], crd: object = left, files = {}) => ({
    ...world(instances, {
      ...kro,
      ...rgds(...list),
      'customresourcedefinitions.apiextensions.k8s.io': [crd],
    }),
    ...files,
  })
  const silent = webOf(null, {}, { state: null })

  test('over which an instance stumbles', () => {
    expect(found(rule, of([], [silent]))).toMatchObject([
      {
        title: 'The CRD webs.kro.run is left over from the RGD gone, which was deleted',
        detail: expect.stringMatching(/no controller reconciles its objects: Web\/team\/one is one\.$/),
        severity: 'warning',
        fix: ['kubectl delete crd webs.kro.run   # and with it all its objects', expect.any(String)],
      },
    ])
    expect(titles(rule, of([], [webOf('x')]))).toEqual([])
    expect(titles(rule, of([], []))).toEqual([])
    // Declared by another RGD, so that it is served.
    expect(titles(rule, of([rgdOf()], [silent]))).toEqual([])
  })

  test('over which another RGD stumbles', () => {
    const words = 'failed: webs.kro.run: CRD is owned by another ResourceGraphDefinition gone'
    const claims = { ...inactive('Web', words), metadata: { name: 'claims' } }
    expect(found(rule, of([inactive('first', 'x'), claims], []))[0]?.detail).toContain(
      'ResourceGraphDefinition/claims declares it again, without success.',
    )
    const other = { ...inactive('Web', words.replace('webs.', 'others.')), metadata: { name: 'claims' } }
    expect(titles(rule, of([other], []))).toEqual([])
  })

  test('not one of an RGD that is there, of another origin, or where no RGDs were listed', () => {
    expect(titles(rule, of([rgdOf({ schema: { kind: 'Else' } }, [], { name: 'gone' })], [silent]))).toEqual(
      [],
    )
    const label = { 'kro.run/resource-graph-definition-name': 'gone' }
    expect(titles(rule, of([], [silent], crdOf({}, { labels: label })))).toEqual([])
    expect(titles(rule, of([], [silent], crdOf({}, { labels: { 'kro.run/owned': 'true' } })))).toEqual([])
    const { 'evidence/api/resourcegraphdefinitions.kro.run.json': _, ...unlisted } = of(
      [],
      [silent],
    ) as Record<string, string>
    expect(titles(rule, unlisted)).toEqual([])
  })

  test('the last line of the log about it', () => {
    const skipped = (crd: string, time: string) =>
      `${time} skipping CRD deletion because allowCRDDeletion is disabled {"crd": "${crd}"}`
    const [match] = found(
      rule,
      of(
        [],
        [silent],
        left,
        log(skipped('webs.kro.run', '1'), skipped('webs.kro.run', '2'), skipped('others.kro.run', '3')),
      ),
    )
    expect(match?.proof).toHaveLength(2)
    expect(match?.proof[1]).toContain(': 2 skipping')
  })
})

describe('an instance that kro has stopped to try', () => {
  const rule = 'resource/instance-given-up'
  const dropped = (item: string, error = 'it is \\"broken\\"') =>
    `Dropping item from queue after max retries {"item": ${item}, "error": "${error}"}`
  const of = (instance: ReturnType<typeof webOf>, ...lines: string[]) =>
    found(rule, { ...world([instance], kro), ...log(...lines) })

  test.each(['"team/one"', '{"name": "one", "namespace": "team"}', '{"Namespace":"team","Name":"one"}'])(
    'as the log has it: %s',
    (item) => {
      const [match] = of(
        webOf('x'),
        dropped('"team/two"'),
        dropped(item, 'before'),
        dropped(item),
        dropped('"other/one"'),
      )
      expect(match).toMatchObject({
        title: 'kro has stopped retrying Web team/one: it is "broken"',
        fix: [
          'kubectl annotate web one -n team try-again="$(date +%s)" --overwrite',
          'kubectl rollout restart deployment/kro -n kro-system',
        ],
      })
      expect(match?.proof[0]).toContain('kro.log:3: ')
    },
  )

  test('in no namespace, without words, or without a condition', () => {
    const [match] = of(
      webOf('x', { namespace: undefined }),
      'Dropping item from queue after max retries {"item": "/one"}',
    )
    expect(match?.title).toBe('kro has stopped retrying Web one')
    expect(match?.proof[1]).toContain('"name": "one"')
    const ready = webOf(
      null,
      {},
      { status: { state: 'ERROR', conditions: conditions(['Ready', 'False', 'x', 'y']) } },
    )
    expect(of(ready, dropped('"team/one"'))[0]?.proof[1]).toContain('"state": "ERROR"')
    expect(of(webOf('x'), dropped('"team/two"'))).toEqual([])
    expect(of(webOf(null), dropped('"team/one"'))).toEqual([])
  })
})
