// CORS check, https://fetch.spec.whatwg.org/#concept-cors-check

import type { Check } from './check.ts';
import type { Failure, Place } from './failure.ts';
import { get, values } from './header-list.ts';
import { ACAC, ACAO } from './header-names.ts';
import type { CredentialsMode, HeaderList } from './model.ts';

export interface CheckResult {
  readonly checks: readonly Check[];
  /** In order; empty: passed. Later ones would fail once the first is mended. */
  readonly failures: readonly Failure[];
}

/** No check was called for. */
export const noChecks: CheckResult = { checks: [], failures: [] };

export interface CheckedResponse {
  readonly status: number;
  readonly headers: HeaderList;
  /** The browser showed repeated lines as one value: what two writers must have made counts as repeated. */
  readonly joinedLines?: boolean;
}

/** `origin` is the serialised request origin: `'null'` when opaque or tainted by redirects. */
export function corsCheck(
  response: CheckedResponse,
  request: { readonly origin: string; readonly credentials: CredentialsMode },
  place: Place,
): CheckResult {
  const origin = allowOriginFailure(response, request, place);
  const allowOrigin = get(response.headers, ACAO);
  const checks: Check[] = [
    {
      id: 'allow-origin',
      passed: origin === null,
      header: ACAO,
      wanted: request.credentials === 'include' ? request.origin : `${request.origin} or *`,
      found: allowOrigin,
      ...place,
    },
  ];
  const failures: Failure[] = origin === null ? [] : [origin];
  if (request.credentials === 'include') {
    const value = get(response.headers, ACAC);
    const passed = value === 'true';
    checks.push({ id: 'allow-credentials', passed, header: ACAC, wanted: 'true', found: value, ...place });
    if (!passed) failures.push({ code: 'acac-not-true', value, ...place });
  }
  return { checks, failures };
}

function allowOriginFailure(
  response: CheckedResponse,
  request: { readonly origin: string; readonly credentials: CredentialsMode },
  place: Place,
): Failure | null {
  const lines = response.joinedLines === true ? split(response.headers) : values(response.headers, ACAO);
  const value = get(response.headers, ACAO);
  const { origin } = request;
  if (value === null) return { code: 'acao-missing', status: response.status, ...place };
  if (value === '*') {
    return request.credentials === 'include' ? { code: 'acao-wildcard-credentials', origin, ...place } : null;
  }
  if (value === origin) return null;
  if (lines.length > 1)
    return {
      code: 'acao-multiple-lines',
      value,
      lines,
      canonical: isCanonical(response.headers, response.joinedLines === true),
      inferred: values(response.headers, ACAO).length === 1,
      ...place,
    };
  if (value === '') return { code: 'acao-empty', ...place };
  if (/[, ]/.test(value)) return { code: 'acao-list', value, ...place };
  if (value !== 'null' && !isUrl(value)) return { code: 'acao-invalid', value, origin, ...place };
  if (origin === 'null') return { code: 'acao-null-origin', value, ...place };
  return { code: 'acao-mismatch', value, origin, ...place };
}

/** A value twice, or a wildcard beside an origin, is nothing one writer would list: two layers each added a line. */
function split(headers: HeaderList): readonly string[] {
  const lines = values(headers, ACAO);
  const items = lines.flatMap((line) => line.split(',').map((item) => item.trim()));
  const repeated =
    items.length > 1 && (new Set(items).size < items.length || items.includes('*')) && !items.includes('');
  return repeated ? items : lines;
}

// Two lines in this spelling are enough, whatever the others look like.
function isCanonical(headers: HeaderList, joined: boolean): boolean {
  return headers.filter(([name]) => name === ACAO).length > (joined ? 0 : 1);
}

/** Chromium takes `*` in a host for a URL, Firefox's parser does not: one answer for both, wherever this runs. */
function isUrl(value: string): boolean {
  const scheme = value.indexOf('://');
  return URL.canParse(scheme < 0 ? value : value.slice(0, scheme) + value.slice(scheme).replaceAll('*', 'x'));
}
