// The failures, each caused by a real call of the SDK, and the judgment of each:
// number, kind, policy, outcome, and what decided it unless it was the number's row.

const USER = { user: 'u', accessToken: 't' };
const GROUP = { groupId: '1' };

/** The failures of an SDK against the chat server at the ports. */
export function failures(sdk, ports) {
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
    ['new connection with a malformed App Key', '', () => new sdk.connection({ appKey: 'noHash' })],
    ['open() without options', '', () => connect().open()],
    ['open() with an empty user', '', () => connect().open({ user: '', accessToken: 't' })],
    ['open() without a credential', '', () => connect().open({ user: 'u' })],
    ['getGroupInfo() without options', '', () => connect().getGroupInfo()],
    ['getGroupInfo() without a group', '', () => connect().getGroupInfo({})],

    ['password refused, HTTP 400', '', () => logIn({ rest: '400-password' })],
    ['password login, HTTP 401', '', () => logIn({ rest: '401' })],
    ['password login, HTTP 404', '', () => logIn({ rest: '404-app' })],
    ['password login, HTTP 429', '', () => logIn({ rest: '429' })],
    ['password login, HTTP 500', '', () => logIn({ rest: '500' })],
    ['password login, port closed', '', () => logIn({ port: ports.closed })],

    ['token refused', '', () => open('1:Sorry, token or password does not match login info')],
    ['token expired', '', () => open('1:Sorry, token expired')],
    ['user gone', '', () => open('1:Sorry, user not found')],
    ['app disabled', '', () => open('12:')],
    ['quota of users used up', '', () => open('7:Sorry, the app day live count limit')],
    ['login refused for an unknown reason', '', () => open('4:')],
    ['socket closed by the server', '', () => open('close')],
    ['socket port closed', '', () => connect({ socketPort: ports.closed }).open(USER)],
    ['login never answered', '', () => open('silent')],

    ['REST before the login', '', () => connect().getJoinedGroups({ pageNum: 0, pageSize: 5 })],
    ['send before the login', '', () => connect().send(text('friend'))],
    ['renewToken before the login', '', () => connect().renewToken('t')],
    ['upload without a token', '', () => new Promise((resolve, reject) =>
      sdk.utils.uploadFile.call(connect(), { file: { data: new Blob(['x']), filename: 'a.png' }, onFileUploadComplete: resolve, onFileUploadError: reject }))],

    ['REST 200 with a page of HTML', '', () => group('200-page')],
    ['REST 401', '', () => group('401')],
    ['REST 401 (OAuth)', '', () => group('401-oauth')],
    ['REST 403, not a member', '', () => group('403')],
    ['REST 403, for another reason', '', () => group('403-other')],
    ['REST 404, no such group', '', () => group('404')],
    ['REST 404, no such app', '', () => group('404-app')],
    ['REST 429', '', () => group('429')],
    ['REST 500', '', () => group('500')],
    ['REST 503', '', () => group('503')],
    ['REST reset', '', () => group('reset')],
    ['REST port closed', '', () => group('ok', ports.closed)],
    ['REST without CORS headers', '', () => group('401', ports.withoutCors)],
    ['REST never answered', '', () => group('silent')],

    ['download, HTTP 401', '', () => download('401')],
    ['download, HTTP 403', '', () => download('403-other')],
    ['download, HTTP 404', '', () => download('404')],
    ['download, HTTP 500', '', () => download('500')],
    ['download, HTTP 503', '', () => download('503')],
    ['download reset', '', () => download('reset')],
    ['upload, HTTP 401', '', () => sendPicture('401')],
    ['upload, HTTP 500', '', () => sendPicture('500')],
    ['upload, HTTP 502 with a page of HTML', '', () => upload('502-page')],
    ['upload, HTTP 503', '', () => sendPicture('503')],
    ['upload reset', '', () => upload('reset')],

    ['send without a receiver', '', () => send('')],
    ['send without a message', '', async () => (await loggedIn()).send()],
    ['send to a blocked user', '', () => send('blocked')],
    ['send while muted', '', () => send('muted')],
    ['send refused by a hook', '', () => send('hooked')],
    ['send with an expired token', '', () => send('expired')],
    ['send never acknowledged', '', () => send('silent')],
    ['socket dropped during a send', '', () => send('dropped')],
    ['open() while logged in', '', async () => (await loggedIn()).open(USER)],

    ['success callback throws', '', async () => {
      const connection = await loggedIn();
      return reported(connection, 'onError', () => connection.send({ ...text('friend'), success: () => { throw new TypeError('bug'); } }));
    }],
    ['another device logs in', '', async () => {
      const connection = await loggedIn();
      return reported(connection, 'onDisconnected', () => connection.send(text('kicked')));
    }],
    ['send after another device logged in', '', async () => {
      const connection = await loggedIn();
      await reported(connection, 'onDisconnected', () => connection.send(text('kicked'))).catch(() => {});
      return connection.send(text('friend'));
    }],
    ['send after close()', '', async () => {
      const connection = await loggedIn();
      connection.close();
      return connection.send(text('friend'));
    }],
  ];
}
