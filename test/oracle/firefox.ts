// Runs cases in Firefox and asks its console service for the browser's word: the first line about a call decides.
import { join } from 'node:path';
import { isRedirect } from '../../src/fetch/redirect.ts';
import type { Report } from '../../src/report.ts';
import { ADDON_UUID, type ConsoleMessage, Firefox } from '../support/browsers/firefox.ts';
import { sleep } from '../support/browsers/source.ts';
import { batchesOf, type Case, isWatchedBatch, type Job, type Told } from './case.ts';
import { callsByUrl, differences, type Judgement, numberIn, passedOutcome, type Word, wordOf } from './judgement.ts';
import { type OracleServer, startOracleServer } from './server.ts';

const BATCH = 25;
const PATIENCE_MS = 2500;
/** A warning beside a call that passes. */
const WARNING = 'CORSAllowHeaderFromPreflightDeprecation';
/** Firefox cuts longer console messages here (measured). */
const MESSAGE_LENGTH = 1000;
/** Firefox says this of whatever ended without an answer, CORS or not. */
const NO_ANSWER = 'CORSDidNotSucceed2';

interface RunPage {
  runJobs(jobs: readonly Job[]): Promise<Told[]>;
}

/** What the line quotes besides the URL. */
function quoted({ category, message }: ConsoleMessage): string | null {
  const reason = message.slice(message.indexOf('(Reason:'));
  switch (category) {
    case 'CORSAllowOriginNotMatchingOrigin':
      return /does not match ‘([\s\S]*)’\)\.$/.exec(reason)?.[1] ?? '';
    case 'CORSInvalidAllowMethod':
    case 'CORSInvalidAllowHeader':
      return /invalid token ‘([\s\S]*)’ in CORS header/.exec(reason)?.[1] ?? '';
    case 'CORSMissingAllowHeaderFromPreflight2':
      return /header ‘([\s\S]*)’ is not allowed according/.exec(reason)?.[1] ?? '';
    default:
      return '';
  }
}

function theirWord(test: Case, told: Told, line: ConsoleMessage | null, lost: boolean): Word {
  if (line === null) {
    // Without a line and without a word of the page nothing was refused (an error page is no script), unless the network
    // code says that the call ended at a redirect.
    const outcome = told.got === 'no' || (told.got === 'unknown' && lost) ? 'failed' : passedOutcome(test);
    return { outcome, browserCode: null, parameter: null, message: null };
  }
  return {
    outcome: line.category === NO_ANSWER ? unanswered(test) : 'blocked',
    browserCode: line.category,
    parameter: quoted(line),
    message: line.message,
  };
}

/** The one rule of CORS for which Firefox has no name of its own: user name and password in a redirect's target. */
function unanswered(test: Case): string {
  const userinfo = test.hops.some(({ answer }) =>
    answer.headers.some(([, value]) => /^\{scheme\}:\/\/[^/]*@\{/.test(value)),
  );
  return userinfo ? 'blocked' : 'failed';
}

function shortened(word: Word): Word {
  return { ...word, message: word.message?.slice(0, MESSAGE_LENGTH) ?? null };
}

async function runBatch(
  firefox: Firefox,
  report: () => Promise<Report>,
  server: OracleServer,
  cases: readonly Case[],
  numbers: readonly number[],
  watched: boolean,
): Promise<Judgement[]> {
  await firefox.goto(firefox.tab, server.pageUrl(numbers[0] ?? 0));
  await firefox.takeCorsConsole();
  await firefox.takeChannels();
  const jobs = numbers.map((n) => server.jobOf(n));
  const told = await firefox.eval(
    firefox.tab,
    (list: readonly Job[]) => (window as unknown as RunPage).runJobs(list),
    jobs,
  );
  const lines = new Map<number, ConsoleMessage>();
  const redirected = new Set<number>();
  const ended = new Set<number>();
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    for (const line of await firefox.takeCorsConsole()) {
      const n = numberIn(line.message);
      if (n !== null && !lines.has(n) && line.category !== WARNING) lines.set(n, line);
    }
    for (const { url, status } of await firefox.takeChannels()) {
      const n = numberIn(url);
      if (n !== null) (isRedirect(status) ? redirected : ended).add(n);
    }
    const calls = callsByUrl(await report());
    const judged = numbers.map((n, index): Judgement => {
      const test = cases[n] as Case;
      const word = told[index] as Told;
      const call = calls.get(server.urlOf(n)) ?? null;
      const theirs = theirWord(test, word, lines.get(n) ?? null, redirected.has(n) && !ended.has(n));
      const ours = call === null ? null : shortened(wordOf(call));
      return { n, test, theirs, ours, told: word, call, differs: differences(ours, theirs), watched };
    });
    if (judged.every(({ differs }) => differs.length === 0) || Date.now() > end) return judged;
    await sleep(200);
  }
}

export async function runInFirefox(
  cases: readonly Case[],
  progress: (judged: readonly Judgement[]) => void = () => {},
): Promise<readonly Judgement[]> {
  const server = await startOracleServer(cases);
  const firefox = await Firefox.launch({ insecureCerts: true });
  try {
    await firefox.install(join(process.cwd(), 'dist/firefox'));
    const helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
    const tabId = await firefox.tabId(firefox.tab);
    // Only its HAR shows repeated header lines apart.
    await firefox.openPanel(firefox.tab);
    const report = () => firefox.exportReport(helper, tabId);
    const all: Judgement[] = [];
    for (const [index, numbers] of batchesOf(cases, BATCH).entries()) {
      const watched = isWatchedBatch(index);
      await firefox.watchCredentials(helper, tabId, watched);
      const judged = await runBatch(firefox, report, server, cases, numbers, watched);
      all.push(...judged);
      progress(judged);
    }
    return all;
  } finally {
    await firefox.close();
    await server.close();
  }
}
