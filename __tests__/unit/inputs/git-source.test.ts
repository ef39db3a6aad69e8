import { expect, test } from '@jest/globals'
import { isGitUrl, readGitSource } from '../../../src/inputs/git-source.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { inputsOf } from '../../support/inputs.ts'

const read = (value: string) => {
  const faults: string[] = []
  const source = readGitSource(value, (problem) => {
    faults.push(problem)
    return null
  })
  return source ?? faults
}

test.each([
  ['https://github.com/kubernetes-sigs/kro.git#main', 'https://github.com/kubernetes-sigs/kro.git', 'main'],
  ['https://github.com/kubernetes-sigs/kro', 'https://github.com/kubernetes-sigs/kro', 'HEAD'],
  ['ssh://git@host/kro.git#refs/pull/7/head', 'ssh://git@host/kro.git', 'refs/pull/7/head'],
  ['git@github.com:me/kro.git#v1.0.0-rc.1', 'git@github.com:me/kro.git', 'v1.0.0-rc.1'],
  ['https://me:secret@host/kro.git#feature/a+b', 'https://me:secret@host/kro.git', 'feature/a+b'],
])('%s', (value, url, ref) => {
  expect(isGitUrl(value)).toBe(true)
  expect(read(value)).toEqual({ url, ref })
})

test.each([
  ['https://h/kro.git#', /is empty/],
  ['https://h/kro.git#--upload-pack=x', /begins with a dash/],
  ['https://h/kro.git#a..b', /not the name of a branch/],
  ['https://h/kro.git#a b', /white space/],
  ['https://h/kro.git#a@{1}', /not the name of a branch/],
  [`https://h/kro.git#${'a'.repeat(300)}`, /longer than 255/],
  ['https://h/kro.git@main', /behind a #/],
  ['http://h/kro.git#main', /http:\/\/ is not taken/],
  ['git://h/kro.git#main', /git:\/\/ is not taken/],
])('%s is refused, without the URL in the message', (value, problem) => {
  expect(read(`${value}`)).toEqual([expect.stringMatching(problem)])
  expect(JSON.stringify(read(value.replace('//', '//me:secret@')))).not.toContain('secret')
})

test.each(['kro', './kro', '../a@b', 'v0.9.4', '/tmp/kro', 'C:/kro'])('%s is not a git URL', (value) => {
  expect(isGitUrl(value)).toBe(false)
})

test('it is built from source, without a checkout in the workspace', () => {
  const inputs = inputsOf({ source: 'https://h/kro.git#main' }, temporaryFolder())
  expect(inputs.install).toBe('source')
  expect(inputs.source).toEqual({ git: { url: 'https://h/kro.git', ref: 'main' } })
})
