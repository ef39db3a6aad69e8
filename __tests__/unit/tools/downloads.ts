import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import type { HttpGet } from '../../../src/adapters/http.ts'
import { SetupError } from '../../../src/errors.ts'
import { download } from '../../../src/tools/download.ts'
import { usualLimits } from '../../../src/tools/download-request.ts'
import { fakeClock } from '../../support/clock.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'
import { recordingLog } from '../../support/log.ts'

export const url = 'https://example.com/kind'

export let folder: string

export let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-kro-download-'))
  file = join(folder, 'below', 'kind')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const limits = { ...usualLimits, maxBytes: 1_000_000 }

export async function get(answers: FakeAnswer | FakeAnswer[], from = url) {
  const http = fakeHttp({ [from]: answers })
  return { ...(await getBy(http, fakeClock(), from)), http }
}

export async function getBy(http: HttpGet, clock: ReturnType<typeof fakeClock>, from = url) {
  const log = recordingLog()
  const request = { what: 'kind v0.33.0', url: from, file, limits }
  const result = await download(request, { http, clock, log }).catch((error: unknown) => {
    if (error instanceof SetupError) return error
    throw error
  })
  const failure = result instanceof SetupError ? result : null
  return { result, failure, slept: clock.slept, seconds: clock.seconds(), log: log.lines }
}

/** A web in which every answer has this body. */
export function serving(body: () => AsyncIterable<Uint8Array>): HttpGet {
  return async () => ({
    status: 200,
    retryAfterSeconds: null,
    contentLength: null,
    text: async () => '',
    discard: () => undefined,
    body,
  })
}
