// Calls as a HAR file. Secrets were replaced when the calls were taken in.

import { writeHar } from '../../../har/write-har.ts';
import type { Call } from '../../../network/call.ts';
import { extensionVersion } from '../../browser/polyfill.ts';
import type { TabView } from '../../protocol/messages.ts';

export function harText(calls: readonly Call[], browser: TabView['browser']): string {
  return `${JSON.stringify(writeHar(calls, browser, extensionVersion()), null, 2)}\n`;
}

export function saveHar(calls: readonly Call[], browser: TabView['browser']): void {
  const url = URL.createObjectURL(new Blob([harText(calls, browser)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `corscope-${new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')}.har`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // the browser reads it after the click
}
