// Every scenario of the lab in real Firefox: our verdict must be what Firefox itself prints in its console.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Announced, announced } from '../../lab/again.ts';
import { agrees, callOf, expected, heldWord, ours } from '../../lab/compare.ts';
import { scenarios } from '../../lab/index.ts';
import type { PageResult } from '../../lab/measured.ts';
import { namePrefs } from '../../lab/names.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<PageResult>;
}

/** A warning beside a call that passes. */
const WARNING = 'CORSAllowHeaderFromPreflightDeprecation';
/** Firefox cuts longer console messages here (measured). */
const MESSAGE_LENGTH = 1000;

let lab: Lab;
let firefox: Firefox;
let helper: string;
let tabId: number;

beforeAll(async () => {
  lab = await startLab();
  firefox = await Firefox.launch({ prefs: namePrefs });
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
});

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

const report = () => firefox.exportReport(helper, tabId);

describe.each(scenarios.map((scenario, index) => ({ scenario, run: index + 1 })))(
  '$scenario.id',
  ({ scenario, run }) => {
    it('is judged as the browser judged it', async () => {
      await firefox.goto(firefox.tab, lab.pageUrl(scenario));
      await firefox.takeCorsConsole();
      const result = await firefox.eval(
        firefox.tab,
        (id: string, number: number) => (window as unknown as RunPage).runScenario(id, number),
        scenario.id,
        run,
      );
      const url = lab.targetUrl(scenario, run);
      const wanted = expected(lab, scenario, 'firefox', run);
      await expect
        .poll(
          async () => {
            const call = callOf(await report(), url);
            return call === null ? null : ours(call);
          },
          { timeout: 20_000 },
        )
        .toEqual(wanted);
      // Firefox prints several lines for one call; the first is the decisive one (measured).
      const [first] = (await firefox.takeCorsConsole()).filter(({ category }) => category !== WARNING);
      const call = callOf(await report(), url);
      expect(call?.verdict.browserCode ?? null).toBe(first?.category ?? null);
      expect(call?.verdict.message?.slice(0, MESSAGE_LENGTH) ?? null).toBe(first?.message ?? null);
      if (scenario.rejectedByPage) expect(result.settled).toBe('rejected');
      else expect(call !== null && agrees(call.verdict.outcome, result), `the page says ${result.settled}`).toBe(true);
    });

    it.runIf(scenario.mended !== undefined)(
      'and each fault it announces is the next one, as the server is mended',
      async () => {
        const steps: Announced[] = [];
        for (const [index, step] of [null, ...(scenario.mended?.firefox ?? [])].entries()) {
          lab.mend(scenario, step);
          const number = index * 10_000 + run;
          if (step !== null) {
            await firefox.takeCorsConsole();
            await firefox.eval(
              firefox.tab,
              (id: string, at: number) => (window as unknown as RunPage).runScenario(id, at),
              scenario.id,
              number,
            );
          }
          const url = lab.targetUrl(scenario, number);
          const code = step === null ? scenario.expect.firefox.code : step.code;
          await expect.poll(async () => callOf(await report(), url)?.verdict.code, { timeout: 20_000 }).toBe(code);
          const call = callOf(await report(), url);
          if (call === null) throw new Error('the call has gone from the report');
          if (step !== null) {
            const [first] = (await firefox.takeCorsConsole()).filter(({ category }) => category !== WARNING);
            expect(call.verdict.browserCode).toBe(first?.category ?? null);
          }
          expect(call.verdict.outcome).toBe(code === null ? 'readable' : 'blocked');
          steps.push(announced(call, 'firefox'));
          expect(steps.at(-1)?.code).toBe(code);
        }
        expect(heldWord(steps), JSON.stringify(steps)).toBe(true);
      },
    );
  },
);
