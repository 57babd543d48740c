// node test.cjs WASM_FOLDER BUNDLE: causes the failures in Chromium, and compares their judgments with what is expected.

const path = require('node:path');
const chatServer = require('./chat-server.cjs');
const { launch, report, run, serveFile } = require('../browser.cjs');

const [wasm, bundle] = process.argv.slice(2);

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const name = path.basename(pathname) || 'page.html';
  const folder = pathname.startsWith('/wasm/') ? wasm : __dirname;
  serveFile(pathname === '/sdk.js' ? bundle : path.join(folder, name), response);
}

run(async () => {
  const server = await chatServer.start(bundle, serve);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const settings = { bundle: path.basename(bundle), ports: server.ports };
    await page.goto(`http://127.0.0.1:${server.ports.open}/#${encodeURIComponent(JSON.stringify(settings))}`);
    for (const { failure, expected, judgment } of await page.evaluate('window.judged')) {
      report(`${settings.bundle}: ${failure}: ${judgment}`, judgment === expected ? undefined : `expected ${expected}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
});
