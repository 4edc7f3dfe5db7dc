// Asks real browsers what they say to every scenario and compares it with what the scenario expects:
//   npx tsx test/lab/measure.ts [chromium|firefox] [id] [--json]
import type { BrowserName } from '../../src/fetch/model.ts';
import { scenarios } from './index.ts';
import type { Measure, Measured } from './measured.ts';
import type { Expected } from './scenario.ts';
import { type Lab, startLab } from './server.ts';

function expectedOf(lab: Lab, { outcome, browserCode, parameter }: Expected): Measured {
  return { outcome, browserCode, parameter: parameter === null ? null : lab.fill(parameter) };
}

function short(measured: Measured): string {
  const text = JSON.stringify(measured);
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}

/** Loaded when asked for, so that one browser can be measured on a machine without the other. */
async function driver(name: BrowserName): Promise<Measure> {
  if (name === 'chromium') return (await import('./measure-chromium.ts')).measureChromium;
  return (await import('./measure-firefox.ts')).measureFirefox;
}

async function main(words: readonly string[]): Promise<number> {
  const json = words.includes('--json');
  const names = (['chromium', 'firefox'] as const).filter((name) => words.includes(name));
  const ids = words.filter((word) => !word.startsWith('--') && word !== 'chromium' && word !== 'firefox');
  const chosen = scenarios.filter((scenario) => ids.length === 0 || ids.includes(scenario.id));
  if (chosen.length === 0) throw new Error(`no scenario is called ${ids.join(' or ')}`);
  const lab = await startLab();
  const seen: Record<string, Record<string, Measured>> = {};
  let differences = 0;
  try {
    for (const name of names.length > 0 ? names : (['chromium', 'firefox'] as const)) {
      const measure = await driver(name);
      const results: Record<string, Measured> = {};
      seen[name] = results;
      await measure(lab, chosen, (scenario, measured) => {
        results[scenario.id] = measured;
        const expected = expectedOf(lab, scenario.expect[name]);
        const same = JSON.stringify(expected) === JSON.stringify(measured);
        if (!same) differences += 1;
        if (json) return;
        console.log(`${same ? 'same' : 'DIFF'}  ${name}  ${scenario.id}  ${short(measured)}`);
        if (!same) console.log(`      expected  ${short(expected)}`);
      });
    }
  } finally {
    await lab.close();
  }
  if (json) console.log(JSON.stringify({ origins: lab.origins, seen }, null, 2));
  else console.log(`${chosen.length} scenarios, ${differences} differences`);
  return differences > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
