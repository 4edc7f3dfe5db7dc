// Runs cases in Chromium with DevTools open, and asks the DevTools protocol and the console for the browser's word.
import { join } from 'node:path';
import { type Chromium, launchChromium, type Oracle, type OracleFailure } from '../support/browsers/chromium.ts';
import { sleep } from '../support/browsers/source.ts';
import { batchesOf, type Case, isWatchedBatch, type Job, type Told } from './case.ts';
import { callsByUrl, differences, type Judgement, numberIn, passedOutcome, type Word, wordOf } from './judgement.ts';
import { type OracleServer, startOracleServer } from './server.ts';

const BATCH = 40;
/** What the browser reports reaches the extension a moment after the page. */
const PATIENCE_MS = 3000;

interface RunPage {
  prepare(jobs: readonly Job[]): Promise<void>;
  runJobs(jobs: readonly Job[]): Promise<Told[]>;
}

function theirWord(oracle: Oracle, test: Case, url: string, told: Told, message: string | null): Word {
  const request = oracle.find(url);
  const failure = request?.failure ?? null;
  const code = failure?.corsError ?? null;
  return {
    outcome: outcomeOf(test, told, failure, request?.status ?? null),
    browserCode: code,
    parameter: code === null ? null : (failure?.parameter ?? ''),
    message,
  };
}

function outcomeOf(test: Case, told: Told, failure: OracleFailure | null, status: number | null): string {
  if (failure?.corsError) return 'blocked';
  if (told.got === 'yes') return passedOutcome(test);
  if (failure !== null && told.got === 'no') return 'failed';
  if (failure !== null && !failure.canceled && status === null) return 'failed';
  // Where the page knows nothing (an error page is no script, a style has no events), the protocol does: it announces
  // a response only after the CORS check, whatever becomes of it.
  if (told.got === 'unknown' && (failure === null || status !== null)) return passedOutcome(test);
  return `unclear (page: ${told.got}, ${failure?.errorText ?? 'no failure'})`;
}

async function runBatch(
  chromium: Chromium,
  oracle: Oracle,
  server: OracleServer,
  cases: readonly Case[],
  numbers: readonly number[],
  tabId: number,
  watched: boolean,
): Promise<Judgement[]> {
  await chromium.inExtension(watchCredentials, { tabId, on: watched });
  await chromium.tab.goto(server.pageUrl(numbers[0] ?? 0));
  oracle.clear();
  const jobs = numbers.map((n) => server.jobOf(n));
  // What a worker asks before the oracle listens to it is lost.
  await chromium.tab.evaluate((list) => (window as unknown as RunPage).prepare(list), jobs);
  await oracle.settle();
  const told = await chromium.tab.evaluate((list) => (window as unknown as RunPage).runJobs(list), jobs);
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    await oracle.settle();
    const messages = new Map<number, string>();
    for (const { text } of oracle.messages) {
      const n = numberIn(text);
      if (n !== null && !messages.has(n)) messages.set(n, text);
    }
    const calls = callsByUrl(await chromium.exportReport(tabId));
    const judged = numbers.map((n, index): Judgement => {
      const test = cases[n] as Case;
      const word = told[index] as Told;
      const call = calls.get(server.urlOf(n)) ?? null;
      const theirs = theirWord(oracle, test, server.urlOf(n), word, messages.get(n) ?? null);
      const ours = call === null ? null : wordOf(call);
      return { n, test, theirs, ours, told: word, call, differs: differences(ours, theirs), watched };
    });
    if (judged.every(({ differs }) => differs.length === 0) || Date.now() > end) return judged;
    await sleep(150);
  }
}

function watchCredentials(message: { readonly tabId: number; readonly on: boolean }): Promise<unknown> {
  return chrome.runtime.sendMessage({ type: 'watch-credentials', ...message });
}

export async function runInChromium(
  cases: readonly Case[],
  progress: (judged: readonly Judgement[]) => void = () => {},
): Promise<readonly Judgement[]> {
  const server = await startOracleServer(cases);
  const chromium = await launchChromium({
    extension: join(process.cwd(), 'dist/chrome'),
    devtools: true,
    args: server.certificate.chromiumArgs,
  });
  try {
    await chromium.tab.goto(server.pageUrl(0));
    // The panel need not be shown, but DevTools must be up: opening it waits for that.
    await chromium.openPanel(chromium.tab);
    const oracle = await chromium.oracle(chromium.tab);
    const tabId = await chromium.tabId(chromium.tab);
    const all: Judgement[] = [];
    for (const [index, numbers] of batchesOf(cases, BATCH).entries()) {
      const judged = await runBatch(chromium, oracle, server, cases, numbers, tabId, isWatchedBatch(index));
      all.push(...judged);
      progress(judged);
    }
    return all;
  } finally {
    await chromium.close();
    await server.close();
  }
}
