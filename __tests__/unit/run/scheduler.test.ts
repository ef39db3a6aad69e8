import { describe, expect, test } from '@jest/globals'
import {
  faultsOfStages,
  type Others,
  type Progress,
  runStages,
  type Stage,
} from '../../../src/run/scheduler.ts'
import { rejection } from '../../support/steps.ts'

interface Results {
  a: string
  b: string
  c: string
  d: string
}
type Name = keyof Results

/** Stages that end when they are told to: `a: []` needs nothing, `c: ['a', 'b']` needs both. */
function running(needs: Partial<Record<Name, readonly string[]>>) {
  const begun: string[] = []
  const seen: Partial<Record<Name, Others<Results>>> = {}
  const ends = new Map<Name, { end(result: string): void; fail(error: unknown): void }>()
  const stages = Object.entries(needs).map(([name, needed]): Stage<Results, string> => {
    return {
      name: name as Name,
      needs: needed as Name[],
      run: (context, others) => {
        begun.push(`${context}${name}`)
        seen[name as Name] = others
        return new Promise((end, fail) => ends.set(name as Name, { end, fail }))
      },
    }
  })
  const observed: string[] = []
  const settled = runStages<Results, string, Stage<Results, string>>(stages, '', {
    begins: ({ name }) => observed.push(`begins ${name}`),
    ends: ({ name }, result) => observed.push(`${name}: ${String(result)}`),
    fails: ({ name }, error) => observed.push(`${name} failed: ${String(error)}`),
  }).then(
    () => 'done',
    (error: unknown) => error,
  )
  const after = async (act: () => void): Promise<void> => {
    act()
    await new Promise(setImmediate)
  }
  return {
    begun,
    observed,
    seen,
    settled,
    end: (name: Name) => after(() => ends.get(name)?.end(`result of ${name}`)),
    fail: (name: Name, error: unknown = new Error(name)) => after(() => ends.get(name)?.fail(error)),
  }
}

describe('a stage begins', () => {
  test('as soon as what it needs has ended, and no sooner', async () => {
    const { begun, end, settled } = running({ a: [], b: [], c: ['a', 'b'], d: ['a'] })
    expect(begun).toEqual(['a', 'b'])
    await end('a')
    expect(begun).toEqual(['a', 'b', 'd'])
    await end('b')
    expect(begun).toEqual(['a', 'b', 'd', 'c'])
    await end('c')
    await end('d')
    expect(await settled).toBe('done')
  })

  test('without what is not part of this run', async () => {
    const { begun, seen, end, settled } = running({ b: ['a'] })
    expect(begun).toEqual(['b'])
    expect(seen.b?.ifRun('a')).toBeUndefined()
    expect(() => seen.b?.of('a')).toThrow('the stage a has returned nothing')
    await end('b')
    expect(await settled).toBe('done')
  })

  test('with what the others returned', async () => {
    const { seen, end } = running({ a: [], b: ['a'] })
    await end('a')
    expect(seen.b?.of('a')).toBe('result of a')
    expect(seen.b?.ifRun('a')).toBe('result of a')
  })

  test('after who watches has heard of what it needs', async () => {
    const { observed, end } = running({ a: [], b: ['a'] })
    await end('a')
    expect(observed).toEqual(['begins a', 'a: result of a', 'begins b'])
  })
})

describe('after a failure', () => {
  test('no further stage begins, running stages are awaited, and the first failure is thrown', async () => {
    const { begun, observed, end, fail, settled } = running({ a: [], b: [], c: ['a'], d: ['b'] })
    let over = false
    void settled.then(() => {
      over = true
    })
    await fail('b')
    await end('a')
    expect(begun).toEqual(['a', 'b'])
    expect(over).toBe(true)
    expect(await settled).toEqual(new Error('b'))
    expect(observed).toEqual(['begins a', 'begins b', 'b failed: Error: b', 'a: result of a'])
  })

  test('it does not end before those that run', async () => {
    const { fail, end, settled } = running({ a: [], b: [] })
    let over = false
    void settled.then(() => {
      over = true
    })
    await fail('a')
    expect(over).toBe(false)
    await end('b')
    expect(over).toBe(true)
  })

  test('a later failure is not the one that is thrown', async () => {
    const { fail, settled } = running({ a: [], b: [] })
    await fail('b', 'first')
    await fail('a', 'second')
    expect(await settled).toBe('first')
  })

  test('who watches cannot keep it from being thrown', async () => {
    const stages = [{ name: 'a' as const, needs: [], run: () => Promise.reject(new Error('a')) }]
    const watching = runStages<Results, null, Stage<Results, null>>(stages, null, {
      fails: () => {
        throw new Error('no space left on device')
      },
    })
    expect((await rejection(watching)).message).toBe('a')
  })

  test('a stage whose beginning cannot be recorded does not begin', async () => {
    let begun = false
    const run = async () => {
      begun = true
    }
    const watching = runStages<Results, null, Stage<Results, null>>([{ name: 'a', needs: [], run }], null, {
      begins: () => {
        throw new Error('no space left on device')
      },
    })
    expect((await rejection(watching)).message).toBe('no space left on device')
    expect(begun).toBe(false)
  })
})

test('the progress of another stage: one that will no longer begin has failed', async () => {
  const { seen, end, fail } = running({ a: [], b: [], c: ['b'], d: [] })
  const progress = (): (Progress | undefined)[] => (['b', 'c'] as const).map((name) => seen.a?.progress(name))
  expect(progress()).toEqual(['running', 'waiting'])
  await end('b')
  expect(progress()).toEqual(['done', 'running'])
  const failing = running({ a: [], b: [], c: ['b'] })
  await failing.fail('b')
  expect((['b', 'c'] as const).map((name) => failing.seen.a?.progress(name))).toEqual(['failed', 'failed'])
  await fail('c')
})

test('stages that wait for each other are an error, not an end', async () => {
  const { settled } = running({ a: ['b'], b: ['a'] })
  expect(await settled).toEqual(new Error('these stages wait for each other: a, b'))
})

describe('what is wrong with a list of stages', () => {
  const stage = (name: string, needs: string[] = [], beside: string[] = []) => ({ name, needs, beside })

  test('nothing', () => {
    expect(faultsOfStages([stage('a'), stage('b', ['a']), stage('c', ['a', 'b'], ['b'])])).toEqual([])
  })

  test.each<[string, ReturnType<typeof stage>[], string[]]>([
    ['a name twice', [stage('a'), stage('a')], ['two stages are named a']],
    ['a need that does not exist', [stage('a', ['b'])], ['a needs b, which does not exist']],
    ['the same beside', [stage('a', [], ['b'])], ['a needs b, which does not exist']],
    [
      'a cycle, and what waits for it',
      [stage('a', ['c']), stage('b', ['a']), stage('c', ['b']), stage('d', ['c']), stage('e')],
      ['these stages wait for each other: a, b, c, d'],
    ],
    ['a stage that needs itself', [stage('a', ['a'])], ['these stages wait for each other: a']],
  ])('%s', (_, stages, faults) => {
    expect(faultsOfStages(stages)).toEqual(faults)
  })
})
