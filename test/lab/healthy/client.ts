// An application that works with an API: sign-in, changes, errors it expects, calls it gives up, streams.
import type { HealthyPage } from './page.ts';

const json = 'application/json';

export const client: HealthyPage = {
  name: 'client',
  script: `
    const headers = { 'Content-Type': 'application/json', Authorization: 'Bearer test', 'X-Requested-With': 'XMLHttpRequest' };
    const status = (path, options) => fetch('{api}' + path, options).then((response) => response.text().then(() => response.status));
    const expect = async (wanted, path, options) => {
      const found = await status(path, options).catch(String);
      if (found !== wanted) troubles.push(path + ': ' + found);
    };
    await expect(200, '/session', { method: 'POST', body: '{}', headers, credentials: 'include' });
    await expect(200, '/items', { credentials: 'include' });
    await expect(200, '/items', { credentials: 'include' });
    await expect(200, '/items/1', { method: 'PUT', body: '{}', headers });
    await expect(200, '/items/1', { method: 'PUT', body: '{}', headers });
    await expect(200, '/items/1', { method: 'PATCH', body: '{}', headers });
    await expect(204, '/items/2', { method: 'DELETE', headers, credentials: 'include' });
    await expect(204, '/empty', { method: 'DELETE' });
    await expect(204, '/read', { method: 'POST' });
    await expect(404, '/missing', { headers });
    await expect(500, '/broken', { method: 'POST', body: '{}', headers });
    await expect(401, '/private', { credentials: 'include' });
    await expect(200, '/file', { method: 'HEAD' });
    // A form with a file, by an XMLHttpRequest that shows how far it is.
    const upload = new XMLHttpRequest();
    upload.open('POST', '{api}/upload');
    upload.upload.onprogress = () => {};
    const sent = loaded(upload);
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(10_000)]), 'notes.txt');
    upload.send(form);
    await must('the upload', sent);
    // React's StrictMode runs an effect, ends it and runs it again.
    for (const options of [{}, { headers }]) {
      const first = new AbortController();
      const given = status('/effect', { ...options, signal: first.signal }).catch((error) => error.name);
      first.abort();
      if ((await given) !== 'AbortError') troubles.push('the first effect: ' + (await given));
      await expect(200, '/effect', options);
    }
    let typing = new AbortController();
    for (const word of ['c', 'co', 'cor', 'cors']) {
      typing.abort();
      typing = new AbortController();
      const asked = status('/search?q=' + word, { signal: typing.signal }).catch((error) => error.name);
      await wait(30);
      if (word === 'cors') await must('the search', asked);
    }
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(200, '/poll?since=' + turn);
      await wait(30);
    }
    // An answer that comes bit by bit, one that goes on, and one that is given up.
    await expect(200, '/export');
    const first = async (path, options) => {
      const response = await fetch('{api}' + path, options);
      const reader = response.body.getReader();
      await reader.read();
      return reader;
    };
    await must('the open stream', first('/chat', { method: 'POST', body: '{}', headers }));
    await must('the stream that is given up', first('/chat').then((reader) => reader.cancel()));
    const events = new EventSource('{api}/events', { withCredentials: true });
    await must('events', event(events, 'message'));
    const closed = new EventSource('{api}/events?closed');
    await must('events that are closed', event(closed, 'message').then(() => closed.close()));
    await wait(200);`,
  answers: {
    'api /session': {
      type: json,
      body: '{}',
      headers: { 'Set-Cookie': 'session=1; Path=/client; HttpOnly; SameSite=Lax' },
    },
    'api /items': { type: json, body: '[]', headers: { ETag: '"1"', 'Cache-Control': 'no-cache' } },
    'api /items/1': { type: json, body: '{}' },
    'api /items/2': { status: 204 },
    'api /empty': { status: 204 },
    'api /read': { status: 204 },
    'api /missing': { status: 404, type: json, body: '{"error":"not found"}' },
    'api /broken': { status: 500, type: json, body: '{"error":"broken"}' },
    'api /private': { status: 401, type: json, body: '{}' },
    'api /file': { type: 'application/pdf', headers: { 'Content-Length': '0' } },
    'api /upload': { status: 201, type: json, body: '{}' },
    'api /effect': { type: json, body: '{}', delay: 20 },
    'api /search': { type: json, body: '[]', delay: 60 },
    'api /poll': { type: json, body: '[]' },
    'api /export': { type: 'application/x-ndjson', parts: ['{"n":1}\n', '{"n":2}\n', '{"n":3}\n'] },
    'api /chat': { type: 'text/event-stream', parts: ['data: Hel\n\n', 'data: lo\n\n'], staysOpen: true },
    'api /events': { type: 'text/event-stream', parts: ['retry: 60000\n\n', 'data: 1\n\n'], staysOpen: true },
  },
};
