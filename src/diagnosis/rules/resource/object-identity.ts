import { field, text } from '../../../model/kubernetes/fields.ts'
import { advice, run } from '../../fix.ts'
import { childrenOf } from '../../reading/children.ts'
import { type Failing, resourcesOf } from './failing.ts'
import { command, rgdName, rgdWords, type Story, who } from './instance-story.ts'

/** What the resources of the RGD that make objects call them, `config (${schema.spec.name})`; empty where the RGD is gone. */
function namesOf(about: Failing): string {
  const names = resourcesOf(about)
    .filter((resource) => field(resource, 'externalRef') === undefined)
    .map((resource) => {
      const name = text(resource, 'template', 'metadata', 'name')
      return `${text(resource, 'id')} (${name === null || name === '' ? 'no name' : name})`
    })
  return names.slice(0, 10).join(', ')
}

/** kro v0.9.4, pkg/runtime: `duplicate identity` is about the objects of one resource, a forEach. */
const isOfOne = (about: Failing): boolean => about.told.words.includes('duplicate identity')

/** `no objects`, `1 object`, `2 objects`. */
const objects = (count: number): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? 'object' : 'objects'}`

/** Objects without a name or inventory of their own. */
export const identityStories: readonly Story[] = [
  {
    id: 'resource/applyset-metadata-copied',
    component: 'objects',
    description: 'An instance has labels and annotations of kro that were copied from another one.',
    kinds: ['applyset-metadata-copied'],
    title: (about) =>
      `${who(about)} is not managed by kro: its ApplySet inventory is of another object (${about.told.words.replace(/^cannot install finalizer with invalid ApplySet inventory;.{0,200}remain: /, '')})`,
    detail: (about) =>
      `Labels and annotations applyset.kubernetes.io/… say which objects belong to an instance. They came with a copy (kubectl get -o yaml, a backup) and do not fit this one, so kro does nothing for it, and may still call it ACTIVE. It has ${objects(childrenOf(about.evidence, about.instance.object).length)} of its own.`,
    fix: (about) => [
      run(
        `${command(about, 'label', ' applyset.kubernetes.io/id-')}; ${command(about, 'annotate', ' applyset.kubernetes.io/tooling- applyset.kubernetes.io/contains-group-kinds- applyset.kubernetes.io/additional-namespaces- internal.kro.run/applyset-inventory-hash-')}`,
      ),
      advice(
        'Remove labels and annotations that begin with applyset.kubernetes.io/ or internal.kro.run/ from a copy or a backup before it is applied.',
      ),
    ],
  },
  {
    id: 'resource/same-object-twice',
    component: 'objects',
    description: 'Two resources of an RGD create the same object for an instance.',
    kinds: ['same-object-twice'],
    title: (about) =>
      `${who(about)}: two ${isOfOne(about) ? 'items of a forEach' : 'resources'} of ${rgdWords(about)} make the same object: ${about.told.words}`,
    detail: (about) =>
      `With the values of this instance kind, name and namespace of both are equal; kro tries it 20 times and then stops.${namesOf(about) === '' ? '' : ` The names: ${namesOf(about)}.`}`,
    fix: (about) =>
      isOfOne(about)
        ? [
            advice(
              'A value is twice in a list that a forEach walks over: take it out of the instance, or put a further dimension of the forEach into metadata.name.',
            ),
          ]
        : [
            advice(
              'Give each resource a name of its own in the RGD: ${schema.metadata.name}-settings, ${schema.metadata.name}-flags.',
            ),
          ],
  },
  {
    id: 'resource/name-empty',
    component: 'objects',
    description: 'An instance creates an object without a name.',
    kinds: ['name-empty'],
    title: (about) => `${who(about)} creates an object with an empty name: ${about.told.words}`,
    detail: (about) =>
      `metadata.name of one of these resources of ${rgdWords(about)} is empty${namesOf(about) === '' ? '' : `: ${namesOf(about)}`}.`,
    fix: (about) => [
      advice('Give the instance the field that the name is made of, and mark it required=true in the RGD.'),
      run(
        `kubectl get ${['rgd', rgdName(about) ?? []].flat().join(' ')} -o yaml   # are the \${…} of metadata.name still there?`,
      ),
    ],
  },
]
