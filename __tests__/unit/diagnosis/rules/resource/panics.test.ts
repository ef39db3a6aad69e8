import { describe, expect, test } from '@jest/globals'
import { smokeTestName } from '../../../../../src/kro/gates/smoke-test.ts'
import { collectionJson, found, stepsJson, titles } from '../../../../support/found.ts'
import { rgdOf, rgds, webOf, world } from '../../../../support/kro-world.ts'
import { inactive, kro, log } from './controller-files.ts'

const frame = '/go/pkg/mod/github.com/kubernetes-sigs/kro@v0.9.4/pkg/graph/builder.go:174'
const finding = {
  detail:
    'This is a bug in kro: it catches the panic and tries again without end, so its pod stays Ready, and the object keeps the status that it had.',
  fix: [
    expect.stringMatching(
      /^kubectl logs -n kro-system -l \S+ --tail=-1 \| grep -i -A40 panic {3}# the trace$/,
    ),
    'Try the next patch release of kro in `version`; report the trace at https://github.com/kubernetes-sigs/kro/issues. Of a kro built from your own checkout, mend the code at that place.',
  ],
}

test('over an RGD, with its trace: the whole finding', () => {
  const inactive = { ...rgdOf(), status: { state: 'Inactive' } }
  const said =
    'ERROR {"controllerKind": "ResourceGraphDefinition", "name": "web", "error": "panic: it broke [recovered]"}'
  const files = {
    ...world([], { ...kro, 'resourcegraphdefinitions.kro.run': [inactive] }),
    ...log('fine', `Observed a panic ${frame}`, said),
  }
  expect(found('resource/rgd-panics', files)).toEqual([
    {
      ...finding,
      title: 'kro panics whenever it reconciles RGD web: it broke',
      detail: `${finding.detail} The first frame of the trace in kro is ${frame.slice('/go/pkg/mod/github.com/'.length)}.`,
      object: 'ResourceGraphDefinition/web',
      proof: [expect.stringContaining('kro.log:3: '), expect.stringContaining('kro.log:2: ')],
    },
  ])
})

test('over an instance, without a trace: the whole finding', () => {
  const said =
    'Recovered from panic in instance reconcile\t{"gvr": "kro.run/v1alpha1/webs", "key": "team/one", "error": "recovered from panic in reconcile: it broke"}'
  const files = { ...world([webOf(null, {}, { state: null })], kro), ...log(said) }
  expect(found('resource/instance-panics', files)).toEqual([
    {
      ...finding,
      title: 'kro panics whenever it reconciles Web team/one: it broke',
      object: 'Web/team/one',
      proof: [expect.stringContaining('kro.log:1: ')],
    },
  ])
})

describe('what kro panics over', () => {
  const trace = (file: string) => `\t/go/pkg/mod/github.com/kubernetes-sigs/kro@v0.9.4/${file}`
  const ofRgd = (name: string) =>
    `ERROR {"controllerKind": "ResourceGraphDefinition", "name": "${name}", "error": "panic: it broke [recovered]"}`
  const ofInstance = (key: string, gvr = 'kro.run/v1alpha1/webs') =>
    `Recovered from panic in instance reconcile\t{"gvr": "${gvr}", "key": ${key}, "error": "recovered from panic in reconcile: it broke"}`
  const smoke = { 'evidence/steps.json': stepsJson({ step: 'kro.apply' }, { step: 'gate.smoke' }) }

  test('an RGD, with the first frame of the trace', () => {
    const files = {
      ...world([], { ...kro, ...rgds(inactive('one', null), inactive('web', null)) }),
      ...log(
        ofRgd('other'),
        trace('pkg/a/before.go:1'),
        'Observed a panic',
        trace('pkg/graph/builder.go:174'),
        trace('pkg/b/later.go:2'),
        ofRgd('web'),
      ),
    }
    expect(found('resource/rgd-panics', files)).toMatchObject([
      {
        title: 'kro panics whenever it reconciles RGD web: it broke',
        object: 'ResourceGraphDefinition/web',
        detail: expect.stringMatching(/kubernetes-sigs\/kro@v0\.9\.4\/pkg\/graph\/builder\.go:174\.$/),
        proof: [expect.stringContaining('kro.log:6: '), expect.stringContaining('kro.log:4: ')],
      },
    ])
    const { 'evidence/logs/kro-system/kro-1/kro.log': _, ...rest } = files as Record<string, string>
    const [bare] = found('resource/rgd-panics', { ...rest, ...log(trace('pkg/a/before.go:1'), ofRgd('web')) })
    expect(bare?.detail).toMatch(/the object keeps the status that it had\.$/)
    expect(bare?.proof).toHaveLength(1)
    expect(found('resource/rgd-panics', { ...rest, ...log(ofRgd('other')) })).toEqual([])
  })

  test('the RGD of the smoke test, which is gone', () => {
    const files = {
      ...world([], { ...kro, ...rgds() }),
      ...log(ofRgd('x'), ofRgd(smokeTestName), ofInstance(`"kro/${smokeTestName}"`)),
    }
    expect(titles('resource/rgd-panics', { ...files, ...smoke })).toEqual([
      'kro panics whenever it reconciles the RGD of the smoke test: it broke',
    ])
    expect(titles('resource/instance-panics', { ...files, ...smoke })).toEqual([
      'kro panics whenever it reconciles the instance of the smoke test: it broke',
    ])
    expect(found('resource/rgd-panics', files)).toEqual([])
    expect(found('resource/instance-panics', files)).toEqual([])
    const own = { ...files, ...world([], { ...kro, ...rgds(inactive('x', null)) }) }
    expect(titles('resource/rgd-panics', { ...own, ...smoke })).toEqual([
      'kro panics whenever it reconciles RGD x: it broke',
    ])
    expect(
      found('resource/rgd-panics', { ...world([], { ...kro, ...rgds() }), ...log(ofRgd('x')), ...smoke }),
    ).toEqual([])
  })

  test.each<[string, string, string | undefined, number]>([
    ['as an object', '{"name":"one","namespace":"team"}', 'team', 1],
    ['as an object of another namespace', '{"name":"one","namespace":"other"}', 'team', 0],
    ['as an object of another name', '{"name":"two","namespace":"team"}', 'team', 0],
    ['as an object in no namespace', '{"name":"one"}', undefined, 1],
    ['as a text', '"team/one"', 'team', 1],
    ['as a text of another namespace', '"other/one"', 'team', 0],
    ['as a text in no namespace', '"one"', undefined, 1],
  ])('an instance, %s: %s', (_, key, namespace, count) => {
    const files = (gvr?: string) => ({
      ...world([webOf(null, { namespace }, { state: null })], kro),
      ...log(ofInstance(key, gvr)),
    })
    const name = namespace === undefined ? 'one' : 'team/one'
    expect(titles('resource/instance-panics', files())).toEqual(
      count === 0 ? [] : [`kro panics whenever it reconciles Web ${name}: it broke`],
    )
    expect(titles('resource/instance-panics', files('kro.run/v1alpha1/others'))).toEqual([])
    expect(titles('resource/instance-panics', files('other.io/v1alpha1/webs'))).toEqual([])
  })

  test('not an instance that works', () => {
    expect(
      found('resource/instance-panics', { ...world([webOf(null)], kro), ...log(ofInstance('"team/one"')) }),
    ).toEqual([])
  })

  test('nothing of a collection that has no log', () => {
    const none = { ...world([], kro), 'evidence/collection.json': collectionJson([]) }
    expect(found('resource/rgd-panics', none)).toEqual([])
  })
})
