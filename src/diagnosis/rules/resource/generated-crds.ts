import { advice, run } from '../../fix.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { nameOf, type Story, show } from './definition-story.ts'
import type { Refused } from './refused.ts'

/** The CRD that kro generates for an RGD, and cannot write. */
export const generatedCrdStories: readonly Story[] = [
  {
    id: 'resource/crd-not-owned',
    component: 'definition',
    description: "The CRD of an RGD's kind exists and was not made by kro.",
    kinds: ['crd-not-owned'],
    title: (about) => `RGD ${nameOf(about)} declares a kind whose CRD ${crdOf(about)} was not created by kro`,
    detail: () => 'kro does not take over a CRD without its own labels.',
    // No command deletes it: its objects go with it, and it may be kro's own or that of another controller.
    fix: (about) => [
      advice('Choose another kind or group in the RGD.'),
      run(`kubectl get crd ${crdOf(about)} -o yaml   # who made it, and what it is for`),
    ],
  },
  {
    id: 'resource/crd-owned-by-other-rgd',
    component: 'definition',
    description: "The CRD of an RGD's kind belongs to another RGD.",
    kinds: ['crd-owned-by-other-rgd'],
    title: (about) =>
      `RGD ${nameOf(about)} declares a kind that another RGD declares already: ${otherOf(about)}`,
    detail: (about) =>
      otherLives(about)
        ? `The CRD ${crdOf(about)} belongs to it, and it is in the cluster.`
        : `The CRD ${crdOf(about)} belongs to it, and it is gone: kro leaves CRDs behind when an RGD is deleted.`,
    fix: (about) => [
      advice('Choose another kind in the RGD.'),
      otherLives(about)
        ? advice(`Delete the RGD ${otherOf(about)} and its CRD first, where ${nameOf(about)} replaces it.`)
        : run(`kubectl delete crd ${crdOf(about)}   # and with it all its objects`),
    ],
  },
  {
    id: 'resource/crd-breaking-change',
    component: 'definition',
    description: 'A changed RGD would break existing objects.',
    kinds: ['crd-breaking-change'],
    title: (about) =>
      `RGD ${nameOf(about)} would change its kind so that existing objects break: ${about.told.words.replace(/^.{0,400}breaking changes detected: /, '')}`,
    detail: (about) =>
      `kro compares the schema of ${crdOf(about)} with the one before, and leaves the CRD as it is. Its new template is in use anyway: each instance gets it at its next reconcile, ` +
      'against fields that the CRD does not have. And once kro is restarted it no longer serves instances of this kind: changes and deletions of them wait.',
    fix: (about) => [
      advice(`Apply the RGD ${nameOf(about)} as it was before: everything goes on as before within seconds.`),
      run(
        `kubectl annotate rgd ${nameOf(about)} kro.run/allow-breaking-changes=true   # where no instance needs what goes`,
      ),
      advice('Or declare a new kind in a new RGD.'),
    ],
  },
  {
    id: 'resource/crd-not-written',
    component: 'rgd',
    supersedes: ['resource/rgd-held-up'],
    description: 'The API server refuses the CRD that kro generates for an RGD.',
    kinds: ['crd-not-written'],
    title: (about) =>
      isTooLong(about)
        ? `The name of RGD ${nameOf(about)} is too long: ${about.told.words}`
        : `kro cannot write the CRD of RGD ${nameOf(about)}: ${about.told.words}`,
    detail: (about) =>
      about.told.words.includes('api-approved')
        ? 'Groups that end with k8s.io or kubernetes.io are protected: the API server takes CRDs of them only with an approval annotation, which kro cannot set.'
        : `${isTooLong(about) ? `kro writes the name of an RGD into a label of its CRD and of its GraphRevisions; labels have at most 63 characters, and this name has ${nameOf(about).length}. ` : ''}kro says: ${about.told.message}`,
    fix: (about) =>
      about.told.words.includes('api-approved')
        ? [advice('Choose another spec.schema.group in the RGD, one that you own.')]
        : isTooLong(about)
          ? [advice('Give the RGD a metadata.name of at most 63 characters.')]
          : [advice('Correct what the message names in spec.schema of the RGD.'), show(about)],
  },
]

/** kro v0.9.4, pkg/metadata/labels.go: `kro.run/resource-graph-definition-name`. */
const isTooLong = (about: Refused): boolean =>
  nameOf(about).length > 63 && about.told.message.includes('metadata.labels: Invalid value')

const crdOf = ({ told: { message } }: Refused): string =>
  /CRD (?<crd>[^\s:]{1,300}): (?:CRD|breaking)/.exec(message)?.groups?.crd ?? ''

const otherOf = ({ told: { message } }: Refused): string =>
  /another ResourceGraphDefinition (?<other>[^\s:]{1,300})/.exec(message)?.groups?.other ?? ''

const otherLives = (about: Refused): boolean =>
  rgdsOf(about.evidence).some(({ metadata }) => metadata.name === otherOf(about))
