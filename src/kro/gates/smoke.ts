import { dirname } from 'node:path/posix'
import { isNotFound } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import type { Step } from '../../evidence/steps.ts'
import { crdKind } from '../../model/kubernetes/crd.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { failed, type GateSettings, type Observation, passed, waiting, watchGate } from './gate.ts'
import { evaluateInstance, evaluateRgd } from './rgd.ts'
import { type SmokeTest, smokeTest } from './smoke-test.ts'

/** Seconds that kro may take to recover by itself (informers, discovery of the CRD it has just made). */
const graceSeconds = 45

/**
 * kro reconciles: an RGD becomes Active, its instance ACTIVE, the object is there with the right content. Then, as a
 * step of its own, all of it is removed again, the generated CRD too. What is left behind when the test fails is evidence, and stays.
 *
 * @param aggregation whether the controller has only the rights that labelled ClusterRoles give it
 * @throws SetupError with what was seen last
 */
export async function smokeGate(
  objects: Objects,
  settings: GateSettings,
  namespace: string,
  aggregation: boolean,
): Promise<void> {
  const test = smokeTest(namespace)
  const { clock, steps } = settings
  await steps.step('gate.smoke', 'kro reconciles an RGD and its instance', async (step) => {
    const started = clock.seconds()
    const age = (): number => clock.seconds() - started
    if (aggregation) await objects.apply(test.role)
    await objects.apply(test.rgd)
    const rgd = test.rgd.metadata.name
    await watchGate(
      'the smoke RGD becomes Active',
      settings,
      step,
      async () =>
        evaluateRgd(await objects.read(test.rgd.apiVersion, test.rgd.kind, rgd), rgd, age(), graceSeconds),
      () => objects.watch([`/apis/${test.rgd.apiVersion}/resourcegraphdefinitions`]),
    )
    await watchGate('the smoke instance is accepted', settings, step, () => applyInstance(objects, test))
    const instances = dirname(await objects.pathOf(test.instance))
    await watchGate(
      'the smoke instance becomes ACTIVE',
      settings,
      step,
      async () => {
        const { apiVersion, kind, metadata } = test.instance
        const look = evaluateInstance(
          await objects.read(apiVersion, kind, metadata.name, metadata.namespace),
          nameOf(test.instance),
          age(),
          graceSeconds,
        )
        return look.state === 'passed' ? evaluateChild(objects, test) : look
      },
      () => objects.watch([instances]),
    )
  })
  await steps.step('smoke.remove', 'remove what the smoke test made', (step) =>
    remove(objects, test, settings, step),
  )
}

/** The API server serves a new kind a moment after its CRD is Established. */
async function applyInstance(objects: Objects, test: SmokeTest): Promise<Observation> {
  try {
    await objects.apply(test.instance)
    return passed(`${nameOf(test.instance)} applied`)
  } catch (error) {
    if (isNotFound(error)) return waiting(`the API server does not serve ${test.instance.kind} yet`)
    throw error
  }
}

async function evaluateChild(objects: Objects, test: SmokeTest): Promise<Observation> {
  const { apiVersion, kind, name, namespace, message } = test.child
  const child = await objects.read(apiVersion, kind, name, namespace)
  if (!child)
    return waiting(`the instance is ACTIVE and ${kind} ${namespace}/${name} is not there`, [
      { code: 'object-not-made', object: `${kind}/${namespace}/${name}` },
    ])
  const data = child.data as { message?: string } | undefined
  return data?.message === message
    ? passed(`${kind} ${namespace}/${name} is there, with the instance's message`)
    : failed(
        `${kind} ${namespace}/${name} says ${JSON.stringify(data?.message)}, not ${JSON.stringify(message)}`,
      )
}

/** In this order, since kro needs the RGD to clean up an instance, and the CRD's removal needs no instance left. */
async function remove(objects: Objects, test: SmokeTest, settings: GateSettings, step: Step): Promise<void> {
  const crd = { ...crdKind, metadata: { name: test.crd } }
  const { apiVersion, kind, name, namespace } = test.child
  const child = { apiVersion, kind, metadata: { name, namespace } }
  const all: Pick<KubeObject, 'apiVersion' | 'kind' | 'metadata'>[] = [
    test.instance,
    child,
    test.rgd,
    crd,
    test.role,
  ]
  for (const object of all) {
    await objects.remove(object)
    await watchGate(`${nameOf(object)} is gone`, settings, step, async () => {
      const left = await objects.read(
        object.apiVersion,
        object.kind,
        object.metadata.name,
        object.metadata.namespace,
      )
      return left
        ? waiting(
            `${nameOf(object)} is still there${left.metadata.deletionTimestamp ? ', being deleted' : ''}`,
          )
        : passed(`${nameOf(object)} is gone`)
    })
  }
}
