import { describe, expect, test } from '@jest/globals'
import { evidenceOf } from '../../../../support/evidence.ts'
import { idsOfFound } from '../../../../support/matches.ts'
import { buildAndLoadRules, found, log } from './build-findings.ts'

test.each([
  ['image/ko-platform-missing', 'failed to find linux/arm64 image in index for image x'],
  ['image/ko-import-path', 'importpath ./cmd/x is not `package main`'],
  ['image/not-pushed', 'denied: requested access to the resource is denied'],
  ['image/load-failed', 'ERROR: failed to load image'],
  ['image/not-local', 'ERROR: image: "x" not present locally'],
])('%s: %s', (id, line) => {
  expect(idsOfFound(buildAndLoadRules, evidenceOf(log(line)))).toEqual([id])
})

test('git refuses the checkout: its folder where that is known', () => {
  expect(
    found('image/vcs-stamping', log("fatal: detected dubious ownership in repository at '/w/kro'")),
  ).toMatchObject([
    {
      title:
        "The build of kro fails because git refuses /w/kro (error obtaining VCS status: detected dubious ownership in repository at '/w/kro')",
    },
  ])
  expect(found('image/vcs-stamping', log('error obtaining VCS status: exit status 128'))).toMatchObject([
    {
      title:
        'The build of kro fails because git refuses the checkout (error obtaining VCS status: exit status 128)',
    },
  ])
})

describe('a base image that cannot be pulled', () => {
  const others = [
    'KO_DEFAULTBASEIMAGE names another base, one that the runner can reach.',
    'Docker Hub limits and air gaps: `registry-mirrors`.',
  ]
  test.each([
    ['gcr.io/distroless/static:nonroot', 'gcr.io'],
    ['localhost/base', 'localhost'],
    ['mirror:5000/base', 'mirror:5000'],
    ['library/alpine', 'docker.io'],
    ['mylocalhost/base', 'docker.io'],
    ['localhosts/base', 'docker.io'],
  ])('%s: a login at %s may be stale', (image, registry) => {
    expect(
      found('image/ko-base-image', log(`fetching base image: pulling ${image}: GET: UNAUTHORIZED`)),
    ).toMatchObject([
      {
        title: `ko cannot pull the base image ${image}`,
        fix: [`docker logout ${registry}   # a stale login is worse than none`, ...others],
      },
    ])
  })

  test('whose name is not known', () => {
    expect(found('image/ko-base-image', log('error pulling base image'))).toMatchObject([
      { title: 'ko cannot pull the base image', fix: others },
    ])
  })
})

describe('an image that was not pushed', () => {
  const without =
    'A KinD cluster needs no registry: without `image-repository` the image is loaded into its nodes.'

  test('by ko: the registry', () => {
    expect(
      found('image/not-pushed', log('error publishing ko://x: POST https://ghcr.io/v2/me/x: DENIED: no')),
    ).toMatchObject([
      {
        title: 'The image was built, but ghcr.io does not take it: DENIED: no',
        fix: [
          'docker login ghcr.io   # ko uses the same credentials',
          'curl -sSI https://ghcr.io/v2/   # 401 or 200: the registry answers',
          without,
        ],
      },
    ])
  })

  test('by docker: the registry is not named', () => {
    expect(found('image/not-pushed', log('unauthorized: authentication required'))).toMatchObject([
      {
        title:
          'The image was built, but the registry does not take it: unauthorized: authentication required',
        fix: [without],
      },
    ])
  })
})
