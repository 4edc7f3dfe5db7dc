// Where the browser's own line may differ in a word from ours, we say so.
import { expect, it } from 'vitest';
import type { Failure } from '../../../../src/fetch/failure.ts';
import { messageUncertainty } from '../../../../src/verdict/console-line/console-line.ts';
import { callOf, type RuleCase } from '../../rules/rule-case.ts';

const missing: Failure = { leg: 'request', hop: 0, code: 'acao-missing', status: 200 };
const asker = { api: 'fetch', source: null, error: null, headerOrder: [] } as const;
const headers = (names: readonly string[]): Failure => {
  return { leg: 'preflight', hop: 0, code: 'preflight-header', header: 'x-a', missing: names, allowed: [] };
};
/** A media request that was refused before it had headers. */
const unseen = callOf({ type: 'media' });
const media = {
  ...unseen,
  hops: unseen.hops.map((hop) => ({ ...hop, request: { ...hop.request, requestHeaders: null } })),
};

it.each([
  ['fetch or XMLHttpRequest, with DevTools closed', callOf({}), missing, 'chromium', /XMLHttpRequest/],
  ['fetch, as DevTools says', { ...callOf({}), asker }, missing, 'chromium', null],
  ['audio or video', media, missing, 'chromium', /audio/],
  ['one missing header', { ...callOf({}), asker }, headers(['x-a']), 'chromium', null],
  ['one of two missing headers', { ...callOf({}), asker }, headers(['x-a', 'x-b']), 'chromium', /several/],
  ['an image', callOf({ type: 'image' } satisfies RuleCase), missing, 'chromium', null],
  ['Firefox, which names no asker', callOf({}), missing, 'firefox', null],
] as const)('%s', (_, call, failure, browser, said) => {
  const doubt = messageUncertainty(call, failure, browser);
  if (said === null) expect(doubt).toBeNull();
  else expect(doubt).toMatch(said);
});
