// Four classic failures as calls that never were made: for who has none of their own yet.

import type { HeaderList } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { type SimulatedRequest, simulate } from '../../../verdict/simulate.ts';

const PAGE = 'https://app.example.com';
const API = 'https://api.example.net';
const allowed: HeaderList = [['Access-Control-Allow-Origin', PAGE]];

const plainGet: SimulatedRequest = {
  page: PAGE,
  url: `${API}/products/7`,
  method: 'GET',
  headers: [],
  credentials: 'not-include',
  upload: false,
  preflight: { status: 204, headers: [] },
  response: { status: 200, headers: [['Content-Type', 'application/json']] },
};

const failures: readonly SimulatedRequest[] = [
  plainGet,
  {
    ...plainGet,
    url: `${API}/orders`,
    method: 'POST',
    headers: [['Content-Type', 'application/json']],
    preflight: { status: 404, headers: [] },
  },
  {
    ...plainGet,
    url: 'https://login.example.org/session',
    credentials: 'include',
    response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
  },
  {
    ...plainGet,
    url: `${API}/profile`,
    headers: [['Authorization', 'Bearer example']],
    preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'Content-Type']] },
    response: { status: 200, headers: allowed },
  },
];

const fine: SimulatedRequest = { ...plainGet, url: `${API}/status`, response: { status: 200, headers: allowed } };

const STEP_MS = 40;

/** As if they had been made at `now`, ms since the epoch. */
export function exampleCalls(now: number): readonly Call[] {
  return [...failures, fine].flatMap((each, index) => {
    const simulated = simulate(each, 'chromium');
    if (simulated.kind === 'incomplete') return [];
    const at = now + index * STEP_MS;
    const hops = simulated.call.hops.map(({ preflight, request }) => ({
      preflight: preflight && { ...preflight, startedAt: at, endedAt: at + 12 },
      request: { ...request, startedAt: at + 12, endedAt: at + 31 },
    }));
    return [{ ...simulated.call, id: `example-${index + 1}`, hops }];
  });
}
