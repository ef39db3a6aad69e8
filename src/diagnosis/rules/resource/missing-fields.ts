import { closest } from '../../../model/closest.ts'
import { escapePattern } from '../../../model/escape-pattern.ts'
import { lastAppliedAnnotation } from '../../../model/kubernetes/annotations.ts'
import { field, keys } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, kubectlRef } from '../../../model/kubernetes/object.ts'
import { advice, run } from '../../fix.ts'
import { childrenOf } from '../../reading/children.ts'
import { absentWriter } from './absent-writer.ts'
import type { Failing } from './failing.ts'
import { troubleOf } from './instance-details.ts'
import { rgdWords, type Story, secondResource, who } from './instance-story.ts'
import { missingEntry } from './list-entries.ts'
import { keysBeside, missingKey } from './missing-keys.ts'

/** `spec.greeting` where the expression reads it of the instance. */
function ownField(about: Failing): string | null {
  const key = missingKey(about)
  const { expression } = about.told
  if (key === null) return null
  const read = [...(expression ?? '').matchAll(/\bschema\.(?<path>spec(?:\.\w{1,100}){0,20})/g)]
  const path = read.map(({ groups }) => groups?.path ?? '').find((one) => one.split('.').includes(key))
  if (path === undefined) return about.told.verdict === 'final' ? `spec.….${key}` : null
  const parts = path.split('.')
  return parts.slice(0, parts.indexOf(key) + 1).join('.')
}

/** What the user wrote and the API server dropped, because the schema does not have it: of client-side applies only. */
function droppedFields({ instance: { object } }: Failing): string[] {
  const applied = object.metadata.annotations?.[lastAppliedAnnotation] ?? ''
  try {
    return keys(JSON.parse(applied), 'spec').filter((key) => field(object, 'spec', key) === undefined)
  } catch {
    return []
  }
}

/** The field that was probably meant by the missing one. */
function misspelt(about: Failing): string | null {
  const key = missingKey(about)
  return key === null ? null : closest(key, droppedFields(about))
}

/** Objects of the resources that the expression reads. */
const readBy = ({ evidence, instance, told: { expression } }: Failing): KubeObject[] =>
  childrenOf(evidence, instance.object)
    .filter(
      ({ node }) =>
        node !== null && new RegExp(`(?<![\\w.])${escapePattern(node)}[.[?]`).test(expression ?? ''),
    )
    .map(({ object }) => object)

/** What the object says of itself that an expression reads a missing field of. */
function troubleBeside(about: Failing): ReturnType<typeof troubleOf> {
  const { evidence, instance } = about
  const beside = keysBeside(about)
  const child = childrenOf(evidence, instance.object).find(({ object }) => object === beside?.object)
  return child === undefined || ownField(about) !== null ? null : troubleOf(evidence, child)
}

/** A field that an expression reads and that neither the instance nor another object has. */
export const missingFieldStories: readonly Story[] = [
  {
    id: 'resource/field-missing',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'An expression reads a field that does not exist.',
    kinds: ['field-missing'],
    title: (about) => {
      const own = ownField(about)
      return own === null
        ? `${who(about)} waits for a field that is not there: ${about.told.words}${about.told.expression === null ? '' : ` in \${${about.told.expression}}`}${troubleBeside(about)?.title ?? ''}`
        : `${who(about)} leaves out ${own}, which ${rgdWords(about)} uses: ${about.told.words}`
    },
    detail: (about) => {
      const entry = missingEntry(about)
      if (entry !== null) return `${entry.detail} kro waits until it is longer.`
      const typo = misspelt(about)
      const child = secondResource(about)
      const beside = keysBeside(about)
      if (ownField(about) === null && beside !== null && beside.path === '' && missingKey(about) === 'status')
        return `${beside.object.kind} ${beside.object.metadata.name} has no status at all: its controller has not looked at it, or is not in this cluster. kro waits until it comes.`
      if (ownField(about) === null && beside !== null)
        return `${beside.path === '' ? '' : `${beside.path} of `}${beside.object.kind} ${beside.object.metadata.name} has ${beside.keys.length === 0 ? 'no fields' : beside.keys.slice(0, 15).join(', ')}, and not ${missingKey(about)}. ${absentWriter(about, beside)?.detail ?? 'kro waits until it comes: it never does where the name is wrong, or where nothing writes it in this cluster.'}${troubleBeside(about)?.detail ?? ''}`
      if (ownField(about) === null)
        return `kro waits until another resource has it${child === null ? '' : ` (${child.kind} ${child.metadata.name} is there)`}. It never comes where the name of the field is wrong, or where nothing writes it in this cluster.`
      return (
        `${typo === null ? '' : `The instance was written with spec.${typo}, which the schema does not have: the API server dropped it. `}` +
        'Fields of a SimpleSchema are optional unless they say otherwise; kro waits for a missing one as it waits for a status: without a timeout and without a line in its log.'
      )
    },
    fix: (about) => {
      const entry = missingEntry(about)
      if (entry !== null) return entry.fix
      const own = ownField(about)
      const key = missingKey(about) ?? 'FIELD'
      const typo = misspelt(about)
      const beside = keysBeside(about)
      const near = beside === null ? null : closest(key, beside.keys)
      if (own === null)
        return [
          ...(beside === null ? [] : (absentWriter(about, beside)?.fix ?? [])),
          ...(near === null ? [] : [advice(`Did you mean ${near} instead of ${key}?`)]),
          ...(beside === null
            ? []
            : [
                run(
                  `kubectl get ${kubectlRef(beside.object)} -o yaml   # is the field there, under that name?`,
                ),
              ]),
          ...readBy(about)
            .filter((object) => object !== beside?.object)
            .map((object) =>
              run(`kubectl get ${kubectlRef(object)} -o yaml   # is the field there, under that name?`),
            ),
          advice(`Read it optionally: .?${key}.orValue(…)`),
        ]
      return [
        typo === null
          ? advice(`Set ${own} in the instance.`)
          : advice(`Write ${key} instead of ${typo} in the instance.`),
        advice(
          `In spec.schema of ${rgdWords(about)}: a default (${key}: string | default="…"), or required=true, so that the API server asks for it.`,
        ),
        advice(`Or read it optionally: \${schema.${own.replace(/\.(?=[^.]{1,300}$)/, '.?')}.orValue("…")}`),
      ]
    },
  },
]
