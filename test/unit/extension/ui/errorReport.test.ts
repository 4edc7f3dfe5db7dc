// A mistake of ours: what is said of it, and what is not.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ErrorBoundary } from '../../../../src/extension/ui/ErrorBoundary.tsx';
import { ErrorView } from '../../../../src/extension/ui/ErrorView.tsx';
import { failureMessage, failureReport } from '../../../../src/extension/ui/errorReport.ts';
import { createJudgement } from '../../../../src/extension/ui/judgement.ts';
import { callOf } from '../../rules/rule-case.ts';

const about = { version: '0.1.0', browser: 'chromium 156.0' };
const SECRET = 'hunter2-very-secret';

it('says what, where and in which browser', () => {
  const report = failureReport(
    new TypeError("Cannot read properties of undefined (reading 'hops')"),
    'this call',
    { id: '1234.5', hops: [] },
    about,
  );
  expect(report.split('\n').slice(0, 4)).toEqual([
    'CORScope 0.1.0 in chromium 156.0',
    'Could not show: this call',
    'Call: 1234.5',
    "Error: TypeError: Cannot read properties of undefined (reading 'hops')",
  ]);
  expect(report).toMatch(/\n {2}at \S/);
});

it.each([
  `Invalid URL: https://api.example.net/?token=${SECRET}`,
  `Unexpected token "${SECRET}"`,
  `\`${SECRET}\` is no header`,
  `the value ‘${SECRET}’`,
])('quotes nothing: %s', (message) => {
  const error = new Error(message);
  expect(failureReport(error, 'this call', { id: SECRET.padEnd(60, '/'), hops: [] }, about)).not.toContain(SECRET);
  expect(failureMessage(error).length).toBeGreaterThan('Error: '.length);
});

it('holds no value of the call’s headers, quoted or not', () => {
  const call = callOf({ response: { status: 200, headers: [['Server', SECRET]] } });
  const error = new Error(`${SECRET} is not valid here`);
  expect(failureReport(error, 'this call', call, about)).not.toContain(SECRET);
  expect(failureReport(error, 'this call', call, about)).toContain('Error: … is not valid here');
});

it('is whole text, and short, whatever was thrown', () => {
  for (const thrown of ['\ud800', null, undefined, 12, { a: 1 }, new Error('x '.repeat(100_000))]) {
    const report = failureReport(thrown, 'x', null, about);
    expect(report.isWellFormed()).toBe(true);
    expect(report.length).toBeLessThan(10_000);
  }
});

it('stands there as an alert, with its buttons', () => {
  const way = (label: string) => ({ label, act: () => {} });
  const html = renderToStaticMarkup(
    createElement(ErrorView, {
      what: 'this call',
      message: 'Error: <x>',
      report: 'r',
      retry: way('Try again'),
      close: way('Back'),
    }),
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('CORScope could not show this call');
  expect(html).toContain('Error: &lt;x&gt;');
  for (const label of ['Try again', 'Copy details', 'Back']) expect(html).toContain(label);
});

it('the boundary shows what is in it until something fails there', () => {
  const shown = createElement(ErrorBoundary, { what: 'this call', about } as never, 'all of it');
  expect(renderToStaticMarkup(shown)).toBe('all of it');
  const error = new Error('broken');
  expect(ErrorBoundary.getDerivedStateFromError(error)).toEqual({ failed: { error } });
  const boundary = new ErrorBoundary({ what: 'this call', about, children: 'all of it' });
  boundary.state = ErrorBoundary.getDerivedStateFromError(error);
  expect(renderToStaticMarkup(boundary.render())).toContain('Error: broken');
});

it('a call that cannot be judged is unknown, and the others are judged', () => {
  const judgement = createJudgement('chromium');
  const broken = { ...callOf({ response: { status: 200 } }), hops: [] };
  expect(judgement.verdict(broken)).toMatchObject({ outcome: 'undetermined', failure: null });
  expect(judgement.verdict(broken).missing).toContain('a mistake in CORScope');
  expect(judgement.verdict(broken)).toBe(judgement.verdict(broken));
  expect(judgement.causes(broken, [])).toEqual([]);
  expect(judgement.verdict(callOf({ response: { status: 200 } })).code).toBe('acao-missing');
});
