// What CORS headers cannot mend, and what they cannot mend alone.

import type { Failure } from '../../fetch/failure.ts';
import { ACAH, ACAO } from '../../fetch/header-names.ts';
import type { BrowserName, HeaderList } from '../../fetch/model.ts';
import { originOf, sameOrigin } from '../../fetch/origin.ts';
import { redirectLocation } from '../../fetch/redirect.ts';
import type { Call } from '../../network/call.ts';
import type { Advice } from '../../rules/base-rule.ts';
import { baseRules } from '../../rules/base-rules.ts';
import { type Text, text } from '../../text/text.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { allowedToday } from './allowed-today.ts';
import { pageMistakes } from './page-mistakes.ts';

/** null: headers on the responses are the fix. */
export function adviceWithoutHeaders(
  call: Call,
  verdict: Verdict,
  browser: BrowserName,
  failure: Failure,
): Advice | null {
  return (
    pageMistakeAdvice(call, failure) ??
    baseRules[failure.code].withoutHeaders?.({ call, verdict, browser, failure, siblings: [] }) ??
    null
  );
}

/** What no server can allow. */
function pageMistakeAdvice(call: Call, failure: Failure): Advice | null {
  if (failure.code === 'preflight-method' && failure.method === 'patch') {
    return {
      why: text`The page calls with the method ${'patch'} in lower case. Browsers do not change the case of this one, and servers know only ${'PATCH'}.`,
      steps: pageMistakes(call),
    };
  }
  if (failure.code !== 'preflight-header') return null;
  const responseHeaders = failure.missing.filter((name) => name.toLowerCase().startsWith('access-control-'));
  if (responseHeaders.length === 0) return null;
  return {
    why: text`The page sends ${responseHeaders.join(', ')} as a request header. It is a response header: only the server can grant access.`,
    steps: pageMistakes(call),
  };
}

/** A request that says `Origin: null`: allowing that would let every sandboxed page in. */
export function opaqueOrigin(call: Call, verdict: Verdict, lists: HeaderList, besides: readonly Text[]): Advice {
  const [first] = call.hops;
  const last = call.hops.at(-1)?.request.url ?? '';
  const headers = ['Access-Control-Allow-Origin: *', ...lists.map(([name, value]) => `${name}: ${value}`)].join('; ');
  // With credentials browsers do not take `*` for an answer.
  const open =
    verdict.credentials.mode === 'include'
      ? text`Only for data that everyone may read without logging in: call without credentials, and let ${originOf(last) ?? last} send ${headers}.`
      : text`Only for data that everyone may read without logging in: let ${originOf(last) ?? last} send ${headers}.`;
  if (call.hops.length > 1 && call.initiator !== 'null') {
    return {
      why: text`On its way through ${originOf(first?.request.url ?? '') ?? ''} the request lost its origin: after a redirect between two other servers browsers send ${'Origin: null'}.`,
      steps: [text`Let the page call ${last} directly, or take the redirect out on the server.`, open, ...besides],
    };
  }
  return {
    why: text`The page has no origin of its own (${'Origin: null'}): a sandboxed frame, a data: URL or a local file. Allowing ${'null'} would let every such page in, so it is no fix.`,
    steps: [
      text`Serve the page over http or https; give a sandboxed frame ${'allow-same-origin'} if you trust what it shows.`,
      open,
      ...besides,
    ],
  };
}

/** Nothing a header could name exactly was seen, and no guess is made. */
export function unknownOrigin(verdict: Verdict): Advice {
  return {
    why: text`Which origin the page has was not seen (${verdict.origin ?? 'no Origin header'}), so no header can name it.`,
    steps: [text`Reload the page with DevTools open, and let it call again.`],
  };
}

/** Besides the headers: statuses, redirects, second writers, and what the page itself does wrong. */
export function needsBesides(call: Call, verdict: Verdict, browser: BrowserName): readonly Text[] {
  const needs: Text[] = [...presentSetting(call, verdict)];
  for (const failure of [verdict.failure, ...verdict.alsoFails]) {
    if (failure?.code === 'preflight-status') {
      needs.push(
        text`Respond to ${'OPTIONS'} with ${'204'} instead of ${String(failure.status)}, before authentication and routing.`,
      );
    }
    if (failure?.code === 'preflight-redirect') {
      needs.push(
        text`Respond to ${'OPTIONS'} yourself instead of redirecting it, or let the page call ${failure.location} directly: a preflight is never redirected.`,
      );
    }
    if (failure?.code === 'acao-multiple-lines') {
      needs.push(text`Let one layer only write ${ACAO}: take it out of the application or out of the proxy.`);
    }
    if (failure?.code === 'redirect-userinfo' || failure?.code === 'redirect-scheme') {
      needs.push(...(adviceWithoutHeaders(call, verdict, browser, failure)?.steps ?? []));
    }
  }
  needs.push(...pageMistakes(call));
  if (
    call.hops.some(({ preflight, request }) => preflight?.requestHeaders === null && request.requestHeaders === null)
  ) {
    needs.push(text`Which headers the page sends could not be seen. Each one it sets itself has to be in ${ACAH} too.`);
  }
  if (verdict.credentials.mode === 'unknown') {
    needs.push(
      text`Whether the call was made with credentials could not be seen. If it was (${"credentials: 'include'"}, ${'withCredentials'}), both responses also need ${'Access-Control-Allow-Credentials: true'}.`,
    );
  }
  needs.push(...responseNeeds(call, verdict));
  return unique(needs);
}

/** Beside the present setting a second one loses, or sends each header twice (run on Hono, Express and Socket.IO). */
function presentSetting(call: Call, { origin, failure }: Verdict): readonly Text[] {
  const { origins, everyPage, everyName } = allowedToday(call);
  const others = origins.filter((each) => each !== origin);
  if (failure?.code === 'acao-multiple-lines' || failure?.code === 'acao-list') return [];
  if (everyPage) {
    return [
      everyName
        ? text`The server has a CORS setting, which allows everything (${'*'}). Change that one; do not add a second one beside it. List the pages, methods and request headers that others need of it too.`
        : text`The server has a CORS setting, which allows every page (${'*'}). Change that one; do not add a second one beside it. If other pages call this server too, list them as well.`,
    ];
  }
  if (others.length === 0) return [];
  return [
    text`The server has a CORS setting, which allows ${others.join(', ')}. Change that one and keep what it allows; do not add a second one beside it.`,
  ];
}

function responseNeeds(call: Call, verdict: Verdict): readonly Text[] {
  const exchange = call.hops[verdict.failure?.hop ?? 0]?.request;
  const status = exchange?.status ?? null;
  if (exchange === undefined || status === null) return [];
  if (verdict.stage === 'redirect') {
    const to = redirectLocation(status, exchange.responseHeaders ?? [], exchange.url) ?? '';
    const crossesAgain = !sameOrigin(originOf(exchange.url), originOf(to));
    return [
      crossesAgain
        ? text`Let the page call ${to} directly. With these headers the browser follows the redirect (${String(status)}), but asks there with ${'Origin: null'}, which no server should allow.`
        : text`The redirect itself (${String(status)}) must carry these headers too, or let the page call ${to} directly.`,
    ];
  }
  if (verdict.failure?.leg === 'request' && status >= 400) {
    return [
      text`Then find out why the server responds with ${String(status)}: with the headers the page can read that response, but it is still an error.`,
    ];
  }
  return [];
}

function unique(texts: readonly Text[]): readonly Text[] {
  const keys = new Set<string>();
  return texts.filter((each) => {
    const key = JSON.stringify(each);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
