import type { MaskKind } from './masks.ts'
import { looksRandom } from './names.ts'
import type { Range } from './ranges.ts'

/**
 * A secret that is known by its looks. Every pattern is linear: what repeats is bounded, or begins where a run of
 * its characters begins, so that no text makes it look at the same place again and again.
 */
interface Shape {
  kind: MaskKind
  pattern: RegExp
  /** Looks closer at what the pattern found: at its group `secret`, or at all of it. */
  accept?: (secret: string) => boolean
}

/** Where a token may begin: not in the middle of a word. */
const begins = '(?<![A-Za-z0-9])'
const tokens = (...forms: string[]): RegExp => new RegExp(`${begins}(?:${forms.join('|')})`, 'g')

/**
 * From the published formats of the providers. Where they say a length, shorter ones are taken too: a token that was cut
 * is still most of a token.
 */
const shapes: readonly Shape[] = [
  { kind: 'pem', pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{8,}={0,2}/g },
  { kind: 'docker-auth', pattern: /(?:eyJhdXRocyI6|ewogICJhdXRocy|ewoJImF1dGhzI|eyAiYXV0aHMi)[A-Za-z0-9+/_-]{8,}={0,2}/g },
  // A kubeconfig in base64: "apiVersion: v1\nclusters:" or "…\nkind: Config".
  { kind: 'kubeconfig', pattern: /(?:YXBpVmVyc2lvbjogdjEKY2x1c3RlcnM6|YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmln)[A-Za-z0-9+/_-]{8,}={0,2}/g },
  { kind: 'jwt', pattern: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g },
  { kind: 'github-token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}(?:\.[\w-]+){0,2}/g },
  { kind: 'provider-token', pattern: tokens(
    // GitLab, Slack, AWS, Google
    'gl(?:pat|ptt|dt|rt|cbt|ft|imt|soat|ffct|agent|oas|wt)-[\\w.-]{16,}', 'GR1348941[\\w-]{16,}', 'xox[abeoprs](?:\\.xox[bp])?-[\\w-]{10,}', 'xapp-[\\w-]{10,}',
    'A(?:KIA|SIA|BIA|CCA|3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])', 'ABSK[A-Za-z0-9+/]{60,}={0,2}', 'AIza[\\w-]{30,}', 'ya29\\.[\\w-]{16,}', 'GOCSPX-[\\w-]{20,}',
    // npm, PyPI, RubyGems, Docker, Hugging Face, crates.io, NuGet
    'npm_[A-Za-z0-9]{30,}', 'pypi-[\\w-]{16,}', 'rubygems_[a-f0-9]{40,}', 'dckr_[op]at_[\\w-]{16,}', '(?:hf|api_org)_[A-Za-z0-9]{30,}', 'cio[A-Za-z0-9]{32}(?![A-Za-z0-9])', 'oy2[a-z0-9]{43}(?![a-z0-9])',
    // Stripe, Square, Shopify, Shippo, EasyPost, SendGrid, Brevo, Mailgun, Twilio
    '(?:[sr]k|whsec)_(?:live_|test_|prod_)?[A-Za-z0-9]{16,}', 'sq0[a-z]{3}-[\\w-]{22,}', 'EAAA[\\w-]{40,}', 'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32,}', 'shippo_(?:live|test)_[a-fA-F0-9]{40}',
    'EZ[AT]K[A-Za-z0-9]{54}', 'SG\\.[\\w-]{16,}\\.[\\w-]{16,}', 'xkeysib-[a-f0-9]{60,}-\\w{8,}', 'key-[0-9a-f]{32}(?![\\w-])', '[SA][KC][0-9a-f]{32}(?![A-Za-z0-9])',
    // HashiCorp, Doppler, Pulumi, 1Password, age, Tailscale, OpenShift
    'hv[sbr]\\.[\\w-]{20,}', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{40,}', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,}', 'pul-[a-f0-9]{40}', 'ops_eyJ[A-Za-z0-9+/=_-]{40,}', 'A3-[A-Z0-9]{6}-[A-Z0-9-]{20,}',
    'AGE-SECRET-KEY-1[A-Z0-9]{40,}', 'tskey-[\\w-]{16,}', 'sha256~[\\w-]{40,}', 'k10[0-9a-f]{40,}::[\\w:-]{8,}', 'K10[0-9a-f]{40,}::[\\w:-]{8,}',
    // Clouds and their databases
    'do[opr]_v1_[a-f0-9]{60,}', 'dapi[a-f0-9]{32}(?:-\\d)?', 'LTAI[A-Za-z0-9]{17,}', 'pscale_(?:tkn|oauth|pw)_[\\w=.-]{30,}', 'HRKU-[\\w-]{30,}', 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{100,}', 'fo1_[\\w-]{40,}', 'fm[12][ar]?_[A-Za-z0-9+/]{60,}={0,3}',
    'nfp_[A-Za-z0-9]{36,}', 'sbp_[a-f0-9]{40,}', 'AKCp[A-Za-z0-9]{60,}', 'cmVmd[A-Za-z0-9]{59}', 't1\\.[\\w-]{1,400}={0,2}\\.[\\w-]{80,}={0,2}', 'AQVN[\\w-]{35,}', 'ATATT3[\\w=-]{40,}', 'ATBB[A-Za-z0-9]{28,}', 'ATCTT3[\\w=-]{40,}',
    // Monitoring and work
    'glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}', 'glc_[A-Za-z0-9+/]{32,}={0,3}', 'eyJrIjoi[A-Za-z0-9]{60,}={0,3}', 'NR(?:AK|JS|II|RA)-[A-Za-z0-9-]{19,}', 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}', 'sntry[su]_[\\w+/=-]{40,}', 'lin_api_[A-Za-z0-9]{32,}', 'ntn_[A-Za-z0-9]{40,}', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', 'figd_[\\w-]{36,}', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', 'CLOJARS_[a-z0-9]{60}', 'rdme_[a-z0-9]{70}', 'pnu_[A-Za-z0-9]{36}', 'tfp_[\\w.=-]{50,}', 'API-[A-Z0-9]{26}(?![A-Z0-9])', 'dnkey-[\\w=-]{26}-[\\w=-]{52}', 'sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}', 'sq[upa]_[a-f0-9]{40}', 'sl\\.[\\w=-]{100,}', '[ps]at\\.[\\w-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}', '\\d{8,10}:AA[\\w-]{32,}', '[MNO][A-Za-z\\d]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}',
    // Models
    'pplx-[A-Za-z0-9]{40,}', 'gsk_[A-Za-z0-9]{40,}', 'xai-[A-Za-z0-9]{60,}', 'r8_[A-Za-z0-9]{37}',
  ) },
  // OpenAI, Anthropic and others; a word that is written so has no digits.
  { kind: 'provider-token', pattern: tokens('sk-[A-Za-z0-9_-]{20,}'), accept: looksRandom },
  { kind: 'provider-token', pattern: /(?:^|[\\'"`\s>=:(,])(?<secret>[\w~.]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g },
  // Hashes of passwords: bcrypt, crypt, argon2.
  { kind: 'provider-token', pattern: /\$(?:2[abxy]|5|6|y|argon2(?:id|i|d))\$[\w./+=,$-]{20,256}/g },
  { kind: 'cookie', pattern: /\b_gitlab_session=(?<secret>\w{16,64})/g },
  // A bootstrap token of kubeadm; the same form with the time in nanoseconds is the name of an Event.
  { kind: 'provider-token', pattern: /(?<![\w.-])[a-z0-9]{6}\.[a-z0-9]{16}(?![\w.-])/g, accept: (token) => /\d/.test(token.slice(7)) && !/^1[5-9a][0-9a-f]{14}$/.test(token.slice(7)) },
  // The path of a webhook is its password.
  { kind: 'url-credentials', pattern: /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/+-]{16,200})/g },
  { kind: 'url-credentials', pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/(?<secret>\d{10,24}\/[\w-]{30,100})/g },
  { kind: 'url-credentials', pattern: /\.webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{36,300})/g },
  { kind: 'docker-auth', pattern: /\bauth\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?<secret>[A-Za-z0-9+/]{8,}={0,2})/g, accept: isUserAndPassword },
] // biome-ignore format: a table, one shape a line

/** Of all shapes; most texts have none. */
const anyShape = new RegExp(shapes.map(({ pattern }) => pattern.source.replace('?<secret>', '')).join('|'))

export const hasShape = (text: string): boolean => anyShape.test(text)

/** Everything that is known by its looks. */
export function findShapes(text: string): Range[] {
  const ranges: Range[] = []
  for (const { kind, pattern, accept } of shapes)
    for (const found of text.matchAll(pattern)) {
      const secret = found.groups?.secret ?? found[0]
      if (accept !== undefined && !accept(secret)) continue
      const start = found.index + found[0].lastIndexOf(secret)
      ranges.push({ start, end: start + secret.length, kind })
    }
  return ranges
}

function isUserAndPassword(base64: string): boolean {
  return /^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]+$/.test(
    Buffer.from(base64.slice(0, 4096), 'base64').toString('latin1'),
  )
}
