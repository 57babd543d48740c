// A chat server on the loopback that fails on request. The path of an address says how:
// `/rest/429/…` answers with that status, `/socket/1:token expired` refuses the login with that status and reason.
// Once logged in, the receiver of a message says what becomes of it: `blocked`, `dropped`, `kicked` …

const fs = require('node:fs');
const http = require('node:http');
const vm = require('node:vm');
const protobuf = require('protobufjs');
const { WebSocketServer } = require('ws');

const answer = (status, error, error_description) =>
  [status, 'application/json', JSON.stringify({ error, error_description, exception: `com.easemob.${error}`, timestamp: 1, duration: 0 })];

const REST = {
  ok: [200, 'application/json', JSON.stringify({ action: 'get', data: [], entities: [], access_token: 't', expires_in: 3600, user: { username: 'u' } })],
  '200-page': [200, 'text/html', '<html>Log in to this Wi-Fi</html>'],
  '400-password': answer(400, 'invalid_grant', 'invalid username or password'),
  401: answer(401, 'unauthorized', 'Unable to authenticate due to expired access Token'),
  '401-oauth': answer(401, 'unauthorized', 'Unable to authenticate (OAuth)'),
  403: answer(403, 'forbidden_op', 'users are not members of this group'),
  '403-other': answer(403, 'forbidden', 'go away'),
  404: answer(404, 'service_resource_not_found', 'do not find this group:1'),
  '404-app': answer(404, 'organization_application_not_found', 'Could not find application'),
  429: answer(429, 'reach_limit', 'You have exceeded the limit of the request'),
  500: answer(500, 'internal', 'oops'),
  '502-page': [502, 'text/html', '<html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1></html>'],
  503: answer(503, 'unavailable', 'later'),
};

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };

/** Answers a request of the REST API, with the headers given. */
function rest(how, headers, request, response) {
  request.resume();
  if (request.method === 'OPTIONS') return response.writeHead(200, headers).end();
  if (how === 'silent') return undefined;
  if (how === 'reset') return request.socket.destroy();
  const [status, type, body] = REST[how];
  return response.writeHead(status, { ...headers, 'content-type': type }).end(body);
}

/** The messages of the SDK's socket, from the descriptor in its bundle. */
function protocol(bundle) {
  const source = fs.readFileSync(bundle, 'utf8');
  const start = source.indexOf('{nested:{easemob:');
  let depth = 0;
  let end = start;
  do {
    depth += { '{': 1, '}': -1 }[source[end]] ?? 0;
    end += 1;
  } while (depth > 0);
  const root = protobuf.Root.fromJSON(vm.runInNewContext(`(${source.slice(start, end)})`));
  return name => root.lookupType(`easemob.pb.${name}`);
}

const COMMANDS = { sync: 0, unread: 1, login: 3 };
const KICKED_BY_OTHER_DEVICE = 2;

/** Plays the server's part of one connection. */
function converse(type, how, socket) {
  const pack = (name, message) => type(name).encode(message).finish();
  const decode = (name, data) => {
    try {
      return type(name).decode(data);
    } catch {
      return {}; // a heartbeat
    }
  };
  const reply = (command, name, message) => socket.send(pack('MSync', { version: 1, command, payload: pack(name, message) }));
  const push = meta => reply(COMMANDS.sync, 'CommSyncDL', {
    status: { errorCode: 0 }, nextKey: 1, isLast: true, queue: { name: 'u' },
    metas: [{ id: 9, from: { name: 'u' }, to: { name: 'u' }, ...meta }],
  });

  const receivers = {
    silent: () => {},
    dropped: () => socket.terminate(),
    blocked: refuse => refuse(1, 'blocked'),
    muted: refuse => refuse(15, 'you were muted'),
    hooked: refuse => refuse(19, 'the hook says no'),
    expired: refuse => refuse(6, 'token expired'),
    kicked: acknowledge => {
      acknowledge(0);
      push({ ns: 0, payload: pack('StatisticsBody', { operation: KICKED_BY_OTHER_DEVICE }) });
      socket.close();
    },
    friend: acknowledge => acknowledge(0),
  };

  socket.on('error', () => {});
  if (how === 'close') return socket.close();
  socket.on('message', data => {
    if (how === 'silent') return;
    const { command, payload } = decode('MSync', data);
    if (command === COMMANDS.login) {
      const [errorCode, reason] = how === 'ok' ? [0] : how.split(':');
      reply(command, 'Provision', { status: { errorCode: Number(errorCode), reason }, resource: 'webim_r' });
    } else if (command === COMMANDS.unread) {
      reply(command, 'CommUnreadDL', { status: { errorCode: 0 } });
    } else {
      const { meta } = decode('CommSyncUL', payload);
      receivers[meta?.to?.name]?.((errorCode, reason) =>
        reply(COMMANDS.sync, 'CommSyncDL', { status: { errorCode, reason }, metaId: meta.id, serverId: 4711, timestamp: 1 }));
    }
  });
}

const listen = server => new Promise(done => server.listen(0, '127.0.0.1', () => done(server.address().port)));

/** Starts the server. `serve` answers what is not the chat server's. */
exports.start = async (bundle, serve) => {
  const type = protocol(bundle);
  const handler = headers => (request, response) => {
    const [, area, how] = request.url.split('/');
    return area === 'rest' ? rest(how, headers, request, response) : serve(request, response);
  };
  const open = http.createServer(handler(CORS));
  const withoutCors = http.createServer(handler({}));
  const sockets = new WebSocketServer({ server: open });
  sockets.on('connection', (socket, request) => converse(type, decodeURIComponent(request.url.replace('/socket/', '')), socket));

  const closed = http.createServer();
  const ports = { open: await listen(open), withoutCors: await listen(withoutCors), closed: await listen(closed) };
  closed.close();
  return {
    ports,
    close() {
      sockets.clients.forEach(socket => socket.terminate());
      for (const server of [open, withoutCors]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};
