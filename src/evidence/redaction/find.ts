import { findAssignments } from './assignments.ts'
import { findCommandSecrets } from './commands.ts'
import { findHeaderSecrets } from './headers.ts'
import { findSecretData } from './manifests.ts'
import { findPairs } from './pairs.ts'
import { findPem } from './pem.ts'
import type { Range } from './ranges.ts'
import { Reader } from './reader.ts'
import { findShapes, hasShape } from './shapes.ts'
import { findUrlSecrets } from './urls.ts'
import { View } from './view.ts'

/** A text without one of these holds no secret; most strings of a cluster are passed over by this. */
const anyTrace =
  /pass|pwd|pw\b|token|secret|cred|key|auth|psk|pat\b|cookie|bearer|basic|:\/\/|%3A%2F%2F|@(?:tcp|unix)\(|[?&;6]sig|signature|identified|htpasswd|-----|curl|wget|login|mysql|mariadb|mongo|redis-cli|influx|sqlcmd|skopeo|ldap|openssl|zip\b|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{64}/i

/** Strings inside strings: JSON in the message of a log in JSON that a log in JSON quotes has three. */
const deepest = 5

const hasTrace = (text: string): boolean => anyTrace.test(text) || hasShape(text)

/** All secrets of a text, as far as the text shows them; ranges may overlap. */
export function findSecrets(text: string): Range[] {
  let ranges: Range[] = []
  for (const nulSplits of text.includes('\0') ? [false, true] : [false]) {
    let view: View | null = View.of(text, nulSplits)
    for (let depth = 0; view !== null && depth <= deepest; depth += 1) {
      if (hasTrace(view.text)) ranges = ranges.concat(findInView(view))
      view = view.inside(hasTrace)
    }
  }
  return ranges
}

function findInView(view: View): Range[] {
  const reader = new Reader(view.text)
  const { text } = view
  return [
    ...findPem(reader),
    ...findShapes(text),
    ...findUrlSecrets(text),
    ...findHeaderSecrets(reader),
    ...findCommandSecrets(reader),
    ...findSecretData(reader),
    ...findPairs(reader),
    ...findAssignments(reader),
  ].map((range) => view.ofSource(range))
}
