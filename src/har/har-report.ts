import { createReport, type Report } from '../report.ts';
import type { OpenedHar } from './open-har.ts';

/** The report of the contract, with what the file could not know. */
export function harReport({ recorder, calls, dropped, entries, broken, withoutPage, limits }: OpenedHar): Report {
  return {
    ...createReport(calls, { name: recorder.browser, version: recorder.version }, dropped),
    source: { recorder: recorder.name, entries, broken, withoutPage, limits },
  };
}
