import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../../../src/console-messages/parse.ts';
import { callsMeant } from '../../../../../src/extension/panel/paste/callsMeant.ts';
import { createJudgement } from '../../../../../src/extension/ui/judgement.ts';
import { API, callOf } from '../../../rules/rule-case.ts';

const judgement = createJudgement('chromium');
const blocked = callOf({ response: { status: 200 } });
const readable = callOf({
  url: 'https://api.example.net/other',
  response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
});

function meant(line: string) {
  const pasted = parseMessage(line);
  if (pasted === null) throw new Error(line);
  return callsMeant([blocked, readable], pasted, judgement);
}

describe('calls that a pasted message is about', () => {
  it('are those at its address', () => {
    expect(meant(`GET ${API} net::ERR_BLOCKED_BY_ORB`)).toEqual([blocked]);
    expect(meant('GET https://api.example.net/other net::ERR_BLOCKED_BY_ORB')).toEqual([readable]);
  });

  it.each(['Failed to fetch', 'AxiosError: Network Error', '0 Unknown Error', 'Load failed'])(
    '%s: all that were refused',
    (line) => {
      expect(meant(line)).toEqual([blocked]);
    },
  );

  it('an address of no call leaves those that were refused, if the line is about any failure', () => {
    expect(meant('Http failure response for https://elsewhere.example/: 0 Unknown Error')).toEqual([blocked]);
    expect(meant('GET https://elsewhere.example/ net::ERR_BLOCKED_BY_ORB')).toEqual([]);
  });
});
