// Chromium, and a count of what is tested in it.

const fs = require('node:fs');
const path = require('node:path');
const puppeteer = require('puppeteer-core');

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/** Answers with a file, or with 404. */
exports.serveFile = (file, response) => {
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] });
  return fs.createReadStream(file).pipe(response);
};

/** A browser that can reach nothing but the loopback. */
exports.launch = () =>
  puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });

/** Prints the result of a test as `wasm-bindgen-test` does. */
exports.report = (name, failure) => {
  console.log(`test ${name} ... ${failure === undefined ? 'ok' : 'FAIL'}`);
  if (failure !== undefined) console.log(`    ${failure}`);
};

/** Runs the program to its end, which is also that of its process. */
exports.run = main => main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
