// Every scenario of the lab through the real DevTools panel of real Chromium: our verdict must be the browser's own.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Announced, announced } from '../../lab/again.ts';
import { agrees, callOf, expected, heldWord, ours } from '../../lab/compare.ts';
import { scenarios } from '../../lab/index.ts';
import type { PageResult } from '../../lab/measured.ts';
import { nameArgs } from '../../lab/names.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { type Chromium, type ChromiumPanel, launchChromium, type Oracle } from '../../support/browsers/chromium.ts';

interface RunPage {
  runScenario(id: string, run: number): Promise<PageResult>;
}

interface Row {
  readonly outcome: string | undefined;
  readonly code: string | undefined;
  readonly cause: string | undefined;
}

let lab: Lab;
let chromium: Chromium;
let panel: ChromiumPanel;
let oracle: Oracle;
let tabId: number;

beforeAll(async () => {
  lab = await startLab();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome'), devtools: true, args: nameArgs });
  await chromium.tab.goto(lab.indexUrl);
  panel = await chromium.openPanel(chromium.tab);
  await panel.setDock('bottom', 400); // wide enough for the switch between problems and calls
  await panel.waitFor('[data-list=calls]');
  await panel.click('[data-list=calls]');
  oracle = await chromium.oracle(chromium.tab);
  tabId = await chromium.tabId(chromium.tab);
});

afterAll(async () => {
  await chromium?.close();
  await lab?.close();
});

const row = (id: string): Promise<Row | null> =>
  panel.eval((callId: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('[role=row][data-call-id]')].find(
      ({ dataset }) => dataset.callId === callId,
    );
    return found === undefined
      ? null
      : { outcome: found.dataset.outcome, code: found.dataset.code, cause: found.dataset.cause };
  }, id);

describe.each(scenarios.map((scenario, index) => ({ scenario, run: index + 1 })))(
  '$scenario.id',
  ({ scenario, run }) => {
    it('is judged as the browser judged it', async () => {
      await chromium.tab.goto(lab.pageUrl(scenario));
      oracle.clear();
      const result = await chromium.tab.evaluate(
        ([id, number]) => (window as unknown as RunPage).runScenario(id, number),
        [scenario.id, run] as const,
      );
      await oracle.settle();
      const url = lab.targetUrl(scenario, run);
      const wanted = expected(lab, scenario, 'chromium', run);
      const told = oracle.find(url);
      const message = oracle.messages.at(-1)?.text ?? null;
      // The events, and what DevTools adds to them, reach the extension a moment after the page.
      await expect
        .poll(
          async () => {
            const call = callOf(await chromium.exportReport(tabId), url);
            return call === null ? null : { ...ours(call), message: call.verdict.message };
          },
          { timeout: 20_000 },
        )
        .toEqual({ ...wanted, message: wanted.browserCode === null ? null : message });
      const call = callOf(await chromium.exportReport(tabId), url);
      if (call === null) throw new Error('the call has gone from the report');

      // CDP's word, asked apart from the scenario's own expectation.
      expect(call.verdict.browserCode).toBe(told?.failure?.corsError ?? null);
      expect(call.verdict.parameter ?? '').toBe(told?.failure?.corsError ? told.failure.parameter : '');
      if (scenario.rejectedByPage) expect(result.settled).toBe('rejected');
      else
        expect(agrees(call.verdict.outcome, result), `${call.verdict.outcome}: the page says ${result.settled}`).toBe(
          true,
        );

      await expect
        .poll(() => row(call.id), { timeout: 20_000 })
        .toEqual({ outcome: wanted.outcome, code: wanted.code ?? '', cause: wanted.cause ?? '' });
      expect(panel.errors).toEqual([]);
    });

    it.runIf(scenario.mended !== undefined)(
      'and each fault it announces is the next one, as the server is mended',
      async () => {
        const steps: Announced[] = [];
        for (const [index, step] of [null, ...(scenario.mended?.chromium ?? [])].entries()) {
          lab.mend(scenario, step);
          const number = index * 10_000 + run;
          oracle.clear();
          if (step !== null) {
            await chromium.tab.evaluate(([id, at]) => (window as unknown as RunPage).runScenario(id, at), [
              scenario.id,
              number,
            ] as const);
            await oracle.settle();
          }
          const url = lab.targetUrl(scenario, number);
          const code = step === null ? scenario.expect.chromium.code : step.code;
          const reported = async () => callOf(await chromium.exportReport(tabId), url);
          await expect.poll(async () => (await reported())?.verdict.code, { timeout: 20_000 }).toBe(code);
          const call = await reported();
          if (call === null) throw new Error('the call has gone from the report');
          if (step !== null) expect(call.verdict.browserCode).toBe(oracle.find(url)?.failure?.corsError ?? null);
          expect(call.verdict.outcome).toBe(code === null ? 'readable' : 'blocked');
          steps.push(announced(call, 'chromium'));
          expect(steps.at(-1)?.code).toBe(code);
        }
        expect(heldWord(steps), JSON.stringify(steps)).toBe(true);
      },
    );
  },
);
