// Runs cases in WebKit, whose pages perform them and report by themselves, and takes the first console line about each call
// for the browser's word. One case at a time: the line does not name its call.

import { sleep } from '../support/browsers/source.ts';
import { launchWebKit } from '../support/browsers/webkit.ts';
import { type By, batchesOf, type Case, type Told } from './case.ts';
import { type Served, startOracleServer } from './server.ts';

const BATCH = 40;
/** A page that tells nothing for so long is given up, with the cases it had not told of. */
const SILENCE_MS = 30_000;
/** The console's line is printed before the promise is rejected; what has no promise gets this long. */
const PAUSE_MS = 40;
/** What is known by its resource timing alone: a refused one has none in WebKit. */
const TIMED: ReadonlySet<By> = new Set(['font', 'mask', 'shape', 'beacon']);
const WAIT_MS = 700;

export interface WebKitRun {
  readonly n: number;
  readonly test: Case;
  readonly told: Told;
  /** Console lines of the case, as printed, `CONSOLE ` left out. */
  readonly lines: readonly string[];
  readonly served: readonly Served[];
}

interface Batch {
  readonly numbers: readonly number[];
  readonly next: string;
}

function driver(jobs: readonly unknown[], next: string): string {
  const text = JSON.stringify({ jobs, next }).replaceAll('<', '\\u003c');
  return `<script>(async () => {
    const { jobs, next } = ${text};
    const pause = () => new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}));
    await prepare(jobs);
    for (const job of jobs) {
      console.log('case ' + job.n);
      const [told] = await runJobs([job]);
      if (told.got === 'unknown' || job.from !== undefined) await pause();
      await fetch('/told?' + encodeURIComponent(JSON.stringify(told)));
    }
    location.href = next;
  })()</script>`;
}

export async function runInWebKit(
  binary: string,
  cases: readonly Case[],
  progress: (done: number) => void = () => {},
): Promise<readonly WebKitRun[]> {
  const told = new Map<number, Told>();
  const lines = new Map<number, string[]>();
  const served = new Map<number, Served[]>();
  let heard = Date.now();
  let over = false;
  const batches: Batch[] = [];

  const server = await startOracleServer(cases, {
    served: (exchange) => {
      const known = served.get(exchange.n) ?? [];
      served.set(exchange.n, [...known, exchange]);
    },
    own: (path) => {
      heard = Date.now();
      if (path === '/over') {
        over = true;
        return '';
      }
      if (path.startsWith('/told?')) {
        const word = JSON.parse(decodeURIComponent(path.slice('/told?'.length))) as Told;
        told.set(word.n, word);
        return '';
      }
      const batch = batches[Number(/^\/drive\/(\d+)$/.exec(path)?.[1] ?? Number.NaN)];
      if (batch === undefined) return null;
      return driver(
        batch.numbers.map((n) => ({
          ...server.jobOf(n),
          ...(TIMED.has(cases[n]?.by ?? 'fetch') ? { patience: WAIT_MS } : {}),
        })),
        batch.next,
      );
    },
  });
  const groups = batchesOf(cases, BATCH);
  const urlOf = (index: number): string => {
    const [first] = groups[index] ?? [];
    const page = new URL(server.pageUrl(first ?? groups.at(-1)?.[0] ?? 0));
    return new URL(first === undefined ? '/over' : `/drive/${index}`, page).href;
  };
  groups.forEach((numbers, index) => {
    batches.push({ numbers, next: urlOf(index + 1) });
  });

  let current = -1;
  const hear = (text: string): void => {
    const mark = /CONSOLE LOG case (\d+)$/.exec(text);
    if (mark !== null) {
      current = Number(mark[1]);
      return;
    }
    const line = /CONSOLE ((?:SECURITY|JS|NETWORK) .*)$/.exec(text)?.[1];
    if (line !== undefined) lines.set(current, [...(lines.get(current) ?? []), line]);
  };
  try {
    let start = 0;
    while (!over && start < groups.length) {
      heard = Date.now();
      let alive = true;
      const browser = launchWebKit(binary, urlOf(start), hear);
      void browser.exited.then(() => {
        alive = false;
      });
      while (!over && alive && Date.now() - heard < SILENCE_MS) {
        await sleep(200);
        progress(told.size);
      }
      await browser.close();
      // The batch that it was at is given up.
      start =
        1 + Math.max(start, ...groups.flatMap((numbers, index) => (numbers.some((n) => told.has(n)) ? index : [])));
    }
  } finally {
    await server.close();
  }
  return cases.flatMap((test, n): WebKitRun[] => {
    const word = told.get(n);
    return word === undefined ? [] : [{ n, test, told: word, lines: lines.get(n) ?? [], served: served.get(n) ?? [] }];
  });
}
