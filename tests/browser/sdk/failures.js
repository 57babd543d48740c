// The failures, each caused by a real call of the SDK, and the judgment of each:
// number, kind, policy, outcome, and what decided it unless it was the number's row.

/** In place of a judgment: the promise never settles. The entry ends with what the page's `onerror` hears instead. */
export const SILENCE = 'never settles';

const USER = { user: 'u', accessToken: 't' };
const GROUP = { groupId: '1' };

/** The failures of the SDK in the bundle, against the chat server at the ports. */
export function failures(sdk, bundle, ports) {
  const loopback = port => `127.0.0.1:${port}`;

  const connect = ({ rest = 'ok', socket = 'ok', port = ports.open, socketPort = ports.open, ...options } = {}) =>
    new sdk.connection({
      appKey: 'org#app',
      isHttpDNS: false,
      autoReconnectNumMax: 1,
      apiUrl: `http://${loopback(port)}/rest/${rest}`,
      url: `ws://${loopback(socketPort)}/socket/${encodeURIComponent(socket)}`,
      ...options,
    });

  /** Rejects with the first error that the connection reports after the action, as an application would hear of it. */
  const reported = (connection, handler, action = () => {}) =>
    new Promise((_, reject) => {
      connection.addEventHandler('test', { [handler]: reject });
      Promise.resolve(action()).catch(() => {});
    });

  /** The result of the action, unless the connection reports an error. */
  const unlessReported = (connection, action) =>
    Promise.race([action(), ...['onError', 'onDisconnected'].map(handler => reported(connection, handler))]);

  const logIn = options => connect(options).open({ user: 'u', pwd: 'p' });
  const open = socket => connect({ socket }).open(USER);
  const loggedIn = async options => {
    const connection = connect(options);
    await connection.open(USER);
    return connection;
  };
  const group = async (rest, port = ports.open) => {
    const connection = await loggedIn();
    connection.apiUrl = `http://${loopback(port)}/rest/${rest}`;
    return connection.getGroupInfo(GROUP);
  };
  const text = to => sdk.message.create({ chatType: 'singleChat', type: 'txt', to, msg: 'hi' });
  const send = async (to, callbacks) => (await loggedIn()).send({ ...text(to), ...callbacks });
  const transfer = (rest, start) => {
    const connection = connect({ rest });
    connection.context.accessToken = 't';
    connection.token = 't';
    return new Promise((resolve, reject) => start(connection, resolve, reject));
  };
  const download = rest =>
    transfer(rest, (connection, onFileDownloadComplete, onFileDownloadError) =>
      sdk.utils.download.call(connection, {
        url: `${connection.apiUrl}/file`, id: 'm1', secret: 's', accessToken: 't', headers: {}, onFileDownloadComplete, onFileDownloadError,
      }));
  const upload = rest =>
    transfer(rest, (connection, onFileUploadComplete, onFileUploadError) =>
      sdk.utils.uploadFile.call(connection, {
        file: { data: new Blob(['x']), filename: 'a.png' }, accessToken: 't', apiUrl: connection.apiUrl, appKey: 'org#app', onFileUploadComplete, onFileUploadError,
      }));

  /** Sends a picture, whose upload is answered so. */
  const sendPicture = async rest => {
    const connection = await loggedIn();
    connection.apiUrl = `http://${loopback(ports.open)}/rest/${rest}`;
    const file = { data: new Blob(['x'], { type: 'image/png' }), filename: 'a.png', filetype: 'png', url: 'blob:x' };
    return connection.send(sdk.message.create({ chatType: 'singleChat', type: 'img', to: 'friend', file }));
  };

  return [
    ['new connection with a malformed App Key', '-2 client never unknown by the JavaScript error `Error`', () => new sdk.connection({ appKey: 'noHash' })],
    ['open() without options', '-2 client never unknown by the JavaScript error `TypeError`', () => connect().open()],
    ['open() with an empty user', '0 invalid_input after_fix not_applied by the number 0', () => connect().open({ user: '', accessToken: 't' })],
    ['open() without a credential', '1 unauthenticated after_fix not_applied', () => connect().open({ user: 'u' })],
    ['getGroupInfo() without options', '-2 client never unknown by the JavaScript error `TypeError`', () => connect().getGroupInfo()],
    ['getGroupInfo() without a group', '-2 client never unknown by the JavaScript error `Error`', () => connect().getGroupInfo({})],

    ['password refused, HTTP 400', '1 invalid_input after_fix not_applied by the nested error 17 (the server\'s word `invalid_grant`)', () => logIn({ rest: '400-password' })],
    ['password login, HTTP 401', '1 unauthenticated after_fix not_applied by the nested error 17 (the server\'s description `Unable to authenticate due to expired access token`)', () => logIn({ rest: '401' })],
    ['password login, HTTP 404', '1 not_found after_fix not_applied by the nested error 17 (the server\'s word `organization_application_not_found`)', () => logIn({ rest: '404-app' })],
    ['password login, HTTP 429', '1 rate_limited retry not_applied by the nested error 500 (the server\'s word `reach_limit`)', () => logIn({ rest: '429' })],
    ['password login, HTTP 500', '1 server retry unknown by the nested error 17 (HTTP 500)', () => logIn({ rest: '500' })],
    ['password login, port closed', '1 unknown retry unknown by the nested error -2', () => logIn({ port: ports.closed })],

    ['token refused', '28 unauthenticated after_login not_applied', () => open('1:Sorry, token or password does not match login info')],
    ['token expired', '56 unauthenticated after_login not_applied', () => open('1:Sorry, token expired')],
    ['user gone', '204 not_found after_fix not_applied', () => open('1:Sorry, user not found')],
    ['app disabled', '57 unsupported after_fix not_applied', () => open('12:')],
    ['quota of users used up', '50 limit_exceeded after_fix not_applied', () => open('7:Sorry, the app day live count limit')],
    ['login refused for an unknown reason', '-3 invalid_input after_fix not_applied', () => open('4:')],
    ['socket closed by the server', '16 network retry unknown', () => open('close')],
    ['socket port closed', '16 network retry unknown', () => connect({ socketPort: ports.closed }).open(USER)],
    ['login never answered', '-1 timed_out retry unknown', () => open('silent')],

    ['REST before the login', '700 unauthenticated after_login not_applied', () => connect().getJoinedGroups({ pageNum: 0, pageSize: 5 })],
    ['send before the login', '39 unauthenticated after_login not_applied', () => connect().send(text('friend'))],
    ['renewToken before the login', '-2 unknown never unknown', () => connect().renewToken('t')],
    ['upload without a token', '102 unauthenticated after_login not_applied', () => new Promise((resolve, reject) =>
      sdk.utils.uploadFile.call(connect(), { file: { data: new Blob(['x']), filename: 'a.png' }, onFileUploadComplete: resolve, onFileUploadError: reject }))],

    ['REST 200 with a page of HTML', '-2 network retry unknown by the JavaScript error `SyntaxError`', () => group('200-page')],
    ['REST 401', '17 unauthenticated after_login not_applied by the server\'s description `Unable to authenticate due to expired access token`', () => group('401')],
    ['REST 401 (OAuth)', '52 unauthenticated after_login not_applied by the server\'s description `Unable to authenticate (OAuth)`', () => group('401-oauth')],
    ['REST 403, not a member', '602 permission_denied after_fix not_applied', () => group('403')],
    ['REST 403, for another reason', '603 permission_denied after_fix not_applied by the server\'s word `forbidden`', () => group('403-other')],
    ['REST 404, no such group', '605 not_found after_fix not_applied', () => group('404')],
    ['REST 404, no such app', '17 not_found after_fix not_applied by the server\'s word `organization_application_not_found`', () => group('404-app')],
    ['REST 429', '500 rate_limited retry not_applied by the server\'s word `reach_limit`', () => group('429')],
    ['REST 500', '17 network retry unknown', () => group('500')],
    ['REST 503', '500 rate_limited retry not_applied by the server\'s word `unavailable`', () => group('503')],
    ['REST reset', '-2 unknown retry unknown', () => group('reset')],
    ['REST port closed', '-2 unknown retry unknown', () => group('ok', ports.closed)],
    ['REST without CORS headers', '-2 unknown retry unknown', () => group('401', ports.withoutCors)],
    ['REST never answered', '-1 timed_out retry unknown', () => group('silent')],

    ['download, HTTP 401', '200 unauthenticated after_login not_applied by HTTP 401', () => download('401')],
    ['download, HTTP 403', '603 permission_denied after_fix not_applied by HTTP 403', () => download('403-other')],
    ['download, HTTP 404', '200 not_found after_fix not_applied by HTTP 404', () => download('404')],
    ['download, HTTP 500', '503 server retry unknown', () => download('500')],
    ['download, HTTP 503', '200 rate_limited retry not_applied by HTTP 503', () => download('503')],
    ['download reset', '200 network retry not_applied', () => download('reset')],
    ['upload, HTTP 401', '101 unauthenticated after_login not_applied by the server\'s description `Unable to authenticate due to expired access token`', () => sendPicture('401')],
    ['upload, HTTP 500', '101 server retry unknown by the server\'s word `internal`', () => sendPicture('500')],
    ['upload, HTTP 502 with a page of HTML', '101 server retry unknown by HTTP 502', () => upload('502-page')],
    ['upload, HTTP 503', '101 rate_limited retry not_applied by the server\'s word `unavailable`', () => sendPicture('503')],
    ['upload reset', '101 network retry unknown by a request without an answer', () => upload('reset')],

    ['send without a receiver', '205 invalid_input after_fix not_applied', () => send('')],
    ['send without a message', '-2 client never unknown by the JavaScript error `TypeError`', async () => (await loggedIn()).send()],
    ['send to a blocked user', '603 permission_denied after_fix not_applied', () => send('blocked')],
    ['send while muted', '507 permission_denied after_fix not_applied', () => send('muted')],
    ['send refused by a hook', '502 content_rejected after_fix not_applied', () => send('hooked')],
    ['send with an expired token', '604 unauthenticated after_login not_applied by the SDK\'s text `token expired`', () => send('expired')],
    ['send never acknowledged', '512 timed_out retry unknown', () => send('silent')],
    ['socket dropped during a send', '510 network retry unknown', () => send('dropped')],
    ['open() while logged in', '208 conflict never applied', async () => (await loggedIn()).open(USER)],

    ['success callback throws', '31 client never applied by the SDK\'s text `success function`', async () => {
      const connection = await loggedIn();
      return reported(connection, 'onError', () => connection.send({ ...text('friend'), success: () => { throw new TypeError('bug'); } }));
    }],
    ['another device logs in', '206 session_ended after_fix unknown', async () => {
      const connection = await loggedIn();
      return reported(connection, 'onDisconnected', () => connection.send(text('kicked')));
    }],
    ['send after another device logged in', '39 unauthenticated after_login not_applied', async () => {
      const connection = await loggedIn();
      await reported(connection, 'onDisconnected', () => connection.send(text('kicked'))).catch(() => {});
      return connection.send(text('friend'));
    }],
    ['send after close()', '39 unauthenticated after_login not_applied', async () => {
      const connection = await loggedIn();
      connection.close();
      return connection.send(text('friend'));
    }],

    ['password login, HTTP 502 with a page of HTML', SILENCE, () => {
      const connection = connect({ rest: '502-page' });
      return unlessReported(connection, () => connection.open({ user: 'u', pwd: 'p' }));
    }, 'SyntaxError'],
    ['REST 502 with a page of HTML', SILENCE, async () => {
      const connection = await loggedIn();
      connection.apiUrl = `http://${loopback(ports.open)}/rest/502-page`;
      return unlessReported(connection, () => connection.getGroupInfo(GROUP));
    }, 'SyntaxError'],
    ['success callback throws, the promise of the send', SILENCE, () => send('friend', { success: () => { throw new TypeError('bug'); } })],
    // Its callback calls itself.
    bundle === 'Agora-chat.js'
      ? ['picture, upload reset', SILENCE, () => sendPicture('reset'), 'RangeError']
      : ['picture, upload reset', '101 network retry unknown by the nested error 101 (a request without an answer)', () => sendPicture('reset')],
  ];
}
