/** The page's style. Colours carry no meaning alone: marks and words stand beside them. */
export const style = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --back: #ffffff; --panel: #f6f8fa;
  --bad: #b3261e; --bad-back: #fdecea; --good: #1a7f37; --warn: #8a5d00; --warn-back: #fff8e1; --mark: #fff3bf; --found: #ffd33d;
  --link: #0a58ca; }
:root[data-theme=dark] { color-scheme: dark; --ink: #e6edf3; --soft: #9da7b3; --line: #30363d; --back: #0d1117; --panel: #161b22;
  --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341; --warn-back: #2b2410; --mark: #4d3f00; --found: #9e6a03;
  --link: #79b8ff; }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { color-scheme: dark; --ink: #e6edf3; --soft: #9da7b3;
  --line: #30363d; --back: #0d1117; --panel: #161b22; --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341;
  --warn-back: #2b2410; --mark: #4d3f00; --found: #9e6a03; --link: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); }
main, header > div { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
main:focus { outline: none; }
header { position: sticky; top: 0; z-index: 2; background: var(--panel); border-bottom: 1px solid var(--line); }
header > div { display: flex; gap: 16px; align-items: center; min-height: 48px; }
header nav { display: flex; gap: 12px; flex: 1; overflow-x: auto; scrollbar-width: none; }
a { color: var(--link); text-decoration: none; }
a:hover, p a, .box > a { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
input[type=search] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 10px; width: 16.5em; min-width: 0; }
#count { white-space: nowrap; } #count:empty { display: none; }
button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px;
  cursor: pointer; }
h1 { font-size: 24px; line-height: 1.3; margin: 28px 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 40px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
h3, h2.part { font-size: 15px; margin: 20px 0 6px; padding: 0; border: 0; }
h1 + p { margin-top: 0; }
section, h1, h2, h3, details, .l { scroll-margin-top: 64px; }
.verdict { border-left: 4px solid var(--soft); padding-left: 16px; }
.verdict.is-bad { border-color: var(--bad); } .verdict.is-good { border-color: var(--good); } .verdict.is-open { border-color: var(--warn); }
.verdict.is-bad h1 { color: var(--bad); } .verdict.is-good h1 { color: var(--good); }
.partial { background: var(--warn-back); border: 1px solid var(--warn); border-radius: 6px; padding: 8px 12px; overflow-wrap: anywhere; }
.soft { color: var(--soft); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
.mark { background: var(--mark); color: var(--ink); border-radius: 4px; padding: 0 4px; }
::highlight(found) { background-color: var(--found); color: var(--ink); }
pre, code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--panel); padding: 1px 5px; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin: 8px 0; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.fix { position: relative; } .fix pre { padding-right: 76px; }
.copy { position: absolute; right: 8px; top: 7px; padding: 1px 8px; font-size: 13px; }
blockquote { margin: 8px 0; padding: 8px 12px; background: var(--bad-back); border-radius: 6px; overflow-wrap: anywhere; }
blockquote p { margin: 0 0 4px; font-size: 13px; }
.quote { display: flex; gap: 12px; } .quote > :first-child { flex: none; min-width: 5.5em; font-size: 13px; }
.quote code { background: none; padding: 0; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 600; } td.c, th.c { text-align: center; padding-right: 0; min-width: 3.6em; }
table.matrix tbody tr:hover { background: var(--panel); } td.c.bad { background: var(--bad-back); font-weight: 700; }
table.versions td { overflow-wrap: anywhere; }
ol.chain, ul.tree { list-style: none; margin: 0; padding: 0; } ol.chain li, ul.tree li { display: flow-root; }
ol.chain ol.chain, ul.tree ul.tree { margin-left: 18px; }
ol.chain ol.chain > li, ul.tree ul.tree > li { position: relative; padding-left: 26px; }
ol.chain ol.chain > li::before, ul.tree ul.tree > li::before { content: ''; position: absolute; left: 0; top: 0; width: 18px;
  height: 22px; border: solid var(--soft); border-width: 0 0 2px 2px; border-bottom-left-radius: 6px; }
ol.chain ol.chain > li:not(:last-child)::after, ul.tree ul.tree > li:not(:last-child)::after { content: ''; position: absolute; left: 0;
  top: 0; bottom: 0; border-left: 2px solid var(--soft); }
ol.chain ol.chain > li > .box::before { content: '▸'; position: absolute; left: 14px; top: 9px; color: var(--soft); }
ul.tree ul.tree > li::before, ul.tree ul.tree > li::after { border-color: var(--line) !important; }
ol.chain .box { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 0 0 8px; background: var(--panel);
  overflow-wrap: anywhere; }
ol.chain > li > .box.cause { border: 2px solid var(--bad); background: var(--bad-back); }
ol.chain .box.seen { border-style: dashed; }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 0 12px; }
details[open] { padding-bottom: 10px; }
summary { cursor: pointer; padding: 8px 0; overflow-wrap: anywhere; }
ul.tree details.object { margin: 0 0 6px; }
.box details { border: 0; padding: 0; margin: 0; } .box summary { padding: 2px 0; color: var(--link); }
pre.diff span { display: block; }
pre.log { max-height: 70vh; overflow: auto; padding: 6px 0; }
.l { display: block; padding: 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.l::before { content: attr(data-n); display: inline-block; min-width: 4ch; margin-right: 12px; text-align: right; color: var(--soft);
  user-select: none; }
.l.q, tr.q { background: var(--mark); } .l.q { box-shadow: inset 3px 0 var(--warn); }
.l:target, .at { outline: 2px solid var(--link); outline-offset: -2px; }
.gap { display: block; padding: 2px 12px; color: var(--soft); font-style: italic; }
svg { display: block; } svg:not(.graph) { width: 100%; min-width: 760px; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .ok { fill: var(--good); } svg .failed { fill: var(--bad); } svg .skipped { fill: var(--line); }
svg .grid { stroke: var(--line); } svg .warned { fill: var(--warn); stroke: var(--back); }
svg .link { fill: none; stroke-width: 2; } svg .link.ok { stroke: var(--good); }
svg .link.failed { stroke: var(--bad); stroke-dasharray: 6 4; }
svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.5; } svg .head { fill: var(--soft); } svg .name { font-weight: 600; }
svg rect.outside { stroke-dasharray: 4 4; }
svg rect.card { fill: var(--panel); stroke: var(--line); } svg text.warn { fill: var(--warn); }
svg rect.card.warn { fill: var(--warn-back); stroke: var(--warn); } svg rect.card.failed { fill: var(--bad-back); stroke: var(--bad); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 12px; top: 8px; z-index: 3; background: var(--back); padding: 6px 10px; }
footer { color: var(--soft); padding: 40px 0; }
@media (max-width: 720px) {
  main, header > div { padding: 0 14px; } header > div { flex-wrap: wrap; gap: 6px 12px; padding-top: 6px; padding-bottom: 6px; }
  header nav { order: 9; flex-basis: 100%; } input[type=search] { flex: 1; width: auto; }
  section, h1, h2, h3, details, .l { scroll-margin-top: 96px; }
  h1 { font-size: 20px; } .quote { display: block; } .quote code { display: block; } table { min-width: 560px; } table.versions { min-width: 0; }
  ol.chain ol.chain, ul.tree ul.tree { margin-left: 6px; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { header, .copy { display: none; } pre.log { max-height: none; } }
`
