import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { changelogSection, type ReleaseCandidate, releaseFaults } from '../../../scripts/release-faults.ts'

const changelog = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-25

### Fixed

- A thing.

## [1.2.2] - 2026-11-01

[Unreleased]: https://example.com/compare
`

const good: ReleaseCandidate = { tag: 'v1.2.3', version: '1.2.3', onMain: true, changelog }

describe('releaseFaults', () => {
  test('none for a tag on main that is the version and is in the changelog', () => {
    expect(releaseFaults(good)).toEqual([])
  })

  test('a tag whose commit is not on main', () => {
    expect(releaseFaults({ ...good, onMain: false })).toEqual([
      'the commit of v1.2.3 is not on main: merge it into main, delete the tag (git push --delete origin v1.2.3) and tag the commit on main',
    ])
  })

  test.each(['v1.2.4', '1.2.3', 'v1.2.3-rc.1', 'v1.2'])('the tag %s for version 1.2.3', (tag) => {
    expect(releaseFaults({ ...good, tag })).toEqual([expect.stringContaining(`the tag is ${tag}, but`)])
  })

  test.each([
    ['1.2.2', 'is empty'],
    ['1.2', 'is missing'],
    ['1.3.0', 'is missing'],
  ])('a section %s that %s in the changelog', (version) => {
    expect(releaseFaults({ ...good, tag: `v${version}`, version })).toEqual([
      expect.stringContaining(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`),
    ])
  })

  test('all faults at once', () => {
    expect(releaseFaults({ tag: 'v2.0.0', version: '3.0.0', onMain: false, changelog: '' })).toHaveLength(3)
  })
})

describe('changelogSection', () => {
  test('is the text without its heading and without the links at the end', () => {
    expect(changelogSection(changelog, '1.2.3')).toBe('### Fixed\n\n- A thing.')
    expect(changelogSection('## [1.0.0] - 2026-11-25\n\n- First.\n\n[1.0.0]: https://x', '1.0.0')).toBe(
      '- First.',
    )
  })

  test('CHANGELOG.md has the form that releases need: Unreleased first, then versions with a date', () => {
    const text = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8')
    const headings = text.split('\n').filter((line) => line.startsWith('## '))
    expect(headings[0]).toBe('## [Unreleased]')
    for (const heading of headings.slice(1))
      expect(heading).toMatch(/^## \[\d+\.\d+\.\d+\S*\] - \d{4}-\d\d-\d\d$/)
  })
})
