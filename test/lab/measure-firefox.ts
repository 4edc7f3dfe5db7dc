import { Firefox } from '../support/browsers/firefox.ts';
import { type Measured, outcomeOf, type PageResult, type Report } from './measured.ts';
import { namePrefs } from './names.ts';
import type { Scenario } from './scenario.ts';
import type { Lab } from './server.ts';

/** Raised when no answer came at all: Firefox's word for every network failure, which says nothing about CORS. */
const NETWORK = 'CORSDidNotSucceed2';
/** A warning beside a call that passes. */
const WARNING = 'CORSAllowHeaderFromPreflightDeprecation';
/** Firefox's console messages reach the console service a moment after the page's promise has settled. */
const CONSOLE_DELAY = 150;

/** Firefox cuts longer console messages here. */
const MESSAGE_LENGTH = 1000;

/** Where a message quotes something of this call, between curly quotes; the second one may have been cut off. */
const PARAMETER: Readonly<Record<string, RegExp>> = {
  CORSAllowOriginNotMatchingOrigin: /does not match ‘(.*?)(?:’\)|$)/s,
  CORSMissingAllowHeaderFromPreflight2: /header ‘(.*)’ is not allowed/s,
  CORSInvalidAllowMethod: /invalid token ‘(.*)’ in CORS header/s,
  CORSInvalidAllowHeader: /invalid token ‘(.*)’ in CORS header/s,
};

interface ConsoleLine {
  readonly category: string;
  readonly message: string;
}

/** What page/run.js adds to its window. */
interface RunPage {
  runScenario(id: string, run: number): Promise<PageResult>;
}

export async function measureFirefox(lab: Lab, scenarios: readonly Scenario[], report: Report): Promise<void> {
  const firefox = await Firefox.launch({ prefs: namePrefs });
  try {
    for (const [index, scenario] of scenarios.entries()) {
      await firefox.goto(firefox.tab, lab.pageUrl(scenario));
      await firefox.takeCorsConsole();
      const result = (await firefox.eval(
        firefox.tab,
        (id: string, run: number) => (window as unknown as RunPage).runScenario(id, run),
        scenario.id,
        index + 1,
      )) as PageResult;
      await new Promise((resolve) => setTimeout(resolve, CONSOLE_DELAY));
      report(scenario, measured(lab, scenario, result, await firefox.takeCorsConsole()));
    }
  } finally {
    await firefox.close();
  }
}

/** A failed preflight leaves two messages, its own and a general one for the call it stopped: the first decides. */
function measured(lab: Lab, scenario: Scenario, result: PageResult, lines: readonly ConsoleLine[]): Measured {
  const first = lines.find((line) => line.category !== WARNING);
  // Firefox has no word of its own for this one: it says "did not succeed" of a redirect that CORS forbids to follow.
  const userinfo = scenario.expect.firefox.code === 'redirect-userinfo';
  const corsError = first !== undefined && (first.category !== NETWORK || userinfo);
  return {
    outcome: outcomeOf(result, corsError),
    browserCode: first?.category ?? null,
    parameter: first ? parameterOf(first, lab.fill(scenario.expect.firefox.parameter ?? '')) : null,
  };
}

/** Of a message that was cut, only the beginning of the value is known: it must be the expected one's. */
function parameterOf({ category, message }: ConsoleLine, expected: string): string | null {
  const quoted = PARAMETER[category]?.exec(message)?.[1] || null;
  const cut = message.length >= MESSAGE_LENGTH && quoted !== null && expected.startsWith(quoted);
  return cut ? expected : quoted;
}
