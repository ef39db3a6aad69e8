import { createHash } from 'node:crypto'
import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { diagnosisJson } from '../diagnosis-json.ts'
import { verdictOf } from '../verdict.ts'
import { accessMatrix } from './access.ts'
import { changeSection } from './changes.ts'
import { filesToShow } from './files.ts'
import { causalChain } from './findings.ts'
import { rgdGraphs } from './graphs.ts'
import { html, type Markup, raw } from './markup.ts'
import { networkMap } from './network.ts'
import { objectList } from './objects.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { eventList, gapList, logList, versionList } from './texts.ts'
import { timelineBars } from './timeline.ts'
import { verdictBlock } from './verdict.ts'

/**
 * The report as one page: works from disk, asks for nothing over the network. Its policy allows exactly the style and
 * the script that are in it, by their digests, so that nothing that came with the evidence could run even if it got in.
 */
export function reportHtml(diagnosis: Diagnosis, evidence: Evidence): string {
  const { files, leftOut } = filesToShow(diagnosis, evidence)
  const sections: Markup[] = [
    changeSection(evidence),
    causalChain(diagnosis, evidence, files),
    rgdGraphs(evidence),
    timelineBars(diagnosis, evidence),
    objectList(evidence),
    accessMatrix(evidence),
    networkMap(evidence),
    eventList(evidence),
    logList(files, leftOut),
    versionList(diagnosis, evidence),
    gapList(diagnosis),
  ]
  const verdict = verdictOf(diagnosis, evidence)
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict.mark} ${verdict.headline}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the verdict</a>
<header><div><strong>setup-kro</strong><nav aria-label="Sections">${sections.map(link)}</nav>
<input type="search" id="search" placeholder="search objects, events, logs  ( / )" aria-label="Search in objects, events and logs">
<output id="count" class="soft" for="search"></output><button type="button" id="theme" aria-label="Change between dark and light">◐</button></div></header>
<main id="main" tabindex="-1">
${verdictBlock(diagnosis, evidence, files)}
${sections}
<p id="none" hidden>Nothing on this page has these words. What is not shown here is in the folder <code>evidence</code> beside it.</p>
<footer>Keys: <code>/</code> searches, <code>Enter</code> goes to the next line found (with <code>Shift</code> to the one before), <code>Esc</code> ends it, <code>j</code> and <code>k</code> go through the findings. The same as data: <code>diagnosis.json</code>.</footer>
</main>
<script type="application/json" id="diagnosis">${raw(embeddedJson(diagnosis))}</script>
<script>${raw(script)}</script>
</body>
</html>`.text
  }\n`
}

/** A section's own id and heading make its link. */
function link({ text }: Markup): Markup | null {
  const found = /<section id="(\w+)"><h2>([^<]*)<\/h2>/.exec(text)
  const [, id, title] = found ?? []
  return id === undefined || title === undefined
    ? null
    : html`<a href="#${id}">${raw(short[id] ?? title)}</a>`
}

const short: Readonly<Record<string, string>> = {
  changes: 'Change',
  findings: 'Findings',
  graphs: 'RGDs',
  timeline: 'Timeline',
  objects: 'Objects',
  access: 'RBAC',
  network: 'Network',
  events: 'Events',
  logs: 'Logs',
  versions: 'Versions',
  collected: 'Collected',
}

/** Inside a script element, `<` is the only character that could end it. */
const embeddedJson = (diagnosis: Diagnosis): string => diagnosisJson(diagnosis).replaceAll('<', '\\u003c')

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
