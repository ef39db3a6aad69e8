import type { Evidence } from '../../../evidence/evidence.ts'
import { rgdResource } from '../../../model/kro/rgd.ts'
import { conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { run } from '../../fix.ts'
import { inactiveRgds } from '../../reading/kro-objects.ts'
import { namesIn } from '../../reading/names.ts'
import { quoteAt, quoteCondition } from '../../reading/quotes.ts'
import { reasonsOf, type Told } from '../../reading/reasons.ts'
import { firstLineOf, whereWordsAre, wordsOf } from './condition-words.ts'
import { definitionStories } from './definition-stories.ts'
import type { Story } from './definition-story.ts'
import { hintsOf } from './hints.ts'
import { storyRule } from './story-rule.ts'

/** User's ResourceGraphDefinitions. */
export const definitionRules: readonly Rule[] = [
  ...definitionStories.map((story) =>
    storyRule(story, (evidence) =>
      inactiveRgds(evidence).flatMap((rgd) => {
        const known = storyOf(evidence, rgd)
        return known?.story === story ? [tell(evidence, story, rgd, known.told)] : []
      }),
    ),
  ),
  defineRule({
    id: 'resource/rgd-inactive',
    component: 'rgd',
    description: 'A ResourceGraphDefinition is not Active.',
    find: (evidence) =>
      inactiveRgds(evidence)
        .filter((rgd) => storyOf(evidence, rgd) === null)
        .map((rgd) => inactive(evidence, rgd)),
  }),
]

/** The first reason that kro gives for not accepting an RGD and that there is more to say of; null where there is none. */
function storyOf(evidence: Evidence, rgd: KubeObject): { story: Story; told: Told } | null {
  for (const told of reasonsOf(evidence, rgdResource, rgd)) {
    // What the API server refuses of an RGD is its CRD; its other words (rights, webhooks) have rules of their own.
    const kind = told.kind === 'refused' ? (isAboutFields(told) ? 'crd-not-written' : null) : told.kind
    const story = definitionStories.find(({ kinds }) => kind !== null && kinds.includes(kind))
    if (story !== undefined) return { story, told }
  }
  return null
}

const isAboutFields = ({ refusal }: Told): boolean => refusal !== null && refusal.fields.length > 0

function tell(evidence: Evidence, story: Story, rgd: KubeObject, told: Told): Match {
  const about = { evidence, rgd, told }
  const hints = hintsOf(about)
  const meant = hints.find((hint) => hint.meant !== null)?.meant
  return {
    title: `${story.title(about)}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
    detail: [...hints.map(({ why }) => why), story.detail(about)].filter((one) => one !== '').join(' '),
    object: nameOf(rgd),
    evidence: [told.quote],
    fix: [...hints.map(({ fix }) => fix), ...story.fix(about, hints)],
  }
}

function inactive(evidence: Evidence, rgd: KubeObject): Match {
  const conditions = conditionsOf(rgd)
  const telling =
    conditions.find(({ type, status }) => status === 'False' && type !== 'Ready') ??
    conditions.find(({ status }) => status !== 'True')
  return {
    title: `RGD ${rgd.metadata.name} is not Active${telling === undefined ? ': kro has not reconciled it' : firstLineOf(telling)}`,
    detail:
      telling === undefined
        ? 'It has no conditions, so no controller reconciled it.'
        : `The condition ${telling.type} is ${telling.status}${wordsOf(telling) === '' ? '.' : `: ${wordsOf(telling)}`}`,
    object: nameOf(rgd),
    evidence: [
      telling === undefined
        ? quoteAt(evidence, rgdResource, rgd)
        : quoteCondition(evidence, rgdResource, rgd, telling.type, whereWordsAre(telling)),
    ],
    fix: [
      run(`kubectl get rgd ${rgd.metadata.name} -o yaml   # conditions`),
      run(`kubectl logs -n ${namesIn(evidence).kroNamespace} -l ${namesIn(evidence).kroSelector}`),
    ],
  }
}
