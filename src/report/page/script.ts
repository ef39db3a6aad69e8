/** The page's own script: search, links into folded logs, keys, theme, copying. The page reads well without it. */
export const script = `
'use strict';
const search = document.getElementById('search');
const count = document.getElementById('count');
const none = document.getElementById('none');
const lines = [...document.querySelectorAll('[data-line]')];
const texts = lines.map((line) => line.textContent.toLowerCase());
const folds = [...document.querySelectorAll('main details')];
const parts = [...document.querySelectorAll('main > section')];
const openAtFirst = new Set(folds.filter((fold) => fold.open));
const marksShown = 2000;
let timer = 0;
let hits = [];
let current = -1;

function find() {
  clearTimeout(timer);
  const wanted = search.value.trim().toLowerCase();
  const all = wanted === '';
  hits[current]?.classList.remove('at');
  hits = [];
  current = -1;
  const opened = new Set();
  const kept = new Set();
  lines.forEach((line, place) => {
    const hit = all || texts[place].includes(wanted);
    const title = line.tagName === 'SUMMARY';
    if (!title) line.hidden = !hit;
    if (!hit || all) return;
    hits.push(line);
    for (let up = line.parentElement; up && up.tagName !== 'MAIN'; up = up.parentElement) {
      kept.add(up);
      if (up.tagName === 'DETAILS' && !(title && up === line.parentElement)) opened.add(up);
      const own = up.tagName === 'LI' && up.querySelector(':scope > details');
      if (own) kept.add(own);
    }
  });
  for (const gap of document.querySelectorAll('.gap')) gap.hidden = !all;
  for (const fold of folds) {
    fold.hidden = !all && !kept.has(fold);
    fold.open = all ? openAtFirst.has(fold) : opened.has(fold);
  }
  for (const part of parts) part.hidden = !all && !kept.has(part);
  none.hidden = all || hits.length > 0;
  count.textContent = all ? '' : hits.length + (hits.length === 1 ? ' line' : ' lines');
  mark(wanted);
}

function mark(wanted) {
  if (!globalThis.Highlight) return;
  const ranges = [];
  for (const line of wanted === '' ? [] : hits.slice(0, marksShown)) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function step(by) {
  if (hits.length === 0) return;
  hits[current]?.classList.remove('at');
  current = current < 0 && by < 0 ? hits.length - 1 : (current + by + hits.length) % hits.length;
  hits[current].classList.add('at');
  hits[current].scrollIntoView({ block: 'center' });
  count.textContent = (current + 1) + ' of ' + hits.length + (hits.length === 1 ? ' line' : ' lines');
}

function endSearch() {
  search.value = '';
  find();
}

function follow() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch {}
  const target = document.getElementById(id);
  if (!target) return;
  if (search.value !== '') endSearch();
  for (let up = target.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
  const line = target.classList.contains('l');
  target.scrollIntoView({ block: line ? 'center' : 'start' });
  if (line) { target.tabIndex = -1; target.focus({ preventScroll: true }); }
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
for (const fix of document.querySelectorAll('.fix')) {
  const command = fix.querySelector('pre');
  const text = command.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'copy';
  button.setAttribute('aria-label', 'Copy the command');
  button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(text); button.textContent = 'copied'; }
    catch { getSelection().selectAllChildren(command); button.textContent = 'selected'; }
    setTimeout(() => { button.textContent = 'copy'; }, 1500);
  });
  fix.append(button);
}
const findings = [...document.querySelectorAll('[data-finding]')];
let at = -1;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target === search;
  if (event.key === 'Escape' && search.value !== '') { endSearch(); search.blur(); }
  else if (event.key === 'Enter' && typing) {
    event.preventDefault();
    if (hits.length === 0) find();
    step(event.shiftKey ? -1 : 1);
  }
  else if (typing) return;
  else if (event.key === '/') { event.preventDefault(); search.focus(); search.select(); }
  else if ((event.key === 'j' || event.key === 'k') && findings.length) {
    at = Math.min(findings.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)));
    findings[at].scrollIntoView({ block: 'center' });
    findings[at].focus({ preventScroll: true });
  }
});
follow();
`
