import { expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'
import { rgdOf, webOf, world } from '../../../../support/kro-world.ts'

const kro = {
  'deployments.apps': [
    object(
      'Deployment',
      { name: 'kro', namespace: 'kro-system' },
      { apiVersion: 'apps/v1', spec: { selector: { matchLabels: { app: 'kro' } } } },
    ),
  ],
  pods: [
    object(
      'Pod',
      { name: 'kro-1', namespace: 'kro-system', labels: { app: 'kro' } },
      { status: { conditions: conditions(['Ready', 'True']) } },
    ),
  ],
}
const log = (...lines: string[]) => ({ 'evidence/logs/kro-system/kro-1/kro.log': lines.join('\n') })
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
