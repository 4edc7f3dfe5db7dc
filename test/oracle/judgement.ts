// The two words on one call, ours and the browser's, and where they part.
import type { Report, ReportCall, ReportExchange } from '../../src/report.ts';
import { redactHeaders } from '../../src/text/redaction/redact.ts';
import { redactText } from '../../src/text/redaction/redact-url.ts';
import type { Case, Told } from './case.ts';
import { isNoCors, lineOf } from './case.ts';

export interface Word {
  readonly outcome: string;
  readonly browserCode: string | null;
  readonly parameter: string | null;
  readonly message: string | null;
}

export interface Judgement {
  readonly n: number;
  readonly test: Case;
  readonly theirs: Word;
  /** null: the call is not in our report. */
  readonly ours: Word | null;
  readonly told: Told;
  readonly call: ReportCall | null;
  /** Names of what differs; empty: agreed. */
  readonly differs: readonly string[];
  /** Was the page watched for the credentials of its calls? */
  readonly watched: boolean;
}

/** Does the reader see the browser's line, as ours or as the one of the other credentials mode? */
export function isLineShown({ differs, ours, theirs, call }: Judgement): boolean {
  if (differs.length === 0) return true;
  if (ours?.outcome !== theirs.outcome) return false;
  return (call?.verdict.alternatives ?? []).some(
    ({ browserCode, message }) =>
      browserCode === theirs.browserCode && (message === theirs.message || message === asKept(theirs.message)),
  );
}

const KEYS = ['outcome', 'browserCode', 'parameter', 'message'] as const;

export function differences(ours: Word | null, theirs: Word): readonly string[] {
  if (ours === null) return ['call'];
  return KEYS.filter((key) => ours[key] !== theirs[key] && ours[key] !== asKept(theirs[key]));
}

function kept(value: string): string {
  return redactHeaders([['Access-Control-Allow-Origin', value]])[0]?.[1] ?? '';
}

/** The browser prints what we do not keep. */
function asKept(word: string | null): string | null {
  // Firefox quotes the value of the header, and the quotation marks hide it from what looks for URLs.
  const quoted = word?.replace(/‘([^’]*)’/g, (_, value: string) => `‘${kept(value)}’`) ?? null;
  return quoted === word ? (word === null ? null : redactText(word)) : quoted;
}

export function wordOf(call: ReportCall): Word {
  const { outcome, browserCode, parameter, message } = call.verdict;
  // Where the browser raises no CORS error it names no parameter either; ours may still name the header at fault.
  return { outcome, browserCode, parameter: browserCode === null ? null : (parameter ?? ''), message };
}

export function callsByUrl(report: Report): ReadonlyMap<string, ReportCall> {
  return new Map(report.calls.map((call) => [call.url, call]));
}

/** The number of the case that a text with its URL is about. */
export function numberIn(text: string): number | null {
  const match = /\/c\/(\d+)\//.exec(text);
  return match === null ? null : Number(match[1]);
}

/** What the page had of a call that nothing refused. A script or stylesheet is used only with an ok status (measured). */
export function passedOutcome(test: Case): string {
  const status = test.hops.at(-1)?.answer.status ?? 200;
  if (/script|module|import|stylesheet/.test(test.by) && status >= 400) return 'failed';
  return isNoCors(test) || test.redirect === 'manual' ? 'opaque' : 'readable';
}

function brief(exchange: ReportExchange | null): string {
  if (exchange === null) return 'no preflight';
  return `${exchange.method} ${exchange.status ?? ''} ${exchange.error ?? ''}`.trim();
}

export function show(judgement: Judgement): string {
  const { test, ours, theirs, told, differs, call } = judgement;
  const part = (word: Word | null): string =>
    word === null
      ? 'no such call'
      : JSON.stringify(Object.fromEntries(differs.map((key) => [key, word[key as keyof Word]])));
  return [
    `differs in ${differs.join(', ')}: ${lineOf(test)}`,
    `  ours    ${ours === null ? 'no such call' : part(ours)}`,
    ...(call === null ? [] : [`  seen    ${call.id}: ${[call.preflight, ...call.exchanges].map(brief).join(' → ')}`]),
    `  browser ${differs.includes('call') ? JSON.stringify(theirs) : part(theirs)}  page: ${told.got} ${told.detail}`,
  ].join('\n');
}
