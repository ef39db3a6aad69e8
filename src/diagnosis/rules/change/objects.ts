import type { ObjectChange, ObjectClass } from '../../../changes/objects.ts'
import { changeFiles } from '../../../changes/records.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { defineRule } from '../../define-rule.ts'
import type { Finding, Match, Rule } from '../../finding.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { count, groups, inChange, named, rgdName, shortName } from './words.ts'

/** What a change does to the objects that kro made. */
export const changedObjectRules: readonly Rule[] = [
  objectRule('recreated', 'An object of kro was replaced by a new one.', {
    severity: (failOn) => (failOn.includes('recreated') ? 'error' : 'warning'),
    verb: 'replaced',
    detail:
      'The object before is gone, and another one (uid) took its place: data in it, its addresses and whatever refers to it by name do not follow.',
    fix: [
      'Keep name, namespace and kind of the resource as they are, or move what is in the object first.',
      'Where that is meant, leave fail-on without recreated.',
    ],
  }),
  objectRule('deleted', 'An object of kro is gone after the change.', {
    severity: (failOn) => (failOn.includes('deleted') ? 'error' : 'info'),
    verb: 'deleted',
    detail: 'kro prunes what an RGD no longer asks for, and what an instance had when it is deleted.',
    fix: [
      'Put the resource back into the RGD, or look at its includeWhen and forEach.',
      'Where that is meant, leave fail-on without deleted.',
    ],
  }),
  objectRule('orphaned', 'An object of kro is left behind: no instance owns it.', {
    severity: () => 'warning',
    verb: 'left behind',
    detail: 'Nothing updates or deletes it from now on, in every cluster that takes this change.',
    fix: ['Delete it by hand where the change is delivered.', 'kubectl get {object} -o yaml'],
  }),
  objectRule(
    'changed',
    'An object of kro has other fields after the change, which fail-on counts as a failure.',
    {
      severity: (failOn) => (failOn.includes('changed') ? 'error' : null),
      verb: 'changed',
      detail: 'changes.json of the report has each field.',
      fix: ['Where that is meant, leave fail-on without changed.'],
    },
  ),
]

interface ObjectWords {
  /** null: no finding. */
  severity(failOn: readonly string[]): Finding['severity'] | null
  verb: string
  detail: string
  fix: readonly string[]
}

/** One finding for each resource of an RGD, however many instances have it. */
function objectRule(
  name: Exclude<ObjectClass, 'unchanged' | 'created'>,
  description: string,
  words: ObjectWords,
): Rule {
  return defineRule({
    id: `change/${name}`,
    component: 'change',
    description,
    find: (evidence) =>
      inChange(evidence, ({ objects, transition }) => {
        const severity = words.severity(transition.failOn)
        if (severity === null) return []
        return groups(
          objects.filter((one) => one.class === name),
          ({ rgd, node }) => `${rgd} ${node}`,
        ).map((group) => ofObjects(evidence, group, severity, words))
      }),
  })
}

function ofObjects(
  evidence: Evidence,
  group: readonly ObjectChange[],
  severity: Finding['severity'],
  { verb, detail, fix }: ObjectWords,
): Match {
  const [first] = group as [ObjectChange]
  const of = first.node === null ? '' : ` of the resource ${first.node}`
  const shown = group.map(({ object, was }) => (was === null ? object : `${was} by ${object}`))
  const pods = group.reduce((sum, one) => sum + (one.pods?.replaced ?? 0), 0)
  return {
    severity,
    title: `${count(group.length, 'object')}${of} ${group.length === 1 ? 'is' : 'are'} ${verb}: ${named(shown)}`,
    detail: `${first.why === null ? '' : `${first.why}. `}${detail}${pods > 0 ? ` ${count(pods, 'pod')} went with it.` : ''}`,
    object: first.rgd === null ? first.object : rgdName(first.rgd),
    evidence: group.slice(0, 3).flatMap((one) => quotesOf(evidence, one)),
    fix: fix.map((line) => line.replace('{object}', kubectlName(first.object))),
  }
}

/** The lines that say which object it was, and which it is. */
function quotesOf(evidence: Evidence, { object, was }: ObjectChange): Quote[] {
  const line = (file: string, name: string): Quote =>
    quoteAfter(evidence, file, ['"objects": [', `"name": ${JSON.stringify(shortName(name))}`])
  const quotes = [line(changeFiles.before, was ?? object), line(changeFiles.after, object)]
  return quotes.filter(({ text }) => text.includes('"name"'))
}

/** `configmap/x -n team`, for kubectl. */
function kubectlName(object: string): string {
  const [kind = '', ...names] = object.split('/')
  const [first = '', second] = names
  return second === undefined ? `${kind}/${first}` : `${kind}/${second} -n ${first}`
}
