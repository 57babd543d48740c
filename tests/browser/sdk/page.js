// Causes every failure, and leaves the judgments in `window.judged`.

import start, { judge_call } from '/wasm/tests.js';
import { failures, SILENCE } from '/failures.js';

const LONGEST = 45_000;

const { bundle, ports } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const sdk = window.websdk.default ?? window.websdk;
sdk.logger?.disableAll?.();

const uncaught = [];
window.addEventListener('error', ({ error, message }) => uncaught.push(error?.name ?? message));

const tooLong = () => new Promise(done => setTimeout(done, LONGEST, 'no answer'));

/** Causes a failure, and judges it unless the other event comes first. */
const judge = async ([failure, expected, call], other) => ({ failure, expected, judgment: await Promise.race([judge_call(call), other]) });

async function judged() {
  await start();
  const all = failures(sdk, bundle, ports);
  const isSilent = ([, expected]) => expected === SILENCE;
  const loud = Promise.all(all.filter(it => !isSilent(it)).map(it => judge(it, tooLong())));
  // A silence has to last until all else is judged.
  const silent = Promise.all(all.filter(isSilent).map(it => judge(it, loud.then(() => SILENCE))));
  const heard = { failure: 'onerror hears', expected: all.flatMap(([, , , error]) => error ?? []).sort().join(' ') };
  return [...await loud, ...await silent, { ...heard, judgment: uncaught.sort().join(' ') }];
}

window.judged = judged();
