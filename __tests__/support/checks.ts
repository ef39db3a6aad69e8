import { messageOf } from '../../src/errors.ts'

/** What a case asserts. A cluster costs a minute: one that does not hold does not keep the others from being seen. */
export class Checks {
  readonly failed: string[] = []
  passed = 0
  private readonly say: (line: string) => void

  constructor(say: (line: string) => void) {
    this.say = say
  }

  /** @param holds throws where it does not */
  async that(sentence: string, holds: () => unknown): Promise<void> {
    try {
      await holds()
      this.passed += 1
      this.say(`  ✓ ${sentence}`)
    } catch (error) {
      this.failed.push(`${sentence}: ${messageOf(error)}`)
      this.say(`  ✗ ${sentence}\n${messageOf(error).replace(/^/gm, '      ')}`)
    }
  }
}
