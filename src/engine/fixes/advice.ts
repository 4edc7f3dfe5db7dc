// What CORS headers cannot mend, and what they cannot mend alone.
import type { Call } from '../calls/call.ts';
import type { Verdict } from '../calls/verdict.ts';
import type { Failure } from '../fetch/failure.ts';
import { get } from '../fetch/headers.ts';
import { originOf } from '../fetch/origin.ts';
import { type Text, text } from '../rules/text.ts';

export interface Advice {
  readonly why: Text;
  readonly steps: readonly Text[];
}

/** null: headers on the answers are the fix. */
export function withoutHeaders(call: Call, verdict: Verdict, failure: Failure): Advice | null {
  if (verdict.origin === 'null' && failure.code.startsWith('ac')) return opaqueOrigin(call);
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
            steps: [
              text`In the page's call write ${"method: 'PATCH'"} in capitals.`,
              ...whenNotListed(failure.allowed),
            ],
          }
        : null;
    case 'preflight-header': {
      const own = failure.missing.filter((name) => name.toLowerCase().startsWith('access-control-'));
      return own.length === 0
        ? null
        : {
            why: text`The page sends ${own.join(', ')} as a request header. It is a response header: only the server can grant access.`,
            steps: [
              text`Remove ${own.join(', ')} from the headers the page sends, also from defaults of its HTTP library.`,
              text`If the call is still blocked after that, CORScope shows what the server has to answer.`,
            ],
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
    case 'orb':
    case 'csp':
    case 'mime-nosniff':
    case 'blocked-by-admin':
    case 'tracking-protection':
    case 'unknown-blocked':
    case 'mode-same-origin':
    case 'scheme-not-http':
    case 'no-cors-redirect-mode':
    case 'origin-not-addable':
    case 'cors-disabled':
    case 'redirect-body-stream':
      return {
        why: text`No CORS header decides this one.`,
        steps: [text`Read the browser's own message in the Console beside this call.`],
      };
    default:
      return null;
  }
}

function whenNotListed(allowed: readonly string[]): readonly Text[] {
  return allowed.includes('PATCH') || allowed.includes('*')
    ? []
    : [text`The server does not list it yet either: add ${'PATCH'} to its ${'Access-Control-Allow-Methods'}.`];
}

function urlOf(call: Call, failure: Failure): string {
  return call.hops[failure.hop]?.request.url ?? '';
}

function opaqueOrigin(call: Call): Advice {
  const [first] = call.hops;
  const last = call.hops.at(-1)?.request.url ?? '';
  if (call.hops.length > 1 && call.initiator !== 'null') {
    return {
      why: text`On its way through ${originOf(first?.request.url ?? '') ?? ''} the request lost its origin: after a redirect between two other servers browsers send ${'Origin: null'}.`,
      steps: [
        text`Let the page call ${last} directly, or take the redirect out on the server.`,
        text`Only for data that everyone may read without logging in: let ${originOf(last) ?? last} answer ${'Access-Control-Allow-Origin: *'}.`,
      ],
    };
  }
  return {
    why: text`The page has no origin of its own (${'Origin: null'}): a sandboxed frame, a data: URL or a local file. Allowing ${'null'} would let every such page in, so it is no fix.`,
    steps: [
      text`Serve the page over http or https; give a sandboxed frame ${'allow-same-origin'} if you trust what it shows.`,
      text`Only for data that everyone may read without logging in: let the server answer ${'Access-Control-Allow-Origin: *'}.`,
    ],
  };
}

/** Besides the headers: statuses, redirects and second writers. */
export function needsBesides(call: Call, verdict: Verdict): readonly Text[] {
  const needs: Text[] = [];
  for (const failure of [verdict.failure, ...verdict.alsoFails]) {
    if (failure?.code === 'preflight-status') {
      needs.push(
        text`Answer ${'OPTIONS'} with ${'204'} instead of ${String(failure.status)}, before authentication and routing.`,
      );
    }
    if (failure?.code === 'acao-missing' && failure.leg === 'preflight' && failure.status >= 300) {
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
      needs.push(
        text`Let one layer only write ${'Access-Control-Allow-Origin'}: take it out of the application or out of the proxy.`,
      );
    }
    if (failure?.code === 'preflight-method' && failure.method === 'patch') {
      needs.push(text`In the page's call write ${"method: 'PATCH'"} in capitals.`);
    }
  }
  const answer = call.hops[verdict.failure?.hop ?? 0]?.request;
  const status = answer?.status ?? null;
  if (verdict.stage === 'redirect' && status !== null) {
    const to = get(answer?.responseHeaders ?? null, 'Location') ?? '';
    needs.push(
      text`The redirect itself (${String(status)}) must carry these headers too, or let the page call ${to} directly.`,
    );
  } else if (verdict.failure?.leg === 'request' && status !== null && status >= 400) {
    needs.push(
      text`Then find out why the server answers ${String(status)}: with the headers the page can read that answer, but it is still an error.`,
    );
  }
  return unique(needs);
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
