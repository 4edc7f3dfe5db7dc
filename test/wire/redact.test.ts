// What must never get past the door, however it is spelled; and what must, since it is evidence.
import { expect, it } from 'vitest';
import { redactHeaders, redactUrlText } from '../../src/wire/redact.ts';

const SECRET = 'hunter2-very-secret';

it.each([
  [`http://user:${SECRET}@api.example/x`, 'http://redacted:redacted@api.example/x'],
  [`//user:${SECRET}@api.example/x`, '//redacted:redacted@api.example/x'],
  [`https://user:p@${SECRET}@api.example/x`, 'https://redacted:redacted@api.example/x'],
  [`http:\\\\user:${SECRET}@api.example\\x`, 'http:\\\\redacted:redacted@api.example\\x'],
  [`https:/user:${SECRET}@api.example/x`, 'https:/redacted:redacted@api.example/x'],
  [` https:////user:${SECRET}@api.example/x`, ' https:////redacted:redacted@api.example/x'],
  [`http://${SECRET}@api.example/`, 'http://redacted@api.example/'],
  [`http://api.example/?access_token=${SECRET}&page=2`, 'http://api.example/?access_token=redacted&page=2'],
  [`/next#id_token=${SECRET}`, '/next#id_token=redacted'],
])('%s loses its secret and nothing else', (url, safe) => {
  expect(redactUrlText(url)).toBe(safe);
});

it.each([
  'http://api.example/a@b?to=c@d',
  '//api.example/@scope/package',
  '/@vite/client',
  'http://@api.example/',
  'mailto:somebody@example.com',
  'http://api.example/a\'b"c`d$(id)<script>?q=1',
])('%s stays as it is', (url) => {
  expect(redactUrlText(url)).toBe(url);
});

it.each([
  ['Authorization', `Bearer ${SECRET}`, 'Bearer [redacted]'],
  ['authorization', SECRET, '[redacted]'],
  ['Proxy-Authorization', `Basic ${SECRET}`, 'Basic [redacted]'],
  ['Cookie', `a=${SECRET}; ${SECRET}`, 'a=[redacted];[redacted]'],
  ['Set-Cookie', `sid=${SECRET}; SameSite=None; Secure`, 'sid=[redacted]; SameSite=None; Secure'],
  ['set-cookie', `a=${SECRET}\nb=${SECRET}; Path=/`, 'a=[redacted]\nb=[redacted]; Path=/'],
  ['X-Api-Key', SECRET, '[redacted]'],
  ['X-My-Token', SECRET, '[redacted]'],
  // Pages put tokens there, since a WebSocket takes no other header.
  ['Sec-WebSocket-Protocol', `bearer, ${SECRET}`, '[redacted]'],
  [
    'Location',
    `//u:${SECRET}@api.example/?access_token=${SECRET}`,
    '//redacted:redacted@api.example/?access_token=redacted',
  ],
])('%s: %s', (name, value, safe) => {
  expect(redactHeaders([[name, value]])).toEqual([[name, safe]]);
});
