// The same fault as each browser's console words it: who reads a message of one browser meets its like in another.

import { ENGINES } from '../fetch/browser-profiles.ts';
import type { Failure } from '../fetch/failure.ts';
import type { Engine } from '../fetch/model.ts';
import type { Call, Exchange } from '../network/call.ts';
import { consoleMessage } from '../verdict/console-line/console-line.ts';
import type { Parsed } from './parse.ts';

interface LineElsewhere {
  readonly engine: Engine;
  readonly message: string;
}

/** Stands for what the pasted message does not tell. */
const UNTOLD = '…';
/** A status that no server sends. */
const NO_STATUS = 0;

/** [] where the fault is not one of the CORS checks, which all browsers carry out. */
export function linesElsewhere(parsed: Parsed): readonly LineElsewhere[] {
  const failure = failureOf(parsed);
  if (failure === null) return [];
  const call = callOf(parsed, failure);
  return ENGINES.filter((engine) => engine !== parsed.speaker).flatMap((engine) => {
    const message = consoleMessage(call, failure, engine);
    return message === null ? [] : [{ engine, message: message.replace(/Status code: 0\b/, `Status code: ${UNTOLD}`) }];
  });
}

function failureOf({ codes, leg: told, quoted, status: code }: Parsed): Failure | null {
  const value = quoted ?? UNTOLD;
  const status = code ?? NO_STATUS;
  const place = { leg: told ?? 'request', hop: 0 } as const;
  const preflight = { leg: 'preflight', hop: 0 } as const;
  switch (codes[0]) {
    case 'acao-missing':
      return { code: 'acao-missing', status, ...place };
    case 'acao-empty':
      return { code: 'acao-empty', ...place };
    case 'acao-multiple-lines':
    case 'acao-list':
      return { code: 'acao-multiple-lines', value, lines: [], canonical: true, inferred: false, ...place };
    case 'acao-invalid':
    case 'acao-mismatch':
      return { code: codes[0], value, origin: UNTOLD, ...place };
    case 'acao-null-origin':
      return { code: 'acao-null-origin', value, ...place };
    case 'acao-wildcard-credentials':
      return { code: 'acao-wildcard-credentials', origin: UNTOLD, ...place };
    case 'acac-not-true':
      return { code: 'acac-not-true', value: quoted, ...place };
    case 'preflight-status':
      return { code: 'preflight-status', status, ...preflight };
    case 'preflight-redirect':
      return { code: 'preflight-redirect', status, location: UNTOLD, ...preflight };
    case 'preflight-method':
      return { code: 'preflight-method', method: value, allowed: [], ...preflight };
    case 'preflight-header':
      return { code: 'preflight-header', header: value, missing: [value], allowed: [], ...preflight };
    default:
      return null;
  }
}

function callOf({ url, origin, status }: Parsed, { leg }: Failure): Call {
  const exchange: Exchange = {
    requestId: 'pasted',
    url: url ?? UNTOLD,
    method: 'GET',
    startedAt: 0,
    endedAt: 0,
    requestHeaders: origin === null ? [['Origin', UNTOLD]] : [['Origin', origin]],
    status: status ?? NO_STATUS,
    responseHeaders: [],
    judgedHeaders: null,
    fromCache: false,
    ip: null,
    error: null,
    state: 'completed',
  };
  return {
    id: 'pasted',
    tabId: -1,
    frameId: 0,
    documentId: null,
    documentUrl: null,
    initiator: origin ?? UNTOLD,
    type: 'xmlhttprequest',
    page: 0,
    hops: [{ preflight: leg === 'preflight' ? exchange : null, request: exchange }],
    timing: null,
    asker: null,
  };
}
