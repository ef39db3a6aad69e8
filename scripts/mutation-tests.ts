import { createRequire } from 'node:module'

/**
 * What the tests take from `@jest/globals`, for scripts/mutation.ts: tests are collected, to be run many times in one
 * process. `expect` is jest's own. Only what tests of pure code use is here.
 */
const fromJest = createRequire(createRequire(import.meta.url).resolve('@jest/globals'))
export const { expect } = fromJest('expect') as { expect: unknown }

type Body = (...values: unknown[]) => unknown
interface Scope {
  before: Body[]
  after: Body[]
}

export interface CollectedTest {
  name: string
  run(): Promise<void>
}

export const collected: CollectedTest[] = []
const scopes: Scope[] = []

/** Collects the tests of a file: its hooks are its own. */
export async function collectFile(load: () => Promise<unknown>): Promise<void> {
  scopes.push({ before: [], after: [] })
  await load()
  scopes.pop()
}

function collect(name: string, body: Body, ...values: unknown[]): void {
  const around = [...scopes]
  collected.push({
    name,
    run: async () => {
      for (const hook of around.flatMap(({ before }) => before)) await hook()
      try {
        await body(...values)
      } finally {
        for (const hook of [...around].reverse().flatMap(({ after }) => after)) await hook()
      }
    },
  })
}

const valuesOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row])

export const test = Object.assign((name: string, body: Body): void => collect(name, body), {
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const [place, row] of rows.entries()) collect(`${name} (${place + 1})`, body, ...valuesOf(row))
    },
})

export const describe = Object.assign(
  (_: string, body: Body): void => {
    scopes.push({ before: [], after: [] })
    try {
      body()
    } finally {
      scopes.pop()
    }
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void => {
        for (const row of rows) describe(name, () => body(...valuesOf(row)))
      },
  },
)

export const beforeEach = (hook: Body): unknown => scopes.at(-1)?.before.push(hook)
export const afterEach = (hook: Body): unknown => scopes.at(-1)?.after.push(hook)

const atEnd: Body[] = []
export const afterAll = (hook: Body): unknown => atEnd.push(hook)
export async function end(): Promise<void> {
  for (const hook of atEnd) await hook()
}
