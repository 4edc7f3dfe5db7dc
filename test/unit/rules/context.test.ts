import { expect, it } from 'vitest';
import { looksLikeLogin } from '../../../src/rules/context.ts';

const FROM = 'https://api.example.net/items';

it.each([
  ['/login', FROM],
  ['/login?next=/items', FROM],
  ['https://accounts.example.com/', FROM],
  ['https://accounts.example.com/o/oauth2/auth?client_id=x', 'https://api.example.net/auth'],
  ['https://gate.example.com/?rd=https%3A%2F%2Fapi.example.net%2Fitems', FROM],
  ['https://gate.example.com/?rd=https://api.example.net/items', FROM],
])('%s from %s looks like a place to sign in', (target, from) => {
  expect(looksLikeLogin(target, from)).toBe(true);
});

it.each([
  ['/en/login', 'https://api.example.net/login'],
  ['/login/', 'https://api.example.net/login'],
  ['https://auth.example.net/items', 'https://api.example.net/items'],
  ['/items/', FROM],
  ['https://cdn.example.org/resize?url=https%3A%2F%2Fapi.example.net%2Fa.png', FROM],
  ['https://cdn.example.org/?rd=https%3A%2F%2Felsewhere.example%2F', FROM],
  ['https://cdn.example.org/?rd=%E0%A4%A', FROM],
  ['//', FROM],
])('%s from %s does not', (target, from) => {
  expect(looksLikeLogin(target, from)).toBe(false);
});
