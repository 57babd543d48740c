// node test.cjs PAGE_FOLDER [PICTURES]: uses the page of chat-errors/examples/browser as people do.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const zlib = require('node:zlib');
const { launch, report, run, serveFile } = require('../browser.cjs');

const [folder, pictures] = process.argv.slice(2);
const LARGEST = 75 * 1024;

const EVENT = '{"type": 1, "message": "login failed", "data": {"type": 28}}';

/** Shows what is asked, and returns the text of each card. */
async function ask(page, question) {
  await page.$eval('#question', (field, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }, question);
  await new Promise(done => setTimeout(done, 300));
  return page.$$eval('article', cards => cards.map(card => card.innerText));
}

const texts = (page, selector) => page.$$eval(selector, found => found.map(one => one.innerText));
const width = page => page.evaluate('document.documentElement.scrollWidth');

const TESTS = {
  'the library is small': async () => {
    const size = zlib.gzipSync(fs.readFileSync(path.join(folder, 'library_bg.wasm')), { level: 9 }).length;
    console.log(`    ${size} bytes gzipped`);
    assert.ok(size <= LARGEST, `${size} bytes`);
  },
  'a number shows what it means in each SDK': async page => {
    const cards = await ask(page, '605');
    assert.equal(cards.length, 3);
    assert.match(cards[0], /Web SDK 4[\s\S]*GROUP_NOT_EXIST[\s\S]*The group does not exist/);
    assert.match(cards[1], /Native SDKs[\s\S]*The id of the shared file is invalid/);
    assert.match(cards[2], /Web SDK 5/);
  },
  'a name in any case is found': async page => {
    const [card] = await ask(page, ' group_not_exist ');
    assert.match(card, /605/);
  },
  'an event is judged by its evidence': async page => {
    const [card] = await ask(page, EVENT);
    assert.match(card, /login failed[\s\S]*the nested error 28/);
  },
  'a REST answer is judged by its body': async page => {
    const [card] = await ask(page, 'HTTP/1.1 401 Unauthorized\n\n{"error": "unauthorized", "error_description": "Unable to authenticate (OAuth)"}');
    assert.match(card, /REST API[\s\S]*401[\s\S]*Log in/);
  },
  'the waits are a picture': async page => {
    await ask(page, '16');
    assert.equal((await page.$$('article:first-of-type circle')).length, 5);
    assert.match(await page.$eval('article svg', svg => svg.getAttribute('aria-label')), /^5 calls, with waits of at most 1\ss, 2\ss, 4\ss, 8\ss$/);
  },
  'an undeclared number is called so': async page => {
    assert.deepEqual(await ask(page, 'NO_SUCH_NAME'), []);
    assert.deepEqual(await texts(page, '#cards'), ['No SDK declares this.']);
  },
  'markup is text': async page => {
    const [card] = await ask(page, '{"type": 16, "message": "<img src=x onerror=alert(1)>"}');
    assert.match(card, /<img src=x/);
  },
  'the table is searched': async page => {
    await page.locator('#search').fill('group exist');
    const rows = await texts(page, '#rows tr:not([hidden]) th');
    assert.ok(rows.includes('605') && rows.length < 20, rows.join());
    assert.deepEqual(await texts(page, '#count'), [`${rows.length} of 89 codes`]);
    await page.select('#sdk', 'native');
    assert.match((await texts(page, '#count'))[0], /of 127 codes/);
  },
  'another language changes everything': async page => {
    await ask(page, '605');
    await page.click('label:has([value=zh])');
    assert.equal(await page.evaluate('document.documentElement.lang'), 'zh-Hans');
    assert.match((await texts(page, 'article'))[0], /群组不存在/);
    assert.match((await texts(page, '#rows td'))[0], /[\u4e00-\u9fff]/);
    assert.deepEqual(await page.evaluate('[...document.querySelectorAll("[data-words]")].filter(place => !/[\\u4e00-\\u9fffK]/.test(place.textContent)).map(place => place.dataset.words)'), []);
  },
  'the keyboard reaches everything': async page => {
    await page.evaluate('document.activeElement.blur()');
    const reached = [];
    for (let presses = 0; presses < 9; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate('document.activeElement.id || document.activeElement.name || document.activeElement.localName'));
    }
    assert.deepEqual(reached, ['language', 'question', 'button', 'button', 'button', 'button', 'sdk', 'search', 'a']);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'question');
    assert.equal(await page.$eval('#question', field => field.value), '-4');
  },
  'a screen reader hears names and results': async page => {
    await ask(page, '605');
    const { children } = await page.accessibility.snapshot();
    const unnamed = children.filter(({ role, name }) => ['textbox', 'searchbox', 'combobox', 'button', 'radio', 'link', 'image'].includes(role) && !name);
    assert.deepEqual(unnamed, []);
    assert.match(await page.$eval('#status', status => status.textContent), /^3 meanings.*Web SDK 4: The group does not exist/);
  },
};

/** The page at 360 and 1280 px, light and dark, in both languages. */
const SETTINGS = [
  ['narrow, light, English', 360, 'light', 'en', '605'],
  ['narrow, dark, Chinese', 360, 'dark', 'zh', '16'],
  ['wide, light, Chinese', 1280, 'light', 'zh', EVENT],
  ['wide, dark, English', 1280, 'dark', 'en', '500'],
];

async function fits(page, [name, pixels, scheme, language, question]) {
  await page.setViewport({ width: pixels, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.click(`label:has([value=${language}])`);
  await ask(page, question);
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  assert.ok((await width(page)) <= pixels, `${await width(page)} px wide`);
}

run(async () => {
  const server = http.createServer((request, response) => {
    serveFile(path.join(folder, path.basename(new URL(request.url, 'http://127.0.0.1').pathname) || 'index.html'), response);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const browser = await launch();
  const settings = SETTINGS.map(setting => [`it fits: ${setting[0]}`, page => fits(page, setting)]);
  try {
    for (const [name, test] of [...Object.entries(TESTS), ...settings]) {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', error => errors.push(error));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      const used = page.waitForSelector('#rows tr', { timeout: 10_000 }).then(() => test(page));
      const failure = await used.catch(error => error);
      report(`page: ${name}`, (errors[0] ?? failure)?.message);
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
});
