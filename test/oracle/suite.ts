// What both browsers' runs share: which cases, and the count at the end.
import type { BrowserName } from '../../src/fetch/model.ts';
import { generate, type Suite } from './cases.ts';
import { isLineShown, type Judgement, show } from './judgement.ts';
import { type Quirk, quirks } from './quirks.ts';
import { wptCases } from './wpt.ts';

export const SEED = 20261123;

/** The named cases, and as many drawn ones as make `count` (ORACLE_CASES). ORACLE_WPT=only: the named ones alone. */
export function suiteFor(count: number): Suite {
  const seed = Number(process.env.ORACLE_SEED ?? SEED);
  if (process.env.ORACLE_WPT === 'only') return { seed, cases: wptCases, uncovered: 0 };
  const known = new Set(wptCases.map((test) => JSON.stringify(test)));
  const { cases, uncovered } = generate(seed, Number(process.env.ORACLE_CASES ?? count) - wptCases.length);
  return { seed, cases: [...wptCases, ...cases.filter((test) => !known.has(JSON.stringify(test)))], uncovered };
}

export interface Tally {
  readonly line: string;
  readonly agreed: number;
  /** A line for each quirk that came up. */
  readonly listedLines: readonly string[];
  /** Not agreed and not listed. */
  readonly disagreed: readonly Judgement[];
}

export function tally(browser: BrowserName, seed: number | null, judged: readonly Judgement[]): Tally {
  const listed = new Map<Quirk, number>();
  const disagreed: Judgement[] = [];
  let agreed = 0;
  for (const judgement of judged) {
    const quirk = quirks.find((each) => each.browser === browser && each.covers(judgement));
    if (judgement.differs.length === 0) agreed += 1;
    else if (quirk === undefined) disagreed.push(judgement);
    else listed.set(quirk, (listed.get(quirk) ?? 0) + 1);
  }
  const quirky = [...listed.values()].reduce((sum, each) => sum + each, 0);
  const known = quirky === 0 ? '' : `, of them ${quirky} listed quirks`;
  const from = seed === null ? '' : ` (seed ${seed})`;
  const share = (watched: boolean): string => {
    const of = judged.filter((each) => each.watched === watched);
    const right = (holds: (each: Judgement) => boolean) => of.filter(holds).length;
    const outcome = right(({ ours, theirs }) => ours?.outcome === theirs.outcome);
    const code = right(
      ({ ours, theirs }) => ours?.outcome === theirs.outcome && ours.browserCode === theirs.browserCode,
    );
    return `  ${watched ? 'watched' : 'not watched'}: ${of.length} cases, outcome ${outcome}, code ${code}, the browser’s line shown ${right(isLineShown)}`;
  };
  const line = `oracle ${browser}: ${judged.length} cases, ${agreed} agreed, ${disagreed.length + quirky} disagreed${known}${from}`;
  const listedLines = [true, false].map(share);
  listedLines.push(...[...listed].map(([{ id, reason }, count]) => `  ${count} × ${id}: ${reason}`));
  return { line, agreed, listedLines, disagreed };
}

export function reproduction(browser: BrowserName, judgement: Judgement): string {
  const json = JSON.stringify(judgement.test).replaceAll("'", "'\\''");
  return `${show(judgement)}\n  npx tsx test/oracle/run.ts ${browser} '${json}'`;
}
