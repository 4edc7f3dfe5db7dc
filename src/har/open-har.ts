// A HAR file → calls. Whatever the file holds, this ends, and says in one sentence why it could not be read, or how many
// entries were left out.
import * as v from 'valibot';
import { originOf } from '../fetch/origin.ts';
import type { Call } from '../network/call.ts';
import { redactUrlText } from '../text/redaction/redact.ts';
import { redactText } from '../text/redaction/redact-url.ts';
import { replaceLoneSurrogates } from '../text/well-formed.ts';
import { callsOfFields } from './corscope-field.ts';
import { TooManyBytes } from './read/decode-text.ts';
import { callOf, crossesOrigins, initiatorOf, type Pages } from './read/events.ts';
import { readEntry } from './read/har-entry.ts';
import { redirectChains } from './read/redirect-chains.ts';
import { type Salvaged, salvaged } from './read/salvage.ts';
import { type StrippedText, stripBodies } from './read/strip-bodies.ts';
import { limitsOf, type ProgramName, type Recorder, recorderOf } from './recorder.ts';
import type { HarEntry } from './types.ts';

export interface OpenedHar {
  readonly recorder: Recorder;
  /** Cross-origin calls, oldest first. */
  readonly calls: readonly Call[];
  /** Calls beyond the limit; the oldest go. */
  readonly dropped: number;
  readonly entries: number;
  /** Entries that could not be read. */
  readonly broken: number;
  /** Requests of which the file does not say which page asked. */
  readonly withoutPage: number;
  readonly sameOrigin: number;
  readonly pageOrigin: string | null;
  /** What the file cannot know, in plain sentences. */
  readonly limits: readonly string[];
}

interface Unreadable {
  readonly kind: 'failed';
  /** A clause that ends the sentence "It cannot be read as a HAR file: …". */
  readonly reason: string;
}

export type HarResult = { readonly kind: 'opened'; readonly har: OpenedHar } | Unreadable;

const MOST_CALLS = 10_000;
const MOST_ENTRIES = 200_000;
const MOST_PAGES = 10_000;

const named = v.fallback(v.object({ name: v.fallback(v.string(), ''), version: v.fallback(v.string(), '') }), {
  name: '',
  version: '',
});
const file = v.object({
  log: v.object({
    creator: v.optional(named, { name: '', version: '' }),
    browser: v.fallback(v.nullish(named), null),
    pages: v.fallback(v.nullish(v.array(v.unknown())), []),
    entries: v.array(v.unknown()),
  }),
});
const page = v.object({ id: v.string(), title: v.string() });

/** Rejects where `chunks` does: why they stopped coming is known to whoever gave them. */
export async function openHar(chunks: AsyncIterable<string>): Promise<HarResult> {
  const raw = await parsed(chunks);
  if (raw.kind === 'failed') return raw;
  const checked = v.safeParse(file, raw.value);
  if (!checked.success) return failed('it is JSON, but no HAR file: there is no list of entries in it');
  const { creator, browser, pages, entries: listed } = checked.output.log;
  const entries = raw.salvaged?.entries ?? listed;
  if (entries.length > MOST_ENTRIES) {
    return failed(`it has ${entries.length} entries; CORScope reads up to ${MOST_ENTRIES}`);
  }
  const recorder = recorderOf(short(creator), browser == null ? null : short(browser), userAgentOf(entries));
  const har = taken(recorder, pagesOf(pages ?? []), entries);
  return { kind: 'opened', har: raw.salvaged === null ? har : damaged(har, raw.salvaged.broken) };
}

type Parsed = { readonly kind: 'parsed'; readonly value: unknown; readonly salvaged: Salvaged | null } | Unreadable;

async function parsed(chunks: AsyncIterable<string>): Promise<Parsed> {
  let stripped: StrippedText;
  try {
    stripped = await stripBodies(chunks);
  } catch (error) {
    if (error instanceof TooManyBytes) return failed('there is more in it than any browser writes');
    throw error;
  }
  if (stripped.kind === 'too-long') return failed('even without the bodies there is too much in it');
  const text = stripped.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return failed('it is empty');
  try {
    return { kind: 'parsed', value: JSON.parse(text), salvaged: null };
  } catch {
    const rest = salvaged(text);
    if (rest !== null) return { kind: 'parsed', value: rest.head, salvaged: rest };
    const whole = /[}\]]\s*$/.test(text.slice(-100));
    const began = /^\s*\{/.test(text.slice(0, 100));
    return failed(
      began && !whole ? 'it breaks off in the middle, so it was not saved whole' : 'it is no JSON, which HAR files are',
    );
  }
}

function damaged(har: OpenedHar, broken: number): OpenedHar {
  const limit = 'The file is damaged or breaks off in the middle: only the requests that are whole are here.';
  return {
    ...har,
    entries: har.entries + broken,
    broken: har.broken + broken,
    limits: [limit, ...har.limits],
  };
}

function failed(reason: string): Unreadable {
  return { kind: 'failed', reason };
}

function taken(recorder: Recorder, pages: Pages, raw: readonly unknown[]): OpenedHar {
  const entries: HarEntry[] = [];
  let broken = 0;
  for (const [index, each] of raw.entries()) {
    const read = readEntry(each, index, recorder);
    if (read.kind === 'broken') broken += 1;
    else if (read.kind === 'request' && (read.entry.type !== null || recorder.corscope)) entries.push(read.entry);
  }
  const outline = { recorder, entries: raw.length, limits: limitsOf(recorder) };
  if (recorder.corscope) {
    const exported = callsOfFields(entries);
    const pageOrigin = exported.calls[0]?.initiator ?? null;
    return {
      ...outline,
      ...newest(exported.calls),
      broken: broken + exported.broken,
      withoutPage: 0,
      sameOrigin: 0,
      pageOrigin,
    };
  }
  const calls: Call[] = [];
  let withoutPage = 0;
  let sameOrigin = 0;
  for (const chain of redirectChains(entries, recorder)) {
    const initiator = initiatorOf(chain, pages);
    if (initiator === null) withoutPage += 1;
    else if (!crossesOrigins(chain, initiator)) sameOrigin += 1;
    else {
      const call = callOf(chain, initiator, recorder, pages);
      if (call !== null) calls.push(call);
    }
  }
  const [only] = new Set(calls.map(({ initiator }) => initiator));
  return { ...outline, ...newest(calls), broken, withoutPage, sameOrigin, pageOrigin: only ?? null };
}

function newest(calls: readonly Call[]): { readonly calls: readonly Call[]; readonly dropped: number } {
  const dropped = Math.max(0, calls.length - MOST_CALLS);
  return { calls: calls.slice(dropped), dropped };
}

/** Firefox and Safari title a page with its URL, Chrome too. */
function pagesOf(raw: readonly unknown[]): Pages {
  const pages = new Map<string, string>();
  for (const each of raw.slice(0, MOST_PAGES)) {
    const checked = v.safeParse(page, each);
    if (!checked.success || originOf(checked.output.title) === null) continue;
    pages.set(replaceLoneSurrogates(checked.output.id), redactUrlText(replaceLoneSurrogates(checked.output.title)));
  }
  return pages;
}

const withAgent = v.object({
  request: v.object({ headers: v.array(v.object({ name: v.string(), value: v.string() })) }),
});

function userAgentOf(entries: readonly unknown[]): string {
  for (const each of entries.slice(0, 20)) {
    const checked = v.safeParse(withAgent, each);
    if (!checked.success) continue;
    const userAgent = checked.output.request.headers.find(({ name }) => name.toLowerCase() === 'user-agent');
    if (userAgent !== undefined) return userAgent.value.slice(0, 500);
  }
  return '';
}

function short({ name, version }: ProgramName): ProgramName {
  return {
    name: redactText(name.slice(0, 80).toWellFormed()),
    version: redactText(version.slice(0, 40).toWellFormed()),
  };
}
