// What an ordinary page is made of. In all texts `{page}`, `{cdn}` and `{api}` stand for the page's folder on three origins.
import { createHash } from 'node:crypto';
import type { BrowserName } from '../../../src/fetch/model.ts';

export type Host = 'page' | 'cdn' | 'api';

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** `any`: `*`, as CDNs answer (theirs without this). `own`: the asking origin, with credentials, as APIs do (theirs without this). */
  readonly cors?: 'any' | 'own' | 'none';
  /** ms until it is sent */
  readonly delay?: number;
  /** Sent one after the other in place of a body. */
  readonly parts?: readonly string[];
  /** After the last part nothing more comes, and no end. */
  readonly staysOpen?: true;
  /** Opens a WebSocket and sends these messages. */
  readonly socket?: readonly string[];
  /** The connection is closed without an answer. */
  readonly offline?: true;
}

export interface HealthyPage {
  readonly name: string;
  /** https and HTTP/2; without it http. */
  readonly http2?: true;
  readonly head?: string;
  readonly body?: string;
  /** Runs when the page has loaded; the page is done when it ends. What `must` waits for is said when it fails. */
  readonly script: string;
  /** By host and path in the page's folder, e.g. `cdn /style.css`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Paths in the page's folder of which a browser tells too little, so that `undetermined` is right there. */
  readonly unknowable?: { readonly [name in BrowserName]?: readonly string[] };
}

/** There in each page: `window.done` gives what went wrong for the page itself. */
export const HELPERS = `
const troubles = [];
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const must = (what, work) =>
  Promise.race([work, wait(4000).then(() => Promise.reject('nothing after 4 s'))])
    .catch((error) => { troubles.push(what + ': ' + error); });
const loaded = (element) => new Promise((resolve, reject) => {
  element.addEventListener('load', resolve, { once: true });
  element.addEventListener('error', () => reject('error event'), { once: true });
});
const event = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
const element = (tag, attributes) => Object.assign(document.createElement(tag), attributes);
const add = (tag, attributes) => {
  const made = element(tag, attributes);
  const end = loaded(made);
  document.body.append(made);
  return end;
};
const text = (url, options) => fetch(url, options).then((response) => response.text());
const everything = (work) => {
  window.done = new Promise((resolve) => addEventListener('load', resolve, { once: true }))
    .then(work).catch((error) => { troubles.push(String(error)); }).then(() => troubles);
};
`;

export function integrity(body: string | Buffer): string {
  return `sha384-${createHash('sha384').update(body).digest('base64')}`;
}
