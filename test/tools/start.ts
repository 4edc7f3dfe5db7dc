// The extension at work on the lab's pages: in a window for a person, or through every scenario for a terminal.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportCall } from '../../src/report.ts';
import { callOf } from '../lab/compare.ts';
import { scenarios } from '../lab/index.ts';
import type { Scenario } from '../lab/scenario.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { sleep } from '../support/browsers/source.ts';
import { hasDisplay, ROOT } from './install.mjs';
import { type BrowsersWord, openChromium, openFirefox, type Subject } from './subject.ts';
import { type Column, tableHead, tableLine } from './table.ts';

const PORTS = { pagePort: 4400, apiPort: 4401, otherPort: 4402, httpsPort: 4403 };
const PICTURES = 'test/.cache/screenshots';
/** Of the calls of one page, those that make a telling picture. */
const IN_PICTURE = [
  'readable-simple',
  'preflight-404',
  'acao-wildcard-credentials',
  'header-authorization',
  'acao-trailing-slash',
  'error-500-without-headers',
  'redirect-hop-without-headers',
  'acao-twice-different',
  'readable-preflighted',
  'method-missing',
  'refused',
  'no-cors-opaque',
  'acao-missing',
];

const COLUMNS: readonly Column[] = [
  { title: '', width: 1 },
  { title: 'Call', width: 46 },
  { title: 'Verdict', width: 34 },
  { title: 'Cause', width: 34 },
  { title: 'Fix', width: 37 },
];

/** Fixed ports give the same addresses every time; when one is taken, any will do. */
async function openLab(): Promise<Lab> {
  return await startLab(PORTS).catch(() => startLab());
}

async function forPerson(lab: Lab, subject: Subject): Promise<void> {
  await subject.goto(lab.indexUrl);
  await subject.show();
  console.log(
    `${lab.indexUrl} is open with the CORScope panel beside it: press "Run all" or any "Run". Ctrl+C or closing the window ends it.`,
  );
  await subject.closed;
}

async function forTerminal(lab: Lab, subject: Subject): Promise<void> {
  console.log(tableHead(COLUMNS));
  let listed = 0;
  let agreeing = 0;
  let open = 0;
  for (const [index, scenario] of scenarios.entries()) {
    const run = index + 1;
    await subject.goto(lab.pageUrl(scenario));
    const word = await subject.run(scenario, run, lab.targetUrl(scenario, run));
    const call = await findCall(subject, lab.targetUrl(scenario, run));
    const agrees = call !== null && agree(call, word);
    // Said to be unknown: neither right nor wrong.
    const undetermined = call?.verdict.outcome === 'undetermined' || (!agrees && scenario.rejectedByPage === true);
    listed += 1;
    agreeing += agrees ? 1 : 0;
    open += undetermined ? 1 : 0;
    console.log(tableLine(COLUMNS, cells(scenario, call, undetermined ? '?' : agrees ? '✓' : '✗')));
    if (!agrees && !undetermined) console.log(`  ${subject.name} itself says: ${word.outcome} ${word.code ?? ''}`);
  }
  await takePictures(lab, subject);
  console.log(
    `${agreeing} of ${listed} verdicts agree with what ${subject.name} ${subject.version} itself says (${subject.source})${
      open === 0 ? '' : `; ${open} are left open, because extensions cannot see it`
    }.`,
  );
}

/** The extension learns of a call a little later than the page does. */
async function findCall(subject: Subject, url: string): Promise<ReportCall | null> {
  let call: ReportCall | null = null;
  for (let i = 0; i < 40; i++) {
    call = callOf(await subject.report(), url);
    if (call && call.verdict.outcome !== 'pending' && call.verdict.outcome !== 'undetermined') return call;
    await sleep(50);
  }
  return call;
}

function agree({ verdict }: ReportCall, word: BrowsersWord): boolean {
  // Firefox has one message for a network failure and for a redirect that CORS forbids to follow.
  const either = word.code === 'CORSDidNotSucceed2' && verdict.outcome === 'blocked';
  return verdict.browserCode === word.code && (verdict.outcome === word.outcome || either);
}

function cells(scenario: Scenario, call: ReportCall | null, mark: '✓' | '✗' | '?'): string[] {
  if (!call) return ['✗', scenario.id, 'not listed', '', ''];
  const { host, pathname } = new URL(call.url);
  const [cause] = call.causes;
  const { outcome, code } = call.verdict;
  return [
    mark,
    `${call.method} ${host}${pathname}`,
    code === null ? outcome : `${outcome} · ${code}`,
    cause?.title ?? '',
    cause?.fix ?? '',
  ];
}

async function takePictures(lab: Lab, subject: Subject): Promise<void> {
  await subject.goto(lab.indexUrl);
  for (const [index, id] of IN_PICTURE.entries()) {
    const scenario = scenarios.find((one) => one.id === id);
    const run = scenarios.length + 1 + index;
    if (scenario) await subject.run(scenario, run, lab.targetUrl(scenario, run));
  }
  const folder = join(ROOT, PICTURES);
  mkdirSync(folder, { recursive: true });
  for (const { name, png } of await subject.pictures()) {
    const file = `${PICTURES}/${subject.name}-${name}.png`;
    writeFileSync(join(ROOT, file), png);
    console.log(file);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chromium' } },
    allowPositionals: true,
  });
  const headless = values.headless || !hasDisplay();
  const lab = await openLab();
  const subject = await (values.browser === 'firefox' ? openFirefox : openChromium)(headless);
  const stop = () => void subject.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await (headless ? forTerminal : forPerson)(lab, subject);
  } finally {
    await subject.close().catch(() => {}); // the person may have closed it
    await lab.close();
  }
}

await main();
