// What a report may say of a page where nothing is wrong.
import type { Report } from '../../../src/report.ts';
import type { HealthyPage } from './page.ts';
import type { Healthy } from './server.ts';

/** Calls of which an alarm is raised, and those that still have no answer although the page is done. */
export function alarms({ browser, calls }: Report, { name, unknowable }: HealthyPage): readonly string[] {
  const unclear = (unknowable?.[browser.name] ?? []).map((path) => `/${name}${path}`);
  return calls
    .filter(({ url, type, verdict: { outcome } }) => {
      if (outcome === 'undetermined') return !unclear.includes(new URL(url).pathname);
      return outcome === 'blocked' || outcome === 'failed' || (outcome === 'pending' && type !== 'websocket');
    })
    .map(({ method, url, type, verdict }) => `${verdict.outcome} ${verdict.code}: ${method} ${url} (${type})`);
}

/** Fonts and stylesheets that are listed more often than they were asked for; what came from a cache is not counted. */
export function ghosts({ calls }: Report, { arrived }: Pick<Healthy, 'arrived'>): readonly string[] {
  const rows = new Map<string, number>();
  for (const { url, type, exchanges } of calls) {
    if ((type !== 'font' && type !== 'stylesheet') || exchanges.at(-1)?.fromCache) continue;
    rows.set(url, (rows.get(url) ?? 0) + 1);
  }
  return [...rows].filter(([url, number]) => number > arrived(url)).map(([url, number]) => `${number} rows: ${url}`);
}

/** Asks until two reports in a row are equal. */
export async function settled(ask: () => Promise<Report>, wait: () => Promise<void>): Promise<Report> {
  let last = await ask();
  for (let turn = 0; turn < 20; turn += 1) {
    await wait();
    const next = await ask();
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  throw new Error('the report never comes to rest');
}
