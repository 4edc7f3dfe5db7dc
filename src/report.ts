// The report other programs read. Its shape is a contract: add fields, never change or remove one.

import type { Stage } from './fetch/failure.ts';
import { get } from './fetch/header-list.ts';
import type { BrowserName, Engine } from './fetch/model.ts';
import type { Call, Exchange } from './network/call.ts';
import { diagnose } from './rules/diagnose.ts';
import { evidenceText } from './rules/evidence-text.ts';
import { findNotes } from './rules/find-notes.ts';
import type { Owner } from './rules/rule.ts';
import { plain } from './text/text.ts';
import { wellFormed } from './text/well-formed.ts';
import { judge } from './verdict/judge.ts';
import { verdictsInOtherBrowsers } from './verdict/other-browser.ts';
import type { Outcome, PrintedLine } from './verdict/verdict.ts';

export interface Report {
  readonly format: 'corscope-report';
  readonly version: 2;
  readonly browser: { readonly name: BrowserName; readonly version: string };
  /** Calls left out because a limit was reached. */
  readonly dropped: number;
  /** Cross-origin calls of the tab, oldest first. */
  readonly calls: readonly ReportCall[];
  /** The calls come from a HAR file, not from a tab. */
  readonly source?: {
    /** The program that wrote the file. */
    readonly recorder: string;
    readonly entries: number;
    /** Entries that could not be read. */
    readonly broken: number;
    /** Requests of which the file does not say which page asked. */
    readonly withoutPage: number;
    /** What the file cannot know, in plain sentences. */
    readonly limits: readonly string[];
  };
}

export interface ReportCall {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  /** webRequest resource type */
  readonly type: string;
  /** The Origin header as sent (may be "null"); null when none was seen. */
  readonly origin: string | null;
  readonly document: string | null;
  readonly frameId: number;
  /** ms since the epoch */
  readonly startedAt: number;
  readonly preflight: ReportExchange | null;
  /** Hops of the actual request, in order; empty when the preflight stopped it. */
  readonly exchanges: readonly ReportExchange[];
  readonly verdict: {
    readonly outcome: Outcome;
    readonly code: string | null;
    readonly stage: Stage | null;
    readonly parameter: string | null;
    readonly credentials: 'include' | 'not-include' | 'unknown';
    readonly browserCode: string | null;
    readonly message: string | null;
    /** What this browser prints instead if the credentials are other than assumed; [] when they were seen, or do not matter. */
    readonly alternatives: readonly PrintedLine[];
  };
  /** Most specific first. */
  readonly causes: readonly {
    readonly id: string;
    readonly certainty: 'certain' | 'likely';
    readonly title: string;
    /** What to change, in a few words. */
    readonly fix: string;
    /** What happened. */
    readonly summary: string;
    /** Who must change what. */
    readonly action: string;
    readonly owner: Owner;
    /** What proves it, a line each. */
    readonly evidence: readonly string[];
  }[];
  /** What the same exchanges lead to in the other engines; [] where there is nothing to compare. `webkit` is Safari's. */
  readonly otherBrowsers: readonly {
    readonly browser: Engine;
    readonly outcome: 'readable' | 'blocked' | 'failed' | 'undetermined';
    readonly browserCode: string | null;
    /** Its console line; null: it prints none that speaks of CORS. */
    readonly message: string | null;
    /** Not only other words: another outcome, or another rule named. */
    readonly differs: boolean;
  }[];
  /** Worth knowing though nothing failed. */
  readonly notes: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

export interface ReportExchange {
  readonly url: string;
  readonly method: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly fromCache: boolean;
  /** As the server sent them, without what was not kept. */
  readonly requestHeaders: readonly (readonly [string, string])[];
  readonly responseHeaders: readonly (readonly [string, string])[];
}

export function createReport(
  calls: readonly Call[],
  browser: { readonly name: BrowserName; readonly version: string },
  dropped: number,
): Report {
  return {
    format: 'corscope-report',
    version: 2,
    browser,
    dropped,
    calls: calls.map((call) => wellFormed(reportCall(call, browser.name, calls))),
  };
}

function reportCall(call: Call, browser: BrowserName, all: readonly Call[]): ReportCall {
  const verdict = judge(call, browser);
  const causes = diagnose(call, verdict, browser, all);
  const [first] = call.hops;
  const { code, stage, parameter, outcome, credentials, browserCode, message, alternatives } = verdict;
  // The preflight that decided, else the first one: a redirect may have needed several.
  const decisive = verdict.failure?.leg === 'preflight' ? call.hops[verdict.failure.hop]?.preflight : null;
  const preflight = decisive ?? call.hops.find((hop) => hop.preflight !== null)?.preflight ?? null;
  return {
    id: call.id,
    url: first?.request.url ?? '',
    method: first?.request.method ?? '',
    type: call.type,
    origin: originSent(call),
    document: call.documentUrl,
    frameId: call.frameId,
    startedAt: first?.request.startedAt ?? 0,
    preflight: preflight === null ? null : reportExchange(preflight),
    exchanges: call.hops.filter((hop) => reachedServer(hop, call)).map((hop) => reportExchange(hop.request)),
    verdict: { outcome, code, stage, parameter, credentials: credentials.mode, browserCode, message, alternatives },
    causes: causes.map(({ id, certainty, title, fix, summary, action, owner, evidence }) => ({
      id,
      certainty,
      title,
      fix,
      summary: plain(summary),
      action: plain(action),
      owner,
      evidence: evidence.map((each) => evidenceText(call, each)).filter((line) => line !== ''),
    })),
    otherBrowsers: verdictsInOtherBrowsers(call, verdict, browser).map(
      ({ browser: engine, outcome: there, browserCode: theirCode, message: theirs, differs }) => ({
        browser: engine,
        outcome: there,
        browserCode: theirCode,
        message: theirs,
        differs,
      }),
    ),
    notes: findNotes(call, verdict, browser, all).map(({ id, title, summary, action }) => ({
      id,
      title,
      text: plain([...summary, ' ', ...action]),
    })),
  };
}

function originSent(call: Call): string | null {
  for (const { preflight, request } of call.hops.toReversed()) {
    const origin = get(request.requestHeaders, 'Origin') ?? get(preflight?.requestHeaders ?? null, 'Origin');
    if (origin !== null) return origin;
  }
  return null;
}

/** Behind a preflight that failed the request itself never left the browser. */
function reachedServer(hop: { readonly preflight: Exchange | null; readonly request: Exchange }, call: Call): boolean {
  if (hop.request.status !== null || hop.preflight === null) return true;
  if (call.recorded !== undefined) return false;
  return hop.preflight.status !== null && hop.request.requestHeaders !== null && hop.preflight.state === 'completed';
}

function reportExchange(exchange: Exchange): ReportExchange {
  const { url, method, status, error, fromCache, requestHeaders, responseHeaders } = exchange;
  return {
    url,
    method,
    status,
    error,
    fromCache,
    requestHeaders: requestHeaders ?? [],
    responseHeaders: responseHeaders ?? [],
  };
}
