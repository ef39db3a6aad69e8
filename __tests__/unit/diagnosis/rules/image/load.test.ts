import { describe, expect, test } from '@jest/globals'
import { loadRules } from '../../../../../src/diagnosis/rules/image/load.ts'
import { evidenceOf, type Files, listOf } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { toldBy } from '../../../../support/matches.ts'
import { found, log } from './build-findings.ts'
import { run } from './failed-run.ts'

describe('an image of which only one platform is here', () => {
  const line = 'ctr: content digest sha256:abc: not found'
  const image = { reference: 'x.io/kro:1', configDigest: null, platform: null }
  const ko = 'ko with KO_DOCKER_REPO=kind.local is not affected.'
  const fixes = (...files: Files[]) => found('image/load-multi-platform', log(line), ...files)[0]?.fix
  const node = (architecture: string): Files => ({
    'evidence/api/nodes.json': listOf(
      object('Node', { name: 'a' }, { status: { nodeInfo: { architecture } } }),
    ),
  })

  test('is saved for the platform of the nodes', () => {
    const save = (architecture: string) =>
      `docker save --platform linux/${architecture} x.io/kro:1 -o image.tar && kind load image-archive image.tar --name ci`
    expect(fixes(run({ image }), node('arm64'))).toEqual([save('arm64'), ko])
    expect(fixes(run({ image }))).toEqual([save('amd64'), ko])
  })

  test('whose name is not known, by the same way in words', () => {
    expect(fixes(node('arm64'))).toEqual([
      'Save the image for one platform (docker save --platform) and load that archive.',
      ko,
    ])
    expect(toldBy(loadRules, 'image/load-multi-platform', evidenceOf(log(line)))).toHaveLength(1)
  })
})
