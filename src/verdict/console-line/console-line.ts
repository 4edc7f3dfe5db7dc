// What each browser itself calls a failure, and the text it prints. Seen in Chromium 156 and Firefox ESR 153.

import type { Failure } from '../../fetch/failure.ts';
import { has } from '../../fetch/header-list.ts';
import type { Engine } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { isEventSource } from '../classify.ts';
import type { PrintedLine } from '../verdict.ts';
import type { BrowserConsole } from './browser-console.ts';
import { chromiumConsole } from './chromium.ts';
import { firefoxConsole } from './firefox.ts';
import { webkitConsole } from './webkit.ts';

const consoles: { readonly [engine in Engine]: BrowserConsole } = {
  chromium: chromiumConsole,
  firefox: firefoxConsole,
  webkit: webkitConsole,
};

/** The offending header name, method or value, as far as the browser names it. */
export function consoleParameter(failure: Failure, browser: Engine): string | null {
  const named = consoles[browser].parameter(failure);
  return named === null || named === '' ? null : named.toWellFormed();
}

export function browserCode(failure: Failure, browser: Engine): string | null {
  return consoles[browser].code(failure);
}

/** The text this browser prints for the failure; null when it prints none that speaks of CORS. */
export function consoleMessage(call: Call, failure: Failure, browser: Engine): string | null {
  const text = consoles[browser].message(call, failure);
  return text === null ? null : text.toWellFormed();
}

/** Both, of a failure that may be none. */
export function printedLine(call: Call, failure: Failure | null, browser: Engine): PrintedLine {
  if (failure === null) return { browserCode: null, message: null };
  return { browserCode: consoles[browser].code(failure), message: consoleMessage(call, failure, browser) };
}

/** Where the browser's line may differ in one word from the text given here: why. null: it does not. */
export function messageUncertainty(call: Call, failure: Failure, browser: Engine): string | null {
  if (browser !== 'chromium' || chromiumConsole.code(failure) === null) return null;
  if (failure.code === 'preflight-header' && failure.missing.length > 1) {
    return 'Of several headers that are missing Chrome names one; it may be another of them.';
  }
  if (call.type === 'media' && !call.hops.some(({ request }) => has(request.requestHeaders, 'Sec-Fetch-Dest'))) {
    return 'For an <audio> element Chrome writes “audio” here; the request left no sign of which element asked.';
  }
  if (call.type === 'xmlhttprequest' && call.asker === null && !isEventSource(call)) {
    return '(With XHR, Chrome writes “XMLHttpRequest” here.)';
  }
  return null;
}
