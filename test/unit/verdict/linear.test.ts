// What a long list costs, counted and not timed: four times as many names are looked at four times as often, not sixteen.
import { expect, it } from 'vitest';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf } from '../rules/rule-case.ts';

/** How often an element of the list is read. */
function counted(list: readonly string[]): { readonly list: readonly string[]; reads(): number } {
  let reads = 0;
  const counting = new Proxy(list, {
    get: (target, name, self) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
      return Reflect.get(target, name, self);
    },
  });
  return { list: counting, reads: () => reads };
}

function readsOf(length: number): number {
  const missing = counted(Array.from({ length }, (_, index) => `x-missing-${index}`));
  const allowed = counted(Array.from({ length }, (_, index) => `x-listed-${index}*`));
  const call = callOf({ requestHeaders: { 'x-own': '1' }, preflight: { status: 204 } });
  const verdict = judge(call, 'chromium');
  const failure = {
    leg: 'preflight',
    hop: 0,
    code: 'preflight-header',
    header: 'x-missing-0',
    missing: missing.list,
    allowed: allowed.list,
  } as const;
  diagnose(call, { ...verdict, failure, code: failure.code }, 'chromium');
  return missing.reads() + allowed.reads();
}

it('rules about lists read each name a number of times that does not grow with the lists', () => {
  const [few, many] = [readsOf(1000), readsOf(4000)];
  expect(few).toBeGreaterThan(1000);
  expect(many / few).toBeLessThan(5);
});
