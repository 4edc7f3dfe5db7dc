// What CORS headers cannot mend, and what they cannot mend alone.

import type { Failure } from '../fetch/failure.ts';
import { ACAH, ACAO } from '../fetch/header-names.ts';
import type { HeaderList } from '../fetch/model.ts';
import { originOf, sameOrigin } from '../fetch/origin.ts';
import { redirectLocation } from '../fetch/redirect.ts';
import type { Call } from '../network/call.ts';
import { type Text, text } from '../text/text.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { pageMistakes } from './policy/page-mistakes.ts';

export interface Advice {
  readonly why: Text;
  readonly steps: readonly Text[];
}

/** null: headers on the answers are the fix. */
export function withoutHeaders(call: Call, failure: Failure): Advice | null {
  switch (failure.code) {
    case 'preflight-network':
    case 'network-error':
      return {
        why: text`No answer arrived (${failure.error}), so no header can help: the connection itself has to work first.`,
        steps: [
          text`Open ${urlOf(call, failure)} in a tab of its own and see what the browser says there.`,
          text`Check that the server runs, and that scheme, host and port of the URL are the ones it listens on.`,
        ],
      };
    case 'aborted':
      return {
        why: text`The page, or a navigation away from it, ended the request before there was an answer. Nothing was refused.`,
        steps: [
          text`Look for an AbortController, a timeout, or a form or link that reloads the page while the call runs.`,
        ],
      };
    case 'ok-opaque':
      return {
        why: text`The page asked with mode ${'no-cors'}: the browser sends such a request, but hides the whole answer from script.`,
        steps: [
          text`Take ${"mode: 'no-cors'"} out of the call.`,
          text`If the browser then blocks it, CORScope shows the headers the server has to send.`,
        ],
      };
    case 'redirect-userinfo':
      return {
        why: text`The server redirects to a URL with a user name or password in it; browsers refuse that across origins, whatever the headers say.`,
        steps: [
          text`On the server, redirect to the same URL without the part before the @ sign.`,
          text`Send the credentials in a request header instead.`,
        ],
      };
    case 'redirect-scheme':
      return {
        why: text`The server redirects to ${failure.location}, and across origins browsers follow redirects to http and https only.`,
        steps: [text`Change the redirect's Location on the server to an http or https URL.`],
      };
    case 'redirect-limit':
      return {
        why: text`The server sends the browser round in a circle of redirects.`,
        steps: [
          text`Follow the URLs in the timeline above; the one that comes back is where to break the circle on the server.`,
        ],
      };
    case 'redirect-mode-error':
      return {
        why: text`The server answered with a redirect to ${failure.location}, and the redirect was not followed.`,
        steps: [
          text`If the page's call says ${"redirect: 'error'"}, take that out.`,
          text`Or call ${failure.location} directly.`,
        ],
      };
    case 'preflight-method':
      return failure.method === 'patch'
        ? {
            why: text`The page calls with the method ${'patch'} in lower case. Browsers do not change the case of this one, and servers know only ${'PATCH'}.`,
            steps: pageMistakes(call),
          }
        : null;
    case 'preflight-header': {
      const own = failure.missing.filter((name) => name.toLowerCase().startsWith('access-control-'));
      return own.length === 0
        ? null
        : {
            why: text`The page sends ${own.join(', ')} as a request header. It is a response header: only the server can grant access.`,
            steps: pageMistakes(call),
          };
    }
    case 'blocked-by-extension':
      return {
        why: text`An extension of this browser stopped the request. The server never saw it.`,
        steps: [
          text`Try the page in a profile without extensions, or pause ad and privacy blockers for it.`,
          text`If your users run such blockers too, rename the path: words like "ads" or "analytics" are on their lists.`,
        ],
      };
    case 'lna-permission-denied':
      return {
        why: text`The browser asks its user before a page from the internet may talk to this machine or its network. No response header changes that.`,
        steps: [
          text`Click the icon beside the address bar, allow local network access for this site, and reload.`,
          text`Inside a frame the embedding page has to pass it on: ${'allow="local-network; loopback-network"'}.`,
          text`During development open the page itself from localhost.`,
        ],
      };
    case 'corp':
      return {
        why: text`The answer says ${`Cross-Origin-Resource-Policy: ${failure.value ?? ''}`}, so other origins may not embed it.`,
        steps: [
          text`On the server send ${'Cross-Origin-Resource-Policy: cross-origin'} for files meant for other sites.`,
        ],
      };
    case 'coep':
      return {
        why: text`The page asks for isolation (${'Cross-Origin-Embedder-Policy'}), so everything it embeds has to agree to it.`,
        steps: [
          text`On the server of this file send ${'Cross-Origin-Resource-Policy: cross-origin'}.`,
          text`Or embed it with the attribute ${'crossorigin'} and send CORS headers with it.`,
        ],
      };
    case 'csp':
      return {
        why: text`The page's own ${'Content-Security-Policy'} does not list this server, so the browser never let the call out.`,
        steps: [
          text`On the page's server add ${originOf(stoppedUrl(call, failure)) ?? ''} to ${failure.list?.directive.replace(/-elem$/, '') ?? 'connect-src'} of its ${'Content-Security-Policy'}, or to the page's ${'<meta http-equiv>'} that says the same.`,
          text`With several policies (header and ${'<meta>'}) every one has to allow it.`,
        ],
      };
    case 'http-status':
      return {
        why: text`The server answered with status ${String(failure.status)}, and a page uses no script and no stylesheet that comes with an error.`,
        steps: [
          text`Open ${urlOf(call, failure)} in a tab of its own to see what the server says.`,
          text`Correct the URL in the page, or what the server does with it. CORS headers play no part in it.`,
        ],
      };
    case 'mime-nosniff':
      return {
        why: text`The answer's ${'Content-Type'} does not fit what the page asked for, and ${'X-Content-Type-Options: nosniff'} forbids the browser to guess.`,
        steps: [
          text`On the server send the right ${'Content-Type'} with this file, and look whether it is an error page.`,
        ],
      };
    case 'orb':
      return {
        why: text`The page embeds something whose answer is of another kind, such as HTML or JSON, which browsers keep from other sites.`,
        steps: [
          text`Open ${urlOf(call, failure)} in a tab of its own: often an error page arrives instead of the file.`,
          text`Data is for ${'fetch()'}, with CORS headers; for files send the right ${'Content-Type'}.`,
        ],
      };
    case 'blocked-by-admin':
      return {
        why: text`A rule of this computer's administrator forbids the address. The server never saw the request.`,
        steps: [text`Ask the administrator to allow ${originOf(urlOf(call, failure)) ?? 'the address'}.`],
      };
    case 'tracking-protection':
      return {
        why: text`The browser's tracking protection has this server on its list. The server never saw the request.`,
        steps: [
          text`Try with the protection switched off for this page. Your visitors will have it on: serve this from your own site.`,
        ],
      };
    case 'websocket-status':
    case 'websocket-redirect':
    case 'websocket-answer':
    case 'websocket-failed':
      return {
        why: text`A WebSocket has no CORS: no ${'Access-Control-…'} header plays a part. The server itself accepts or refuses what the browser tells it in ${'Origin'}.`,
        steps: [
          text`On the server, let the WebSocket endpoint accept ${call.initiator ?? 'the page’s origin'}.`,
          text`In every proxy in front of it, pass on ${'Upgrade'} and ${'Connection'}, over HTTP/1.1.`,
          text`Check path, login and, for ${'wss:'}, the certificate.`,
        ],
      };
    case 'unknown-blocked':
      return {
        why: text`No CORS header decides this one.`,
        steps: [text`Read the browser's own message in the Console beside this call.`],
      };
    default:
      return null;
  }
}

/** Where the policy stopped it: the target of the redirect, if it was one. */
function stoppedUrl(call: Call, failure: Failure): string {
  const request = call.hops[failure.hop]?.request;
  const to =
    request?.status == null ? null : redirectLocation(request.status, request.responseHeaders ?? [], request.url);
  return to ?? urlOf(call, failure);
}

function urlOf(call: Call, failure: Failure): string {
  return call.hops[failure.hop]?.request.url ?? '';
}

/** A request that says `Origin: null`: allowing that would let every sandboxed page in. */
export function opaqueOrigin(call: Call, verdict: Verdict, lists: HeaderList, besides: readonly Text[]): Advice {
  const [first] = call.hops;
  const last = call.hops.at(-1)?.request.url ?? '';
  const answer = ['Access-Control-Allow-Origin: *', ...lists.map(([name, value]) => `${name}: ${value}`)].join('; ');
  // With credentials browsers do not take `*` for an answer.
  const open =
    verdict.credentials.mode === 'include'
      ? text`Only for data that everyone may read without logging in: call without credentials, and let ${originOf(last) ?? last} answer ${answer}.`
      : text`Only for data that everyone may read without logging in: let ${originOf(last) ?? last} answer ${answer}.`;
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
export function needsBesides(call: Call, verdict: Verdict): readonly Text[] {
  const needs: Text[] = [];
  for (const failure of [verdict.failure, ...verdict.alsoFails]) {
    if (failure?.code === 'preflight-status') {
      needs.push(
        text`Answer ${'OPTIONS'} with ${'204'} instead of ${String(failure.status)}, before authentication and routing.`,
      );
    }
    if (failure?.code === 'preflight-redirect') {
      needs.push(
        text`Answer ${'OPTIONS'} yourself instead of redirecting it, or let the page call ${failure.location} directly: a preflight is never redirected.`,
      );
    }
    if (failure?.code === 'acao-multiple-lines') {
      needs.push(text`Let one layer only write ${ACAO}: take it out of the application or out of the proxy.`);
    }
    if (failure?.code === 'redirect-userinfo' || failure?.code === 'redirect-scheme') {
      needs.push(...(withoutHeaders(call, failure)?.steps ?? []));
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
      text`Whether the call was made with credentials could not be seen. If it was (${"credentials: 'include'"}, ${'withCredentials'}), both answers also need ${'Access-Control-Allow-Credentials: true'}.`,
    );
  }
  needs.push(...answerNeeds(call, verdict));
  return unique(needs);
}

function answerNeeds(call: Call, verdict: Verdict): readonly Text[] {
  const answer = call.hops[verdict.failure?.hop ?? 0]?.request;
  const status = answer?.status ?? null;
  if (answer === undefined || status === null) return [];
  if (verdict.stage === 'redirect') {
    const to = redirectLocation(status, answer.responseHeaders ?? [], answer.url) ?? '';
    const crossesAgain = !sameOrigin(originOf(answer.url), originOf(to));
    return [
      crossesAgain
        ? text`Let the page call ${to} directly. With these headers the browser follows the redirect (${String(status)}), but asks there with ${'Origin: null'}, which no server should allow.`
        : text`The redirect itself (${String(status)}) must carry these headers too, or let the page call ${to} directly.`,
    ];
  }
  if (verdict.failure?.leg === 'request' && status >= 400) {
    return [
      text`Then find out why the server answers ${String(status)}: with the headers the page can read that answer, but it is still an error.`,
    ];
  }
  return [];
}

function unique(texts: readonly Text[]): readonly Text[] {
  const seen = new Set<string>();
  return texts.filter((each) => {
    const key = JSON.stringify(each);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
