/** The page's style. Colours carry no meaning alone: marks and words stand beside them. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --back: #ffffff; --panel: #f6f8fa;
  --bad: #b3261e; --bad-back: #fdecea; --good: #1a7f37; --warn: #9a6700; --mark: #fff3bf; --link: #0a58ca; }
:root[data-theme=dark] { --ink: #e6edf3; --soft: #9da7b3; --line: #30363d; --back: #0d1117; --panel: #161b22;
  --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341; --mark: #4d3f00; --link: #79b8ff; }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { --ink: #e6edf3; --soft: #9da7b3; --line: #30363d;
  --back: #0d1117; --panel: #161b22; --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341;
  --mark: #4d3f00; --link: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); }
main, header > div { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
header { position: sticky; top: 0; z-index: 2; background: var(--panel); border-bottom: 1px solid var(--line); }
header > div { display: flex; gap: 16px; align-items: center; min-height: 48px; flex-wrap: wrap; }
header nav { display: flex; gap: 12px; flex: 1; flex-wrap: wrap; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
input[type=search] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 10px; width: 15em; }
button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px;
  cursor: pointer; }
h1 { font-size: 24px; line-height: 1.3; margin: 28px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 40px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
section, h1, h2, h3, details, .l { scroll-margin-top: 64px; }
.verdict { border-left: 4px solid var(--soft); padding-left: 16px; }
.verdict.is-bad { border-color: var(--bad); } .verdict.is-good { border-color: var(--good); } .verdict.is-open { border-color: var(--warn); }
.verdict.is-bad h1 { color: var(--bad); } .verdict.is-good h1 { color: var(--good); }
.soft { color: var(--soft); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
pre, code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--panel); padding: 1px 5px; border-radius: 4px; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin: 8px 0; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 8px 0; padding: 8px 12px; background: var(--bad-back); border-radius: 6px; }
blockquote code { background: none; padding: 0; display: block; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; } td.c, th.c { text-align: center; padding-right: 0; }
ol.chain { list-style: none; margin: 0; padding: 0; }
ol.chain ol.chain { margin-left: 14px; padding-left: 22px; border-left: 2px solid var(--line); }
ol.chain .box { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 8px 0; background: var(--panel); }
ol.chain > li > .box.cause { border-color: var(--bad); background: var(--bad-back); }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 0 12px; }
details[open] { padding-bottom: 10px; }
summary { cursor: pointer; padding: 8px 0; overflow-wrap: anywhere; }
pre.log { max-height: 70vh; overflow: auto; padding: 6px 0; }
.l { display: block; padding: 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.l::before { content: attr(data-n); display: inline-block; min-width: 4ch; margin-right: 12px; text-align: right; color: var(--soft);
  user-select: none; }
.l.q, tr.q, .l:target { background: var(--mark); }
.gap { display: block; padding: 2px 12px; color: var(--soft); font-style: italic; }
svg { display: block; width: 100%; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .ok { fill: var(--good); } svg .failed { fill: var(--bad); } svg .skipped { fill: var(--line); }
svg line.ok { stroke: var(--good); } svg line.failed { stroke: var(--bad); stroke-dasharray: 6 4; } svg .grid { stroke: var(--line); }
svg rect.card { fill: var(--panel); stroke: var(--line); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 12px; top: 8px; background: var(--back); padding: 6px 10px; }
footer { color: var(--soft); padding: 40px 0; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
