// Causes every failure, and leaves the judgments in `window.judged`.

import start, { judge_call } from '/wasm/tests.js';
import { failures } from '/failures.js';

const LONGEST = 45_000;

const ports = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const sdk = window.websdk.default ?? window.websdk;
sdk.logger?.disableAll?.();

const tooLong = () => new Promise(done => setTimeout(done, LONGEST, 'never settled'));

window.judged = start().then(() =>
  Promise.all(failures(sdk, ports).map(async ([failure, expected, call]) => {
    const judgment = await Promise.race([judge_call(call), tooLong()]);
    return { failure, expected, judgment };
  })));
