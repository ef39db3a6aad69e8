import { atLeast, compareVersions, minorsAhead } from '../../model/version.ts'
import { kroPins } from '../pins/kro.ts'
import type { CompatibilityFacts, Incompatibility } from './incompatibility.ts'

/** First Go that can fetch another toolchain by itself (https://go.dev/doc/toolchain). */
const firstSwitching = '1.21.0'

/** Go that kro v0.9.4's Makefile needs to install its tools: the `go` line of ko v0.19.1. */
const makeToolsGo = { since: 'v0.9.4', go: '1.26.3', tool: 'ko v0.19.1' }

/** What building kro asks of the machine, and kro's Makefile of its version. */
export function buildIncompatibilities(facts: CompatibilityFacts): Incompatibility[] {
  if (facts.install !== 'source' && facts.install !== 'make') return []
  return [...goIncompatibilities(facts), ...(facts.install === 'make' ? makeIncompatibilities(facts) : [])]
}

/** What Go will really run: GOTOOLCHAIN may forbid, force or allow another than the installed one. */
interface EffectiveGo {
  version: string
  /** Whether Go fetches a newer one where go.mod asks for it. */
  switches: boolean
  /** For messages. */
  said: string
}

function effectiveGo(go: NonNullable<CompatibilityFacts['go']>): EffectiveGo {
  const installed = bare(go.version)
  const setting = go.toolchain ?? 'auto'
  const [base = 'auto', fallback] = setting.split('+')
  const said = go.toolchain === null ? `Go ${installed}` : `Go ${installed} with GOTOOLCHAIN=${setting}`
  if (!atLeast(installed, firstSwitching))
    return { version: installed, switches: false, said: `Go ${installed}` }
  if (base.startsWith('go')) return { version: bare(base), switches: fallback !== undefined, said }
  return { version: installed, switches: base !== 'local' || fallback !== undefined, said }
}

function goIncompatibilities(facts: CompatibilityFacts): Incompatibility[] {
  const needs = facts.goMod ?? (facts.kro === null ? null : (kroPins[facts.kro] ?? null))
  const name = facts.kro === null ? 'this kro checkout' : `kro ${facts.kro}`
  if (facts.go === null)
    return [
      {
        rule: 'version/go-missing',
        severity: 'error',
        message: `${name} is built from source, and there is no go on PATH`,
        suggestion: `actions/setup-go with go-version: ${needs?.toolchain ?? needs?.go ?? 'stable'}, or install: release`,
      },
    ]
  const go = effectiveGo(facts.go)
  if (go.switches || needs === null) return []
  const nearest = (version: string): string => `GOTOOLCHAIN=auto, or Go ${version}`
  if (compareVersions(bare(needs.go), go.version) > 0)
    return [
      {
        rule: 'version/go-too-old',
        severity: 'error',
        message: `go.mod of ${name} needs Go ${needs.go} or newer, and ${go.said} runs ${go.version} and fetches no other`,
        suggestion: nearest(needs.toolchain ?? needs.go),
      },
    ]
  const { since, tool } = makeToolsGo
  const installsNewKo = facts.install === 'make' && facts.kro !== null && atLeast(facts.kro, since)
  if (!installsNewKo || atLeast(go.version, makeToolsGo.go)) return []
  return [
    {
      rule: 'version/go-too-old',
      severity: 'warning',
      message: `make of ${name} installs ${tool}, which needs Go ${makeToolsGo.go} or newer; ${go.said} fetches no other`,
      suggestion: nearest(makeToolsGo.go),
    },
  ]
}

function makeIncompatibilities({ kro, go, goMod }: CompatibilityFacts): Incompatibility[] {
  if (kro === null) return []
  if (!atLeast(kro, 'v0.2.2'))
    return [
      {
        rule: 'version/make-target-missing',
        severity: 'error',
        message: `the Makefile of kro ${kro} has no target deploy-kind; it came with v0.2.2`,
        suggestion: 'kro-version: v0.2.3, or install: release',
      },
    ]
  if (!atLeast(kro, 'v0.2.3'))
    return [
      {
        rule: 'version/make-target-broken',
        severity: 'error',
        message:
          `make deploy-kind of kro ${kro} cannot work: it neither installs ko nor exports the RELEASE_VERSION, ` +
          'GIT_COMMIT and BUILD_DATE that its .ko.yaml asks for (kro#399)',
        suggestion: 'kro-version: v0.2.3, or install: source',
      },
    ]
  if (atLeast(kro, 'v0.6.1') || go === null) return []
  const running = effectiveGo(go)
  const needs = bare((goMod ?? kroPins[kro])?.go ?? running.version)
  const version = running.switches && compareVersions(needs, running.version) > 0 ? needs : running.version
  if (minorsAhead(version, '1.25') < 0) return []
  return [
    {
      rule: 'version/controller-gen-needs-older-go',
      severity: 'error',
      message: `make of kro ${kro} builds controller-gen v0.16.2, which does not compile with Go 1.25 or newer; this is ${running.said}`,
      suggestion: 'GOTOOLCHAIN=go1.24.6, or kro-version: v0.6.1, or install: source',
    },
  ]
}

/** `go1.26.3`, `1.26rc1` → `1.26.3`, `1.26`. */
function bare(version: string): string {
  return /(?<!\d)\d+\.\d+(\.\d+)?/.exec(version)?.[0] ?? '0.0'
}
