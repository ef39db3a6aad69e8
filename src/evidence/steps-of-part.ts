import type { StepRecorder } from './steps.ts'

/**
 * Steps of a part of a run that does again what the run has done: each has the same name behind a prefix
 * (`upgrade.kro.crds`), and so a time and a log of its own.
 *
 * @param prefix of the names, without its dot
 * @param words put behind the titles: `for the upgrade`
 */
export const stepsOfPart = (steps: StepRecorder, prefix: string, words: string): StepRecorder => ({
  began: steps.began,
  step: (name, title, body) => steps.step(`${prefix}.${name}`, `${title}, ${words}`, body),
  skip: (name, title, why) => steps.skip(`${prefix}.${name}`, `${title}, ${words}`, why),
})
