// What must never get past the door, however it is spelled; and what must, since it is evidence.
import { expect, it } from 'vitest';
import { redactHeaders, redactUrlText } from '../../../../src/text/redaction/redact.ts';

const SECRET = 'hunter2-very-secret';

it.each([
  [`http://user:${SECRET}@api.example/x`, 'http://~not-kept~:~not-kept~@api.example/x'],
  [`//user:${SECRET}@api.example/x`, '//~not-kept~:~not-kept~@api.example/x'],
  [`https://user:p@${SECRET}@api.example/x`, 'https://~not-kept~:~not-kept~@api.example/x'],
  [`http:\\\\user:${SECRET}@api.example\\x`, 'http:\\\\~not-kept~:~not-kept~@api.example\\x'],
  [`https:/user:${SECRET}@api.example/x`, 'https:/~not-kept~:~not-kept~@api.example/x'],
  [` https:////user:${SECRET}@api.example/x`, ' https:////~not-kept~:~not-kept~@api.example/x'],
  [`http://${SECRET}@api.example/`, 'http://~not-kept~@api.example/'],
  [`http://api.example/?access_token=${SECRET}&page=2`, 'http://api.example/?access_token=~not-kept~&page=2'],
  [`/next#id_token=${SECRET}`, '/next#id_token=~not-kept~'],
])('%s loses its secret and nothing else', (url, safe) => {
  expect(redactUrlText(url)).toBe(safe);
});

it.each([
  'http://api.example/a@b?to=c@d',
  '//api.example/@scope/package',
  '/@vite/client',
  'http://@api.example/',
  'http://api.example/redacted/x?redacted=redacted',
  'http://api.example/a\'b"c`d$(id)<script>?q=1',
])('%s stays as it is', (url) => {
  expect(redactUrlText(url)).toBe(url);
});

it.each([
  ['Authorization', `Bearer ${SECRET}`, 'Bearer [not kept]'],
  ['authorization', SECRET, '[not kept]'],
  ['Proxy-Authorization', `Basic ${SECRET}`, 'Basic [not kept]'],
  ['Cookie', `a=${SECRET}; ${SECRET}`, 'a=[not kept];[not kept]'],
  ['Set-Cookie', `sid=${SECRET}; SameSite=None; Secure`, 'sid=[not kept]; SameSite=None; Secure'],
  ['set-cookie', `a=${SECRET}\nb=${SECRET}; Path=/`, 'a=[not kept]\nb=[not kept]; Path=/'],
  ['X-Api-Key', SECRET, '[not kept]'],
  ['X-My-Token', SECRET, '[not kept]'],
  // Pages put tokens there, since a WebSocket takes no other header.
  ['Sec-WebSocket-Protocol', `bearer, ${SECRET}`, '[not kept]'],
  [
    'Location',
    `//u:${SECRET}@api.example/?access_token=${SECRET}`,
    '//~not-kept~:~not-kept~@api.example/?access_token=~not-kept~',
  ],
])('%s: %s', (name, value, safe) => {
  expect(redactHeaders([[name, value]])).toEqual([[name, safe]]);
});
