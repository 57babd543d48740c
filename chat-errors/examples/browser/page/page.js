// Asks the library, and shows what it answers.

import load, { explain, table } from './library.js';
import { card } from './card.js';
import { element, named } from './element.js';
import { kind, words } from './words.js';

const TAGS = { en: 'en', zh: 'zh-Hans' };
const OTHER_SDKS = ['native', 'web-v5'];
const SAMPLES = [
  ['605', '605'],
  ['GROUP_NOT_EXIST', 'GROUP_NOT_EXIST'],
  ['{"type": 17, …}', '{"type": 17, "data": "{\\"error\\":\\"unauthorized\\",\\"error_description\\":\\"Unable to authenticate due to expired access Token\\"}"}'],
  ['HTTP 429', 'HTTP/1.1 429 Too Many Requests\n\n{"error": "reach_limit", "error_description": "You have exceeded the limit of the request"}'],
];

const byId = id => document.getElementById(id);
let language = navigator.language.startsWith('zh') ? 'zh' : 'en';

function showWords() {
  document.documentElement.lang = TAGS[language];
  document.title = words(language).title;
  for (const place of document.querySelectorAll('[data-words]')) place.textContent = words(language)[place.dataset.words];
  for (const option of byId('sdk').options) option.textContent = words(language).sdks[option.value];
  document.querySelector(`[name=language][value=${language}]`).checked = true;
}

/** The rows of an SDK. Those of the other SDKs are in files, which `tables` has written. */
const rows = sdk => (sdk === 'web' ? table(TAGS[language]) : otherTables[`${sdk}.${TAGS[language]}`]);

/** What the text means in each SDK. */
function meanings(text) {
  const isMeant = ({ code, name, aliases }) => String(code) === text || [name, ...aliases].includes(text.toUpperCase());
  const answer = explain(text, TAGS[language]);
  const others = OTHER_SDKS.flatMap(sdk => rows(sdk).filter(isMeant).map(row => ({ sdk, answer: row })));
  return answer ? [{ sdk: answer.sdk, answer }, ...others] : others;
}

function showAnswers() {
  const text = byId('question').value.trim();
  const found = text ? meanings(text) : [];
  const { count, none, sdks } = words(language);
  byId('cards').replaceChildren(...(text && found.length === 0 ? [element('p', {}, none)] : found.map(({ sdk, answer }) => card(sdk, answer, language))));
  const status = [found.length > 0 ? count(found.length) : none, ...found.map(({ sdk, answer }) => `${sdks[sdk]}: ${answer.summary}`)];
  byId('status').textContent = text ? status.join('. ') : '';
}

function showTable() {
  byId('rows').replaceChildren(...rows(byId('sdk').value).map(row => {
    const shown = element('tr', {},
      element('th', { scope: 'row' }, element('a', { href: `#${row.code}` }, String(row.code))),
      element('td', {}, row.summary, named(row.name)),
      element('td', { class: 'kind' }, kind(language, row.kind)),
      element('td', { class: `step ${row.next}` }, words(language).stepsInShort[row.next]));
    shown.dataset.text = [shown.textContent, ...row.aliases, row.help ?? ''].join(' ').toLowerCase();
    return shown;
  }));
  filterTable();
}

/** Hides the rows that do not have every word. */
function filterTable() {
  const wanted = byId('search').value.toLowerCase().split(/\s+/);
  const rows = [...byId('rows').rows];
  for (const row of rows) row.hidden = !wanted.every(word => row.dataset.text.includes(word));
  byId('count').textContent = words(language).found(rows.filter(row => !row.hidden).length, rows.length);
}

function ask(question) {
  byId('question').value = question;
  showAnswers();
}

/** Asks what the address asks, as `#605` does. */
function askAddress() {
  if (location.hash) {
    ask(decodeURIComponent(location.hash.slice(1)));
    byId('question').scrollIntoView({ block: 'center' });
    byId('question').focus({ preventScroll: true });
  }
}

const otherTables = {};
await Promise.all([
  load(),
  ...OTHER_SDKS.flatMap(sdk => Object.values(TAGS).map(async tag => {
    otherTables[`${sdk}.${tag}`] = await (await fetch(`${sdk}.${tag}.json`)).json();
  })),
]);
byId('sdk').append(...['web', ...OTHER_SDKS].map(sdk => element('option', { value: sdk })));
byId('samples').append(...SAMPLES.map(([label, question]) => {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => ask(question));
  return button;
}));

let pause;
byId('question').addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(showAnswers, 150);
});
byId('sdk').addEventListener('change', showTable);
byId('search').addEventListener('input', filterTable);
for (const radio of document.querySelectorAll('[name=language]')) {
  radio.addEventListener('change', () => {
    language = radio.value;
    showWords();
    showAnswers();
    showTable();
  });
}
addEventListener('hashchange', askAddress);

showWords();
showTable();
askAddress();
