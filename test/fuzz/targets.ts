// What is fed with chance: for each part of the product that takes something in, a case and what must hold of it.

import { formatMarkdown, formatText } from '../../src/cli/formats.ts';
import { explain } from '../../src/console-messages/explain.ts';
import { parseMessages } from '../../src/console-messages/parse.ts';
import { read } from '../../src/extension/panel/simulator/form.ts';
import { parseFromView, parseRequest, parseToView, tabOfPort } from '../../src/extension/protocol/messages.ts';
import { decodeCall, encodeCall, parseSavedTab } from '../../src/extension/protocol/session-schema.ts';
import type { BrowserName } from '../../src/fetch/model.ts';
import { originOf } from '../../src/fetch/origin.ts';
import { chooseRecipe } from '../../src/fixes/choose-recipe.ts';
import { curlPair } from '../../src/fixes/export/curl.ts';
import { handoverMarkdown } from '../../src/fixes/export/handover.ts';
import { regression } from '../../src/fixes/export/regression.ts';
import { planOverride } from '../../src/fixes/override.ts';
import { fixFor, type Policy, policyFor, wouldPass } from '../../src/fixes/policy/required.ts';
import { serverPolicy } from '../../src/fixes/policy/server-policy.ts';
import { recipes } from '../../src/fixes/recipe-registry.ts';
import { describeRemainingFailures, remainingFailures } from '../../src/fixes/remaining-failures.ts';
import { changes, comparedCall, planResend } from '../../src/fixes/resend.ts';
import { describeResponders } from '../../src/fixes/responder.ts';
import { targetOf } from '../../src/fixes/target.ts';
import { harReport } from '../../src/har/har-report.ts';
import { openHar } from '../../src/har/open-har.ts';
import { writeHar } from '../../src/har/write-har.ts';
import type { Call, Exchange } from '../../src/network/call.ts';
import { applyEvent } from '../../src/network/call-tracker.ts';
import { cspViolation, isStoppedAtRedirect, resourceTypeOf } from '../../src/network/csp-violation.ts';
import { bytesOf, limitedCall, limitedError } from '../../src/network/limits.ts';
import { cachedPreflight } from '../../src/network/preflight-cache.ts';
import { noCalls, removeCall, restoreCalls } from '../../src/network/tracked-calls.ts';
import { createReport } from '../../src/report.ts';
import { RULE_ERROR } from '../../src/rules/broken-rule.ts';
import { diagnose } from '../../src/rules/diagnose.ts';
import { findNotes } from '../../src/rules/find-notes.ts';
import { parseCall } from '../../src/schema/saved-call.ts';
import { redactHeaders, redactUrlText } from '../../src/text/redaction/redact.ts';
import { plain } from '../../src/text/text.ts';
import { messageUncertainty } from '../../src/verdict/console-line/console-line.ts';
import { judge } from '../../src/verdict/judge.ts';
import { verdictsInOtherBrowsers } from '../../src/verdict/other-browser.ts';
import {
  type Incomplete,
  parseHeaderLines,
  type SimulationResult,
  simulate,
  simulatedRequestOf,
} from '../../src/verdict/simulate.ts';
import type { Random } from './random.ts';
import * as values from './values.ts';

export interface Target {
  readonly name: string;
  /** How often it has its turn, beside the others. */
  readonly share: number;
  /** Not held to the limit of time: a file is read beside the page, in time to its size. */
  readonly slow?: boolean;
  /** Makes a case; what it gives back carries the case out, and throws if something does not hold. */
  make(random: Random): () => void | Promise<void>;
}

/** What a run is fed with beside chance. */
export interface Sources {
  /** HAR files, as text. */
  readonly hars: readonly string[];
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

class Wrong extends Error {}

function hold(is: boolean, what: string): void {
  if (!is) throw new Wrong(what);
}

/** Every string in it, names too, is text that any program can read. */
function wellFormed(value: unknown, where: string): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed())
      hold(false, `${where} has half a character in it: ${JSON.stringify(value).slice(0, 200)}`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    hold(key.isWellFormed(), `${where} has half a character in a name`);
    wellFormed(each, `${where}.${key.slice(0, 40)}`);
  }
}

function isText(value: unknown, where: string): void {
  hold(value === null || typeof value === 'string', `${where} is no text: ${typeof value}`);
}

/** Text for other programs: whole characters, and JSON where it says so. */
function isJson(text: string, where: string): unknown {
  wellFormed(text, where);
  return JSON.parse(text);
}

/** Everything the product says of one call. */
function saysOf(call: Call, browser: BrowserName, siblings: readonly Call[], random: Random): void {
  const verdict = judge(call, browser);
  isText(verdict.message, 'message');
  isText(verdict.browserCode, 'browserCode');
  isText(verdict.parameter, 'parameter');
  if (verdict.message !== null) wellFormed(verdict.message, 'message');
  if (verdict.failure !== null) isText(messageUncertainty(call, verdict.failure, browser), 'doubt');
  for (const { message } of verdictsInOtherBrowsers(call, verdict, browser)) {
    if (message !== null) wellFormed(message, 'message elsewhere');
  }
  const causes = diagnose(call, verdict, browser, siblings);
  for (const { id, summary, action, title, fix } of causes) {
    hold(id !== RULE_ERROR, plain(summary));
    for (const each of [plain(summary), plain(action), title, fix]) isText(each, 'cause');
  }
  for (const { id, summary, action } of findNotes(call, verdict, browser, siblings)) {
    hold(id !== RULE_ERROR, plain(summary));
    hold(plain(summary).length > 0 && plain(action).length >= 0, 'a note that says nothing');
  }
  cachedPreflight(call, siblings, browser);
  const fix = fixFor(call, verdict, browser);
  wellFormed(curlPair(call, verdict.failure?.hop), 'curl');
  describeResponders(call, verdict);
  planOverride(call, verdict, browser);
  describeRemainingFailures(call, verdict, browser, causes[0]);
  // At each answer of a hop every fault once, with room for a mended list that shows another.
  hold(
    remainingFailures(call, verdict, browser).faults.length < 10 * call.hops.length + 10,
    'the look ahead goes round in a circle',
  );
  planResend(call, verdict, random.oneIn(2));
  wellFormed(
    handoverMarkdown({
      call,
      verdict,
      cause: causes[0],
      browser,
      recipe: random.oneIn(2) ? null : random.pick(recipes).id,
    }),
    'Markdown',
  );
  const policy = fix.kind === 'headers' ? fix.policy : policyFor([call], [verdict], browser);
  wellFormed(regression(call, policy, verdict.failure?.hop), 'regression');
  wouldPass(call, verdict, policy, browser);
  const chosen = chooseRecipe(call, verdict, causes[0]);
  if (chosen !== null) printed(call, policy, chosen.id, targetOf(call, verdict));
  printed(call, policy, random.pick(recipes).id, targetOf(call, verdict));
  const said = createReport([call], { name: browser, version: '1' }, 0);
  wellFormed(said, 'report');
  isJson(JSON.stringify(said), 'report');
  isJson(JSON.stringify(writeHar([call], { name: browser, version: '1' }, '1')), 'HAR');
}

/** Recipes that are one JSON file; others print a command or two files. */
const JSON_FILES = new Set(['s3', 'gcs', 'cloudfront', 'aws-http-api']);

function printed(_call: Call, policy: Policy, id: string, target: ReturnType<typeof targetOf>): void {
  const recipe = recipes.find((each) => each.id === id);
  const text = recipe?.print(policy, target) ?? '';
  wellFormed(text, `recipe ${id}`);
  if (JSON_FILES.has(id)) JSON.parse(text);
}

/** No browser has an error that is longer than what is kept of it, and what it is called may stand anywhere in it. */
function withShortErrors(call: Call): Call {
  const short = <E extends Exchange | null>(each: E): E =>
    each && { ...each, error: each.error && limitedError(each.error) };
  return {
    ...call,
    hops: call.hops.map(({ preflight, request }) => ({ preflight: short(preflight), request: short(request) })),
  };
}

/** The same, or the beginning of it and a mark. */
function agree(was: string | null, is: string | null): boolean {
  if (was === null || is === null) return was === is;
  return was.toWellFormed() === is || is.startsWith(was.slice(0, 100).toWellFormed());
}

function calls({ oneIn, ...random }: Random): readonly Call[] {
  const all = { oneIn, ...random };
  return Array.from({ length: oneIn(5) ? 3 : 1 }, () => values.call(all));
}

async function* pieces(text: string): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

/** Opens it as panel and command line do, and says everything of it. */
async function opens(text: string, random: Random): Promise<void> {
  const result = await openHar(pieces(text));
  if (result.kind === 'failed') return wellFormed(result.reason, 'reason');
  const { har } = result;
  wellFormed(isJson(JSON.stringify(harReport(har)), 'report'), 'report');
  wellFormed(formatText(har), 'text');
  if (random.oneIn(4)) wellFormed(formatMarkdown(har), 'Markdown');
  const { recorder } = har;
  const browser = { name: recorder.browser, version: recorder.version };
  const again = await openHar(pieces(JSON.stringify(writeHar(har.calls, browser, '1'))));
  hold(again.kind === 'opened', 'our own export cannot be read');
  if (again.kind === 'failed') return;
  hold(again.har.broken === 0, `${again.har.broken} entries of our own export are broken`);
  const outcome = (from: readonly Call[]) =>
    JSON.stringify(
      from
        .map((each) => judge(each, recorder.browser))
        .map(({ outcome: is, code }) => [is, code])
        .sort(),
    );
  hold(
    outcome(har.calls) === outcome(again.har.calls),
    `another verdict after export: ${outcome(har.calls)} ${outcome(again.har.calls)}`,
  );
}

interface HarLike {
  readonly log: { readonly entries: readonly unknown[] };
}

/** A few entries of a recorded file. */
function someOf(random: Random, hars: readonly HarLike[]): HarLike {
  const { log } = random.pick(hars);
  const at = random.below(log.entries.length);
  return { log: { ...log, entries: log.entries.slice(at, at + 1 + random.below(4)) } };
}

export function targets({ hars }: Sources): readonly Target[] {
  const parsed = hars.map((text) => JSON.parse(text) as HarLike).filter(({ log }) => log.entries.length > 0);
  return [
    {
      name: 'call',
      share: 9,
      make: (random) => {
        const made = calls(random).map(limitedCall);
        const browser = random.pick(BROWSERS);
        return () => {
          const [first, second = first] = made;
          if (first === undefined || second === undefined) return;
          // As the details do: everything of one call, among the others.
          saysOf(first, browser, made, random);
          const judged = made.map((call) => ({ call, verdict: judge(call, browser) }));
          serverPolicy(originOf(first.hops[0]?.request.url ?? '') ?? '', judged, browser);
          changes(first, second);
          comparedCall(
            { verdict: judge(first, browser), title: '' },
            { call: second, verdict: judge(second, browser), title: 'x' },
          );
          isStoppedAtRedirect(first, second.hops[0]?.request.url ?? '');
        };
      },
    },
    {
      // As a file or a form may give it: nothing of it throws.
      name: 'uncut call',
      share: 1,
      slow: true,
      make: (random) => {
        const call = values.call(random);
        const browser = random.pick(BROWSERS);
        return () => saysOf(call, browser, [call], random);
      },
    },
    {
      // Judged before it is cut, which the product never does.
      name: 'limits',
      share: 2,
      slow: true,
      make: (random) => {
        const whole = withShortErrors(random.oneIn(2) ? values.huge(random) : values.call(random));
        const browser = random.pick(BROWSERS);
        return () => {
          const kept = limitedCall(whole);
          const [was, is] = [judge(whole, browser), judge(kept, browser)];
          hold(was.outcome === is.outcome, `cut, the outcome is ${is.outcome}, not ${was.outcome}`);
          hold(was.code === is.code, `cut, the code is ${is.code}, not ${was.code}`);
          hold(was.stage === is.stage, `cut, the stage is ${is.stage}, not ${was.stage}`);
          hold(
            agree(was.parameter, is.parameter),
            `cut, the parameter is ${is.parameter?.slice(0, 300)}, not ${was.parameter?.slice(0, 300)}`,
          );
          hold(JSON.stringify(limitedCall(kept)) === JSON.stringify(kept), 'cut twice it is not the same');
          hold(bytesOf(kept) < 1_500_000 * whole.hops.length, `${bytesOf(kept)} bytes are kept of one call`);
          hold(bytesOf(kept) <= bytesOf(whole) + 1000, 'cut, it is larger');
        };
      },
    },
    {
      name: 'events',
      share: 10,
      make: (random) => {
        const events = values.observations(random);
        const browser = random.pick(BROWSERS);
        return () => {
          const kept = noCalls();
          for (const each of events) applyEvent(kept, each, browser, 1);
          const all = [...kept.byId.values()];
          for (const call of all) hold(call.hops.length > 0, 'a call without a hop');
          wellFormed(createReport(all, { name: browser, version: '1' }, 0), 'report');
          const again = noCalls();
          restoreCalls(again, { calls: all, loose: [...kept.loose.values()] });
          for (const each of events.slice(-3)) applyEvent(again, each, browser, 1);
          for (const id of [...kept.byId.keys()]) removeCall(kept, id);
          hold(kept.byId.size === 0 && kept.open.size === 0, 'a call that was removed is still looked for');
        };
      },
    },
    {
      name: 'HAR',
      slow: true,
      share: 5,
      make: (random) => {
        // What has become undefined has no JSON.
        const text = JSON.stringify(values.mutated(random, someOf(random, parsed))) ?? '';
        return () => opens(text, random);
      },
    },
    {
      name: 'broken JSON',
      slow: true,
      share: 3,
      make: (random) => {
        const text = values.damaged(random, JSON.stringify(someOf(random, parsed)));
        return () => opens(text, random);
      },
    },
    {
      name: 'own export',
      slow: true,
      share: 2,
      make: (random) => {
        const har = JSON.parse(
          JSON.stringify(writeHar(calls(random), { name: random.pick(BROWSERS), version: '1' }, '1')),
        );
        const text = JSON.stringify(random.oneIn(3) ? har : values.mutated(random, har)) ?? '';
        return () => opens(text, random);
      },
    },
    {
      name: 'message',
      share: 6,
      make: (random) => {
        const call = values.call(random);
        const said = BROWSERS.map((browser) => judge(call, browser).message ?? values.text(random));
        const pasted = random.some(3, () => values.damaged(random, random.pick(said))).join('\n');
        return () => {
          for (const parsed of parseMessages(pasted)) {
            wellFormed(parsed, 'message');
            const { summary, action, unknown } = explain(parsed);
            for (const each of [summary, action, unknown]) wellFormed(plain(each), 'explanation');
            hold(
              parsed.kind !== 'message' || parsed.codes.every((code) => typeof code === 'string'),
              'a code that is no text',
            );
          }
        };
      },
    },
    {
      name: 'simulator',
      share: 6,
      make: (random) => {
        const call = values.call(random);
        const start = simulatedRequestOf(call, judge(call, 'chromium'));
        const lines = () =>
          random
            .some(6, () => `${values.bent(random, 'X-Own')}${random.pick([':', ': ', ''])}${values.text(random)}`)
            .join('\n');
        const form = {
          page: random.oneIn(2) ? start.page : values.page(random),
          url: random.oneIn(2) ? start.url : values.url(random),
          method: values.method(random),
          headers: lines(),
          credentials: random.oneIn(2),
          upload: random.oneIn(5),
          preflightStatus: random.pick(['204', '', 'x', '1e2', '0x1f4', '９', values.text(random)]),
          preflightHeaders: values
            .responseHeaders(random)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n'),
          responseStatus: random.pick(['200', '302', '599', '600']),
          responseHeaders: values
            .responseHeaders(random)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n'),
        };
        const whole = random.pick(BROWSERS);
        return () => {
          const { imagined } = read(form);
          for (const browser of BROWSERS) {
            const result: SimulationResult | Incomplete = simulate(imagined, browser);
            if (result.kind === 'incomplete') isText(result.why, 'why');
            else if (browser === whole) saysOf(result.call, browser, [], random);
            else {
              diagnose(result.call, result.verdict, browser);
              fixFor(result.call, result.verdict, browser);
            }
          }
          parseHeaderLines(form.headers);
        };
      },
    },
    {
      name: 'policy',
      share: 2,
      make: (random) => {
        const directive = random.pick([
          'connect-src',
          'script-src-elem',
          'worker-src',
          '__proto__',
          'constructor',
          values.text(random),
        ]);
        const sent = random
          .some(
            6,
            () =>
              `${random.pick(['connect-src', 'default-src', '__proto__', values.text(random)])} ${values.text(random)}`,
          )
          .join(';');
        const url = values.url(random);
        return () => {
          const found = cspViolation(directive, sent);
          wellFormed(found, 'policy');
          isText(found.sources, 'sources');
          hold(typeof resourceTypeOf(directive, url) === 'string', 'a type that is no text');
        };
      },
    },
    {
      name: 'saved',
      share: 3,
      make: (random) => {
        const call = limitedCall(values.call(random));
        const raw = values.mutated(random, JSON.parse(JSON.stringify(call)));
        const tab = {
          id: 1,
          page: 1,
          pageOrigin: null,
          documentId: null,
          preserve: false,
          dropped: 0,
          sameOriginSeen: 0,
          unsaved: 0,
          loose: [],
        };
        const rawTab = values.mutated(random, tab);
        const browser = random.pick(BROWSERS);
        return () => {
          parseSavedTab(rawTab);
          decodeCall(JSON.stringify(raw) ?? null, () => undefined);
          const saved = parseCall(JSON.parse(JSON.stringify(raw) ?? 'null'));
          if (saved === null) return;
          const again = decodeCall(
            encodeCall(saved, () => null),
            () => undefined,
          );
          hold(JSON.stringify(again) === JSON.stringify(saved), 'a call that is saved comes back as it was');
          const kept = noCalls();
          restoreCalls(kept, { calls: [saved], loose: [] });
          saysOf(saved, browser, [saved], random);
        };
      },
    },
    {
      name: 'protocol',
      share: 3,
      make: (random) => {
        const raw = values.mutated(random, random.pick(MESSAGES), 1 + random.below(6));
        const name = values.bent(random, 'calls:12');
        return () => {
          parseToView(raw);
          parseFromView(raw);
          parseRequest(raw);
          const tab = tabOfPort(name);
          hold(tab === null || Number.isInteger(tab), 'a tab that is no number');
        };
      },
    },
    {
      name: 'redaction',
      share: 2,
      make: (random) => {
        const headers = [...values.requestHeaders(random), ...values.responseHeaders(random)];
        const url = values.url(random);
        return () => {
          redactHeaders(redactHeaders(headers));
          redactUrlText(redactUrlText(url));
        };
      },
    },
  ];
}

const MESSAGES: readonly unknown[] = [
  {
    type: 'snapshot',
    tabId: 1,
    browser: { name: 'chromium', version: '1' },
    calls: [{ id: 'a', hops: [] }],
    preserve: false,
    access: true,
    dropped: 0,
    page: 1,
    pageOrigin: null,
    sameOriginSeen: 0,
    trying: null,
  },
  {
    type: 'patch',
    changed: [{ id: 'a', hops: [] }],
    removed: ['b'],
    dropped: 0,
    page: 1,
    pageOrigin: null,
    sameOriginSeen: 0,
    trying: ['x'],
  },
  { type: 'piece', calls: [] },
  { type: 'preserve', on: true },
  { type: 'try', callId: 'a', withCredentials: true },
  { type: 'export-report', tabId: 1 },
  { type: 'run-again', tabId: 1, callId: 'a', withCredentials: false },
  {
    type: 'asker',
    tabId: 1,
    url: 'https://a.example/',
    method: 'GET',
    startedAt: 1,
    api: 'fetch',
    source: null,
    error: null,
    headerOrder: ['a'],
  },
  { type: 'lines', tabId: 1, url: 'https://a.example/', method: 'GET', startedAt: 1, lines: [['a', 'b']] },
  { type: 'timing', entries: [{ url: 'https://a.example/', status: 200, startedAt: 1 }] },
  {
    type: 'policy',
    origin: 'https://a.example',
    entries: [{ url: 'https://b.example', directive: 'connect-src', policy: "connect-src 'self'", at: 1 }],
  },
  { type: 'restored', origin: 'https://a.example' },
];
