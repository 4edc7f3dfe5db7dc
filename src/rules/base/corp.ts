import { get, has } from '../../fetch/header-list.ts';
import { hostnameOf } from '../../fetch/origin.ts';
import { sentence } from '../../text/quote-list.ts';
import { type Text, text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { evidence, failingExchange, failingUrl, initiatorOrigin, MDN_WEB, urlWithoutQuery } from '../context.ts';
import { responseOfMessage } from '../message-phrases.ts';
import type { RuleContextOf } from '../rule.ts';

const CORP = 'Cross-Origin-Resource-Policy';
const HELMET: readonly string[] = [
  'Origin-Agent-Cluster',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Permitted-Cross-Domain-Policies',
];

/** `same-site` is enough between two hosts of one site, and between two ports. */
function enough(context: RuleContextOf<'corp'>): 'same-site' | 'cross-origin' {
  const [page, url] = [initiatorOrigin(context), failingUrl(context)];
  const told = get(failingExchange(context)?.requestHeaders ?? null, 'Sec-Fetch-Site');
  const oneHost = hostnameOf(page) !== '' && hostnameOf(page) === hostnameOf(url);
  const oneScheme = page.split(':')[0] === url.split(':')[0];
  const near = told === null ? oneHost && oneScheme : told === 'same-site';
  return context.failure.value === 'same-origin' && near ? 'same-site' : 'cross-origin';
}

function send(context: RuleContextOf<'corp'>): Text {
  const policy = enough(context);
  const whom = policy === 'same-site' ? 'with files that the other pages of this site' : 'with files that other sites';
  const others =
    policy === 'same-site' ? [] : [' If that server is not yours, serve a copy from a server of your own.'];
  return sentence`Send ${`${CORP}: ${policy}`} ${[whom]} may embed.${others}`;
}

/** Helmet for Node.js sends `same-origin` unless it is told otherwise; two of its other headers give it away. */
function byHelmet(context: RuleContextOf<'corp'>): Text {
  const headers = failingExchange(context)?.responseHeaders ?? null;
  if (HELMET.filter((name) => has(headers, name)).length < 2) return [];
  return sentence` The other headers look like Helmet’s (Node.js), whose default it is: ${`helmet({ crossOriginResourcePolicy: { policy: '${enough(context)}' } })`}.`;
}

export default defineBaseRule({
  id: 'corp-blocked',
  title: 'Server reserves the file (CORP)',
  explains: ['corp'],
  link: `${MDN_WEB}/HTTP/Reference/Headers/Cross-Origin-Resource-Policy`,
  diagnose(context) {
    const { value } = context.failure;
    const policy = value === null ? sentence`its own policy` : sentence`${`${CORP}: ${value}`}`;
    const whom = value === 'same-origin' ? 'pages of its very own scheme, host and port' : 'pages of its own site';
    return {
      summary: sentence`Not a CORS problem: ${urlWithoutQuery(context)} was delivered with ${policy}, which reserves it for ${[whom]}.`,
      owner: 'server',
      action: [...send(context), ...byHelmet(context)],
      fix: `Send ${CORP}: ${enough(context)}`,
      evidence: [evidence(context, 'response-header', CORP)],
    };
  },
  withoutHeaders: (context) => ({
    why: text`The response says ${`${CORP}: ${context.failure.value ?? ''}`}, so other origins may not embed it.`,
    steps: [[...send(context), ...byHelmet(context)]],
  }),
  explainMessage: (message) => ({
    summary: sentence`${responseOfMessage(message)} was delivered and may not be embedded here: its ${CORP} reserves it for pages of its own site or origin. This is not CORS.`,
    owner: 'server',
    action: sentence`Send ${`${CORP}: cross-origin`} with files that other sites may embed, or ${'same-site'} if the page is of the same site.`,
  }),
});
