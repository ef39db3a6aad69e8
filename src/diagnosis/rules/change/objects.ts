import type { ObjectChange, ObjectClass } from '../../../changes/objects.ts'
import { changeFiles, type TransitionRecord, type UpgradeRecord } from '../../../changes/records.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { defineRule } from '../../define-rule.ts'
import type { Finding, Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { count, groups, inChange, named, rgdName, shortName } from './words.ts'

/** What a change does to the objects that kro made. */
export const changedObjectRules: readonly Rule[] = [
  objectRule('recreated', 'An object of kro was replaced by a new one.', {
    severity: (failOn) => (failOn.includes('recreated') ? 'error' : 'warning'),
    verb: 'replaced',
    detail:
      'The object before is gone, and another one (uid) took its place: data in it, its addresses and whatever refers to it by name do not follow.',
    fix: () => [
      advice(
        'Keep name, namespace and kind of the resource as they are, or move what is in the object first.',
      ),
      advice('Where that is meant, leave fail-on without recreated.'),
    ],
  }),
  objectRule('deleted', 'An object of kro is gone after the change.', {
    severity: (failOn, isUpgraded) =>
      failOn.includes('deleted') ? 'error' : isUpgraded ? 'warning' : 'info',
    verb: 'deleted',
    detail: 'kro prunes what an RGD no longer asks for, and what an instance had when it is deleted.',
    fix: () => [
      advice('Put the resource back into the RGD, or look at its includeWhen and forEach.'),
      advice('Where that is meant, leave fail-on without deleted.'),
    ],
  }),
  objectRule('orphaned', 'An object of kro is left behind: no instance owns it.', {
    severity: () => 'warning',
    verb: 'left behind',
    detail: 'Nothing updates or deletes it from now on, in every cluster that takes this change.',
    fix: (object) => [
      advice('Delete it by hand where the change is delivered.'),
      run(`kubectl get ${kubectlName(object)} -o yaml`),
    ],
  }),
  objectRule(
    'changed',
    'An object of kro has other fields after the change, which fail-on counts as a failure, or after an upgrade of kro.',
    {
      severity: (failOn, isUpgraded) =>
        failOn.includes('changed') ? 'error' : isUpgraded ? 'warning' : null,
      verb: 'changed',
      detail: 'changes.json of the report has each field.',
      fix: () => [advice('Where that is meant, leave fail-on without changed.')],
    },
  ),
]

interface ObjectWords {
  /** null: no finding. */
  severity(failOn: readonly string[], isUpgraded: boolean): Finding['severity'] | null
  verb: string
  detail: string
  fix(object: string): Fix[]
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
        const severity = words.severity(transition.failOn, transition.upgrade !== null)
        if (severity === null) return []
        return groups(
          objects.filter((one) => one.class === name),
          ({ rgd, node }) => `${rgd} ${node}`,
        ).map((group) => ofObjects(evidence, group, severity, words, transition))
      }),
  })
}

function ofObjects(
  evidence: Evidence,
  group: readonly ObjectChange[],
  severity: Finding['severity'],
  { verb, detail, fix }: ObjectWords,
  { upgrade }: TransitionRecord,
): Match {
  const [first] = group as [ObjectChange]
  const of = first.node === null ? '' : ` of the resource ${first.node}`
  const shown = group.map(({ object, was }) => (was === null ? object : `${was} by ${object}`))
  const pods = group.reduce((sum, one) => sum + (one.pods?.replaced ?? 0), 0)
  return {
    severity,
    title: `${count(group.length, 'object')}${of} ${group.length === 1 ? 'is' : 'are'} ${verb}: ${named(shown)}`,
    detail: `${first.why === null ? '' : `${first.why}. `}${upgrade === null ? '' : upgradeWords(first, upgrade)}${detail}${pods > 0 ? ` ${count(pods, 'pod')} went with it.` : ''}`,
    object: first.rgd === null ? first.object : rgdName(first.rgd),
    evidence: group.slice(0, 3).flatMap((one) => quotesOf(evidence, one)),
    fix: fix(first.object),
  }
}

/** Fields that a detail names. */
const mostFields = 3

function upgradeWords({ fields }: ObjectChange, { from, to }: UpgradeRecord): string {
  const shown = fields.slice(0, mostFields).map(({ pointer }) => pointer)
  const more = fields.length > mostFields ? ', …' : ''
  return `kro became ${to} (it was ${from}).${shown.length === 0 ? '' : ` Other now: ${shown.join(', ')}${more}.`} `
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
