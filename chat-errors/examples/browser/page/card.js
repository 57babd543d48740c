// One meaning, as a card.

import { element, named, quoted, shape } from './element.js';
import { kind, words } from './words.js';

export function card(sdk, answer, language) {
  const { aliases, evidence, next, nextForSend, outcome, outcomes, sdks, steps, kind: kindLabel } = words(language);
  const sendDiffers = answer.nextForSend !== answer.next;
  const facts = [
    [next, steps[answer.next], `step ${answer.next}`],
    sendDiffers && [nextForSend, steps[answer.nextForSend]],
    [outcome, outcomes[answer.outcome]],
    [kindLabel, kind(language, answer.kind)],
    answer.evidence && [evidence, element('span', {}, ...quoted(answer.evidence))],
    answer.aliases.length > 0 && [aliases, element('ul', {}, ...answer.aliases.map(alias => element('li', {}, named(alias))))],
  ];
  return element('article', { class: answer.next },
    element('p', { class: 'sdk' }, sdks[sdk]),
    element('p', { class: 'name' }, element('b', {}, String(answer.code)), named(answer.name)),
    element('h3', {}, answer.summary),
    ...(answer.message ? [element('p', { class: 'message' }, answer.message)] : []),
    ...(answer.help ? [element('p', { class: 'help' }, ...quoted(answer.help))] : []),
    element('dl', {}, ...facts.filter(Boolean).flatMap(([label, fact, type]) => [
      element('dt', {}, label),
      element('dd', type ? { class: type } : {}, fact),
    ])),
    ...(answer.waits.length > 0 ? [picture([...answer.waits], language)] : []));
}

/** The calls on a line of time: dots, with the waits between them. */
function picture(waits, language) {
  const { waits: inWords, seconds } = words(language);
  const WIDTH = 320;
  const EDGE = 12;
  const SHORTEST = 34; // room for the text of a wait
  const all = waits.reduce((sum, wait) => sum + wait, 0);
  const scale = (WIDTH - 2 * EDGE - SHORTEST * waits.length) / all;

  const calls = [EDGE];
  for (const wait of waits) calls.push(calls.at(-1) + SHORTEST + wait * scale);
  return element('figure', {},
    shape('svg', { viewBox: `0 0 ${WIDTH} 40`, role: 'img', 'aria-label': inWords(waits) },
      ...waits.flatMap((wait, at) => [
        shape('line', { class: 'wait', x1: calls[at], x2: calls[at + 1], y1: 28, y2: 28 }),
        shape('text', { x: (calls[at] + calls[at + 1]) / 2, y: 18 }, seconds(wait)),
      ]),
      ...calls.map(x => shape('circle', { class: 'call', cx: x, cy: 28, r: 6 }))),
    element('figcaption', { 'aria-hidden': 'true' }, inWords(waits)));
}
