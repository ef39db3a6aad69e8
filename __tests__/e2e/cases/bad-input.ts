import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../case.ts'
import { stepOf } from '../job.ts'
import type { Sandbox } from '../sandbox.ts'

/** Flags, and what the message has to say of each fault. */
type Fault = [flags: string[], says: RegExp]

const faults: Fault[] = [
  [['--clustre-name', 'x'], /unknown flag --clustre-name; did you mean --cluster/],
  [['--cluster', 'moon'], /--cluster: expected one of kind, existing, none, but got "moon"/],
  [['--cluster-name', 'Kro_1'], /--cluster-name: "Kro_1" is not allowed: .*lower-case/],
  [['--wait', 'soon'], /--wait: "soon" is not a valid duration \(for example 90s/],
  [
    ['--kubernetes-version', 'latest'],
    /--kubernetes-version: "latest" is not allowed: a version such as 1\.34/,
  ],
  [['--kro-version', 'newest'], /--kro-version: "newest" is not an exact version such as v1\.2\.3/],
  [['--kind-version', 'v0.99.0'], /kind.*v0\.99\.0/],
  [['--values', 'missing.yaml'], /--values: there is no file "missing\.yaml"/],
  [['--kind-config', 'broken.yaml'], /--kind-config: broken\.yaml is not YAML: .*line 3/],
  [['--versions-file', 'nowhere.yaml'], /--versions-file: there is no file "nowhere\.yaml"/],
  [['--manifests', 'manifests/*.yaml'], /--manifests: manifests\/broken\.yaml.*line 2/],
  [['--diagnose', 'sometimes'], /--diagnose: expected one of on-failure, always, never, but got "sometimes"/],
  [['--diagnose-max-size', 'huge'], /--diagnose-max-size: "huge" is not a valid size \(for example 50MB/],
  [['--registry-mirrors', 'nonsense'], /--registry-mirrors: "nonsense" is not host=url/],
  [
    ['--download-mirror', 'ftp://example.com'],
    /--download-mirror: "ftp:\/\/example\.com" is not a base URL such as/,
  ],
  [['--smoke-test', 'perhaps'], /--smoke-test: expected one of true, false, yes, no, but got "perhaps"/],
]

/** As values of flags that are names of something, where a shell would run them. */
const metacharacters = [
  '$(touch pwned)',
  '`touch pwned`',
  '; touch pwned',
  '| touch pwned',
  '&& touch pwned',
  'a\ntouch pwned',
]

const named = [
  '--cluster-name',
  '--namespace',
  '--node-image',
  '--image-repository',
  '--kro-version',
  '--source',
]

export const badInput: Case = {
  name: 'bad-input',
  shows: 'what cannot be done is refused before anything is touched: all faults at once, exit code 2',
  clusters: ['e2e-bad-input'],
  async run(sandbox, checks) {
    const work = join(sandbox.folder, 'work')
    mkdirSync(join(work, 'manifests'), { recursive: true })
    writeFileSync(join(work, 'broken.yaml'), 'kind: Cluster\nnodes:\n\t- role: worker\n')
    writeFileSync(join(work, 'manifests', 'broken.yaml'), 'kind: ConfigMap\n\tapiVersion: v1\n')
    const before = readdirSync(work, { recursive: true }).sort()
    const refused = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await sandbox.command(args, { cwd: work })
      assert.equal(code, 2, `${args.join(' ')}: ${stdout}${stderr}`)
      assert.equal(stdout, '')
      return stderr
    }

    const all = await sandbox.command(['up', ...faults.flatMap(([flags]) => flags)], { cwd: work })
    for (const [flags, says] of faults)
      await checks.that(`in one message with the others: ${flags.join(' ')}`, () =>
        assert.match(all.stderr, says),
      )
    await checks.that(`exit code 2, and ${faults.length} faults are counted`, () => {
      assert.equal(all.code, 2)
      assert.equal(all.stdout, '')
      assert.match(all.stderr, new RegExp(`^setup-kro: ${faults.length} faults`))
    })
    for (const [flags, says] of faults)
      await checks.that(`alone: ${flags.join(' ')}`, async () =>
        assert.match(await refused('up', ...flags), says),
      )
    await checks.that(
      'a version that is not pinned: the message has the line that would vouch for it',
      async () => {
        const said = await refused('up', '--kind-version', 'v0.99.0')
        assert.match(
          said,
          /github\.com\/kubernetes-sigs\/kind\/releases\/download\/v0\.99\.0\/kind-linux-a(md|rm)64/,
        )
      },
    )
    await checks.that('words that are no command, no flag, no folder', async () => {
      assert.match(await refused('explode'), /unknown command explode: there are up, diagnose, analyze, down/)
      assert.match(await refused('up', 'now'), /unexpected argument "now"/)
      assert.match(await refused('up', '--wait'), /--wait needs a value/)
      assert.match(await refused('analyze'), /analyze needs the folder of a report/)
      assert.match(await refused('analyze', 'manifests'), /manifests is not a report folder/)
      assert.match(
        await refused('diagnose', '--cluster-name', 'e2e-bad-input'),
        /there is no KinD cluster named e2e-bad-input/,
      )
    })
    for (const value of metacharacters)
      await checks.that(
        `${JSON.stringify(value)}, which a shell would act on, is refused as any name`,
        async () => {
          const said = await refused('up', ...named.flatMap((flag) => [flag, value]))
          for (const flag of named) assert.ok(said.includes(`- ${flag}: `), `${flag} is not refused: ${said}`)
        },
      )
    await checks.that('a variable of the environment is named as such', async () => {
      const { code, stderr } = await sandbox.command(['up'], { cwd: work, env: { SETUP_KRO_WAIT: 'soon' } })
      assert.equal(code, 2)
      assert.match(stderr, /SETUP_KRO_WAIT: "soon" is not a valid duration/)
    })
    await checks.that('nothing was made: no file, no tool, no container', () =>
      nothingWasMade(sandbox, work, before),
    )

    const run = await sandbox.workflow({ file: '__tests__/e2e/workflows/bad-input.yml' })
    await checks.that(
      'in a workflow: one error annotation and the summary have all faults, post does nothing',
      () => {
        assert.equal(stepOf(run.job, 'kro').result, 'failure')
        const errors = run.job.annotations
          .filter(({ level }) => level === 'error')
          .map(({ message }) => message)
        assert.equal(errors.length, 1, errors.join('\n'))
        for (const text of [errors[0] ?? '', run.job.summaries[0]?.text ?? '']) {
          assert.match(text, /3 faults/)
          assert.match(text, /input cluster-name: "Kro_1" is not allowed/)
          assert.match(text, /input wait: "soon" is not a valid duration/)
          assert.match(text, /input values: the YAML given is not YAML: .*line [234]/)
        }
        assert.equal(stepOf(run.job, 'kro', 'Post').result, 'success')
        assert.equal(run.artifacts.size, 0)
      },
    )
  },
}

async function nothingWasMade(sandbox: Sandbox, work: string, before: unknown[]): Promise<void> {
  assert.deepEqual(readdirSync(work, { recursive: true }).sort(), before)
  assert.equal(existsSync(join(sandbox.env.XDG_CACHE_HOME ?? '', 'setup-kro')), false)
  assert.deepEqual(await sandbox.containersOf('e2e-bad-input'), [])
}
