/** The page's own script: search, links into folded logs, keys, theme. The page reads well without it. */
export const script = `
'use strict';
const search = document.getElementById('search');
const count = document.getElementById('count');
const lines = [...document.querySelectorAll('[data-line]')];
const folds = [...document.querySelectorAll('main details')];
const openAtFirst = new Set(folds.filter((fold) => fold.open));
let timer = 0;

function find() {
  const wanted = search.value.trim().toLowerCase();
  let found = 0;
  const holding = new Set();
  for (const line of lines) {
    const hit = wanted === '' || line.textContent.toLowerCase().includes(wanted);
    line.hidden = !hit;
    if (!hit || wanted === '') continue;
    found += 1;
    for (let up = line.closest('details'); up; up = up.parentElement.closest('details')) holding.add(up);
  }
  for (const gap of document.querySelectorAll('.gap')) gap.hidden = wanted !== '';
  for (const fold of folds) fold.open = wanted === '' ? openAtFirst.has(fold) : holding.has(fold);
  count.textContent = wanted === '' ? '' : found + (found === 1 ? ' line' : ' lines');
}

function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.hidden) { search.value = ''; find(); }
  for (let up = target.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
  target.scrollIntoView({ block: 'center' });
}

search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 120); });
addEventListener('hashchange', follow);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) follow();
});
document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
const findings = [...document.querySelectorAll('[data-finding]')];
let at = -1;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target === search;
  if (event.key === 'Escape' && typing) { search.value = ''; find(); search.blur(); }
  else if (typing) return;
  else if (event.key === '/') { event.preventDefault(); search.focus(); }
  else if ((event.key === 'j' || event.key === 'k') && findings.length) {
    at = Math.min(findings.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)));
    findings[at].scrollIntoView({ block: 'center' });
    findings[at].focus({ preventScroll: true });
  }
});
follow();
`
