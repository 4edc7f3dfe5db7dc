// Who wrote the file, and so what it can know. Chrome's DevTools writes down how a request ended, Firefox's does not, and a
// proxy sits in front of the browser: it sees every answer, and nothing of what the browser made of it.
import type { BrowserName } from '../fetch/model.ts';

export interface Recorder {
  /** As the file says, e.g. `Charles Proxy 4.6.3`. */
  readonly name: string;
  /** `complete`: the file says how each request ended. `silent`: a browser whose rules are known, but not the ends. `other`: a proxy, or a browser with rules of its own. */
  readonly kind: 'complete' | 'silent' | 'other';
  /** Whose rules judge. */
  readonly browser: BrowserName;
  readonly version: string;
  /** Our own export. */
  readonly corscope: boolean;
  readonly safari: boolean;
}

export interface ProgramName {
  readonly name: string;
  readonly version: string;
}

export const CORSCOPE = 'CORScope';

export function recorderOf(creator: ProgramName, browser: ProgramName | null, userAgent: string): Recorder {
  const name = `${creator.name} ${creator.version}`.trim() || 'an unnamed program';
  const by = (kind: Recorder['kind'], whose: BrowserName, version: string): Recorder => ({
    name,
    kind,
    browser: whose,
    version,
    corscope: creator.name === CORSCOPE,
    safari: creator.name === 'WebKit Web Inspector',
  });
  const chromium = /(?:Chrome|Chromium)\/([\d.]+)/.exec(userAgent)?.[1] ?? '';
  if (creator.name === CORSCOPE && browser !== null) {
    return by('complete', browser.name === 'Firefox' ? 'firefox' : 'chromium', browser.version);
  }
  // Chrome, Edge, Brave and Opera: all Chromium's DevTools.
  if (creator.name === 'WebInspector') return by('complete', 'chromium', chromium);
  if (creator.name === 'Playwright' && browser?.name === 'chromium') return by('complete', 'chromium', browser.version);
  if (creator.name === 'Firefox') return by('silent', 'firefox', browser?.version ?? creator.version);
  return by('other', 'chromium', '');
}

const PROXIES = /charles|fiddler|mitmproxy|\bzap\b|proxyman|\bburp|http ?toolkit|whistle|anyproxy|reqable/i;

/** What this file cannot know, in plain sentences. */
export function limitsOf(recorder: Recorder): readonly string[] {
  if (recorder.kind === 'complete') return [];
  if (recorder.kind === 'silent') {
    return [
      'Firefox does not write into a HAR file how a request ended. What is said here follows from the responses and Firefox’s rules.',
    ];
  }
  const who = recorder.safari
    ? 'Safari’s Web Inspector wrote this file, and Safari’s own rules are not known here.'
    : `${recorder.name} wrote this file. ${PROXIES.test(recorder.name) ? 'A proxy sees every response, also those the browser then keeps from the page, but not' : 'It does not say'} what the browser decided.`;
  return [`${who} The verdicts are worked out by Chrome’s rules; what the page’s browser did may differ.`];
}
