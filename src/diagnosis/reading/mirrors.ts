import type { Evidence } from '../../evidence/evidence.ts'
import type { Quote } from '../../evidence/quote.ts'
import { hits } from './quotes.ts'

/** A mirror of a registry that a node asks first, and where its configuration says so. */
interface Mirror {
  url: string
  quote: Quote
}

/**
 * The mirror that does not have an image, where no message says so: containerd goes from a mirror that answers 404 to the
 * registry itself, with a line in its own log at most, and reports what happened there. A mirror that does not answer
 * is in that log.
 */
export function mirrorThatLacks(evidence: Evidence, node: string, image: string): Mirror | null {
  const registry = image.split('/', 1)[0] ?? ''
  const [mirror] = mirrorsOf(evidence, node, registry)
  if (mirror === undefined) return null
  const host = URL.canParse(mirror.url) ? new URL(mirror.url).host : mirror.url
  const log = `evidence/nodes/${node}/containerd.log`
  const asked = hits(evidence, [log], /PullImage|trying next host/, 1).length > 0
  const passedBy =
    /trying next host(?! - response was http\.StatusNotFound).{0,500} host="?(?<host>[^"\s]{1,300})/
  const silent = hits(evidence, [log], passedBy, Number.MAX_SAFE_INTEGER).every(
    ({ groups }) => groups.host !== host,
  )
  return asked && silent ? mirror : null
}

/** What `hosts.toml` of a registry names, in the order in which containerd asks. */
function mirrorsOf(evidence: Evidence, node: string, registry: string): Mirror[] {
  const file = `evidence/nodes/${node}/certs.d.txt`
  let folder = ''
  return hits(
    evidence,
    [file],
    /^==> (?<path>\S+) <==$|^\[host\."(?<url>[^"]+)"\]/,
    Number.MAX_SAFE_INTEGER,
  ).flatMap(({ quote, groups }) => {
    if (groups.path !== undefined) folder = groups.path.split('/').at(-2) ?? ''
    return groups.url !== undefined && folder === registry ? [{ url: groups.url, quote }] : []
  })
}
