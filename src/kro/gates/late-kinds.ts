import type { Clock } from '../../adapters/clock.ts'
import { isNotFound } from '../../adapters/kube.ts'
import type { Objects } from '../../cluster/objects.ts'
import type { Step } from '../../evidence/steps.ts'
import { reasonsIn } from '../../model/kro/messages/classify.ts'
import { generatedKind, type Kind, resourcesOf } from '../../model/kro/rgd.ts'
import { conditionsOf } from '../../model/kubernetes/conditions.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { type GateSettings, type Observation, waiting } from './gate.ts'

/** Seconds that kro has to notice by itself that a kind is served now. */
const noticingSeconds = 2
/** Each costs some seconds; a kind that comes and goes is not waited for. */
const mostTimes = 3

/**
 * An RGD whose kinds came to be served after kro had refused it. kro does not watch the CRDs of others: it tries again after
 * 5 ms, 10 ms and so on up to 1000 s (controller-runtime, default rate limiter; pkg/controller/resourcegraphdefinition at
 * v0.9.4), so that a CRD which an operator makes half a minute later is noticed after the gate is over. Such an RGD is
 * removed and applied again, which kro looks at at once. It has never been Active, so nothing depends on it.
 */
export class LateKinds {
  private readonly objects: Objects
  private readonly clock: Clock
  private readonly step: Step
  private readonly rgd: KubeObject
  private servedSince: number | null = null
  private isRemoved = false
  private times = 0

  constructor(objects: Objects, { clock }: Pick<GateSettings, 'clock'>, step: Step, rgd: KubeObject) {
    this.objects = objects
    this.clock = clock
    this.step = step
    this.rgd = rgd
  }

  /**
   * @param found the RGD as it stands; null: it is not there
   * @param seen what there is to say of it otherwise
   * @param onApplied is called when the RGD was applied again
   * @throws KubeError
   */
  async look(found: KubeObject | null, seen: Observation, onApplied: () => void): Promise<Observation> {
    const { name } = this.rgd.metadata
    const again = waiting(`ResourceGraphDefinition ${name} is applied again, since its kinds are served now`)
    if (this.isRemoved) {
      if (found !== null) return again
      await this.objects.apply(this.rgd)
      this.isRemoved = false
      this.servedSince = null
      onApplied()
      return again
    }
    if (found === null || seen.state === 'passed' || !lacksKind(found) || this.times >= mostTimes) return seen
    if (!(await this.areServed())) {
      this.servedSince = null
      return seen
    }
    this.servedSince ??= this.clock.seconds()
    if (this.clock.seconds() - this.servedSince < noticingSeconds) return waiting(seen.message)
    // kro made the CRD of its instances: it was Active, and instances may be there.
    const own = generatedKind(this.rgd)
    if (own === null || (await this.isServed(own))) return seen
    this.times += 1
    this.isRemoved = true
    this.step.note(
      `${name}: its kinds are served now, and kro has not noticed; it is removed and applied again`,
    )
    await this.objects.remove(this.rgd)
    return again
  }

  private async areServed(): Promise<boolean> {
    const kinds = resourcesOf(this.rgd)
      .flatMap(({ made, read }) => [made, read])
      .filter((kind) => kind !== null)
    const served = await Promise.all(kinds.map((kind) => this.isServed(kind)))
    return kinds.length > 0 && served.every(Boolean)
  }

  private async isServed({ apiVersion, kind }: Kind): Promise<boolean> {
    if (apiVersion.includes('${') || kind.includes('${')) return true
    try {
      await this.objects.pathOf({ apiVersion, kind })
      return true
    } catch (error) {
      if (isNotFound(error)) return false
      throw error
    }
  }
}

const lacksKind = (rgd: KubeObject): boolean =>
  conditionsOf(rgd).some(
    ({ status, message }) =>
      status === 'False' && reasonsIn(message).some(({ kind }) => kind === 'kind-not-installed'),
  )
