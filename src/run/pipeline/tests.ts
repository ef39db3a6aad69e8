import { runTests } from '../../chainsaw/run.ts'
import { currentKubeconfig } from '../../cluster/connect.ts'
import { contextOf } from '../../cluster/kind.ts'
import { type TestCase, testsFile } from '../../evidence/records.ts'
import { withCoverage } from '../coverage.ts'
import { recordIn } from '../record-in.ts'
import { withStandIns } from '../stand-ins.ts'
import { stage } from './stage.ts'

export const testsRun = stage({
  name: 'tests.run',
  title: 'your chainsaw tests pass',
  // Without manifests no other stage waits for prerequisites and images.
  needs: [
    ...(['tools.install', 'cluster.connect', 'gate.dns', 'gate.smoke'] as const),
    ...(['prerequisites.apply', 'gate.images', 'gate.manifests'] as const),
  ],
  when: { cluster: ['kind', 'existing'], also: ({ inputs }) => inputs.tests.length > 0 },
  run: (context, others) => {
    const { plan, places, steps, redaction, runtime } = context
    const { inputs } = plan
    const record = recordIn(places.report, redaction)
    const title = `chainsaw tests of ${inputs.tests.length} folder(s) pass`
    const { objects } = others.of('cluster.connect')
    const run = (): Promise<TestCase[]> =>
      steps.step('tests.run', title, (step) =>
        runTests(
          {
            chainsaw: others.of('tools.install').paths.chainsaw,
            ...{ folders: inputs.tests, workspace: inputs.workspace, work: places.work },
            ...{ waitSeconds: inputs.waitSeconds, again: inputs.cluster === 'kind' },
            ...(inputs.cluster === 'kind'
              ? { kubeconfig: places.kubeconfig, context: contextOf(inputs.clusterName) }
              : { kubeconfig: currentKubeconfig(runtime.env), context: null }),
            record: (known) => void record(testsFile, known),
          },
          step,
        ),
      )
    return withStandIns('stand-ins.tests', context, objects, () => withCoverage(context, objects, run))
  },
})
