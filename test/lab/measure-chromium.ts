import { type CDPSession, chromium, type Page } from 'playwright';
import { type Measured, outcomeOf, type PageResult, type Report } from './measured.ts';
import { nameArgs } from './names.ts';
import type { Scenario } from './scenario.ts';
import type { Lab } from './server.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Keeps sandboxed frames in the page's process, so that one CDP session sees their requests too.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateSandboxedIframes',
];

interface Failed {
  readonly preflight: boolean;
  readonly corsError: string | null;
  readonly parameter: string;
}

export async function measureChromium(lab: Lab, scenarios: readonly Scenario[], report: Report): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, ...nameArgs] });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const failures: Failed[] = [];
    await session.send('Network.enable');
    session.on('Network.loadingFailed', (event) => {
      failures.push({
        preflight: event.type === 'Preflight',
        corsError: event.corsErrorStatus?.corsError ?? null,
        parameter: event.corsErrorStatus?.failedParameter ?? '',
      });
    });
    for (const [index, scenario] of scenarios.entries()) {
      report(scenario, await measureOne(lab, scenario, page, session, failures, index + 1));
    }
  } finally {
    await browser.close();
  }
}

async function measureOne(
  lab: Lab,
  scenario: Scenario,
  page: Page,
  session: CDPSession,
  failures: Failed[],
  run: number,
): Promise<Measured> {
  await page.goto(lab.pageUrl(scenario));
  failures.length = 0;
  const call = `window.runScenario(${JSON.stringify(scenario.id)}, ${run})`;
  const result = (await page.evaluate(call)) as PageResult;
  // A round trip: the events of a call that has settled are on the wire before its answer.
  await session.send('Network.enable');
  const decisive = failures.find((failed) => !failed.preflight && failed.corsError !== null);
  return {
    outcome: outcomeOf(result, decisive !== undefined),
    browserCode: decisive?.corsError ?? null,
    parameter: decisive?.parameter || null,
  };
}
