// node run.cjs WASM_FOLDER BUNDLE: causes the failures in Chromium, and compares their judgments with what is expected.

const fs = require('node:fs');
const path = require('node:path');
const puppeteer = require('puppeteer-core');
const chatServer = require('./chat-server.cjs');

const [wasm, bundle] = process.argv.slice(2);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const file =
    pathname === '/' ? path.join(__dirname, 'page.html')
    : pathname === '/sdk.js' ? bundle
    : pathname.startsWith('/wasm/') ? path.join(wasm, path.basename(pathname))
    : path.join(__dirname, path.basename(pathname));
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] });
  return fs.createReadStream(file).pipe(response);
}

async function main() {
  const server = await chatServer.start(bundle, serve);
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.ports.open}/#${encodeURIComponent(JSON.stringify(server.ports))}`);
    const judged = await page.evaluate('window.judged');
    const failed = judged.filter(({ expected, judgment }) => judgment !== expected);
    for (const { failure, expected, judgment } of judged) {
      console.log(judgment === expected ? `${failure}: ${judgment}` : `FAILED ${failure}: ${judgment}\n    expected: ${expected}`);
    }
    console.log(`${judged.length - failed.length} judged as expected, ${failed.length} not`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}

main().then(code => process.exit(code), error => {
  console.error(error);
  process.exit(1);
});
