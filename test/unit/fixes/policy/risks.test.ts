// What a policy lets others do: said for what is risky, and for nothing else.
import { expect, it } from 'vitest';
import type { Policy } from '../../../../src/fixes/policy/required.ts';
import { policyRisks } from '../../../../src/fixes/policy/risks.ts';
import { plain } from '../../../../src/text/text.ts';

const SERVER = 'https://api.example.net';

function risks(origin: string, credentials: boolean, server: string | null = SERVER): readonly string[] {
  const policy: Policy = {
    origins: [origin],
    methods: [],
    requestHeaders: [],
    credentials,
    exposedHeaders: [],
    maxAge: 600,
    needsPreflight: false,
  };
  return policyRisks(policy, server).map((each) => plain(each));
}

it('has nothing to say of an https page without credentials', () => {
  expect(risks('https://app.example.com', false)).toEqual([]);
});

it.each([
  ['http://localhost:5173', 'is a page on the visitor’s own computer'],
  ['http://[::1]:5173', 'is a page on the visitor’s own computer'],
  ['https://cdpn.io', 'runs the code of anybody'],
  ['capacitor://localhost', 'the origin of every app made with that tool'],
])('%s', (origin, words) => {
  expect(risks(origin, false)).toEqual([expect.stringContaining(words)]);
});

it('lets a page under development call a server under development', () => {
  expect(risks('http://localhost:5173', false, 'http://127.0.0.1:8000')).toEqual([]);
});

it('warns of credentials, and of plain http with them', () => {
  expect(risks('https://app.example.com', true)).toEqual([expect.stringContaining('Compare the whole Origin')]);
  expect(risks('http://app.example.com', true)).toHaveLength(2);
  expect(risks('http://app.example.com', true, 'http://api.example.net')).toHaveLength(1);
});
