// For whoever runs the server: one call, told so that it can be mended without the browser it happened in. Markdown, for an
// issue or a mail. Every value of the call is code, never markup.

import type { BrowserName } from '../../fetch/model.ts';
import type { Call, Exchange } from '../../network/call.ts';
import type { Cause } from '../../rules/diagnose.ts';
import { evidenceText } from '../../rules/evidence-text.ts';
import { isMark, NOT_KEPT, PART_NOT_KEPT } from '../../text/redaction/marks.ts';
import type { Text } from '../../text/text.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { chooseRecipe, chooseSetting, recipesByUse } from '../choose-recipe.ts';
import { type Fix, fixFor, type Policy, policyFor } from '../policy/required.ts';
import { policyRisks } from '../policy/risks.ts';
import { markdownBlock, markdownCode, markdownWords } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { describeRemainingFailures } from '../remaining-failures.ts';
import { describeResponders, type ResponderText } from '../responder.ts';
import { exchangesOf, targetOf, wasSent } from '../target.ts';
import { curlPair } from './curl.ts';

interface Handover {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
  readonly browser: BrowserName;
  /** The recipe the user picked, or null: the one for what the server shows itself to be, if anything does. */
  readonly recipe: string | null;
}

/** Headers without a part in CORS say nothing to whoever mends it, and may say too much. */
const RELEVANT_HEADERS =
  /^(access-control-.*|origin|location|vary|server|x-powered-by|via|cross-origin-resource-policy)$/i;
const LONGEST = 2000;

export function handoverMarkdown(given: Handover): string {
  const { call, verdict } = given;
  const fix = fixFor(call, verdict, given.browser, given.cause);
  const { origin, page } = targetOf(call, verdict);
  return [
    `# CORS: ${code(origin)} and the page ${code(page)}`,
    `${observedBy(given)} Where ${markdownCode(NOT_KEPT)} or ${markdownCode(PART_NOT_KEPT)} stands, there was a value that may be a secret; it is not in this text.`,
    '## What happened',
    happened(given),
    ...afterThat(given),
    '## The call and its response',
    exchangesOf(call).filter(wasSent).map(exchangePart).join('\n\n'),
    ...describeResponders(call, verdict).map(answeredPart),
    '## What must change',
    ...change(fix, origin),
    ...recipePart(given, fix),
    '## How to verify',
    ...verify(call, verdict),
  ]
    .join('\n\n')
    .concat('\n');
}

function answeredPart({ sentence, signs }: ResponderText): string {
  const quoted = signs.map(({ evidence: { part, value } }) => code(isMark(value) ? part : `${part}: ${value}`));
  return `${markdown(sentence)} (${quoted.join(', ')})`;
}

function observedBy({ call, browser }: Handover): string {
  const name = browser === 'firefox' ? 'Firefox' : 'Chrome';
  if (call.recorded === undefined) return `What ${name} did, seen with CORScope.`;
  return `What follows from ${name}’s rules, worked out by CORScope from a recorded file.`;
}

function code(value: string): string {
  const more = value.length - LONGEST;
  return more > 0 ? `${markdownCode(value.slice(0, LONGEST))}… (${more} more characters)` : markdownCode(value);
}

function markdown(text: Text): string {
  return text
    .map((part, index) =>
      typeof part === 'string' ? markdownWords(part, index === 0 && text.length === 1) : code(part.code),
    )
    .join('')
    .trim();
}

function happened({ call, cause, verdict }: Handover): string {
  const lines = cause === undefined ? [`The outcome of the call: ${verdict.outcome}.`] : [markdown(cause.summary)];
  if (cause !== undefined) {
    if (cause.action.length > 0) lines.push(`**To be changed (${cause.owner}):** ${markdown(cause.action)}`);
    lines.push(
      `This is ${cause.certainty === 'certain' ? 'certain: headers or a status prove it' : 'likely, not proven'}. [Documentation](${cause.link})`,
    );
    const proof = cause.evidence.map((each) => evidenceText(call, each)).filter((line) => line !== '');
    if (proof.length > 0) lines.push(proof.map((line) => `- ${code(line)}`).join('\n'));
  }
  if (verdict.missing !== null) lines.push(`What could not be seen: ${markdownWords(verdict.missing)}.`);
  lines.push(`Credentials: ${CREDENTIALS[verdict.credentials.mode]}.`);
  return lines.join('\n\n');
}

/** Everything else that would block the call, so that all of it can be mended at once. */
function afterThat({ call, verdict, browser, cause }: Handover): readonly string[] {
  const { faults, unseen } = describeRemainingFailures(call, verdict, browser, cause);
  const list = faults.map(({ title, fix }, index) => `${index + 1}. ${title}: ${markdownWords(fix)}.`).join('\n');
  return [
    ...(faults.length === 0 ? [] : [`Once that is fixed, the browser would stop at these, one after another:`, list]),
    ...(unseen === null ? [] : [markdown(unseen)]),
  ];
}

const CREDENTIALS = {
  include: 'the call was made with them (cookies, client certificates)',
  'not-include': 'the call was made without them',
  unknown: 'it could not be seen whether the call was made with them',
} as const;

function exchangePart(exchange: Exchange): string {
  const { method, url, status, error } = exchange;
  const result = status !== null ? `status ${status}` : `no response${error === null ? '' : ` (${code(error)})`}`;
  const requestHeaders = (exchange.requestHeaders ?? []).filter(([name]) => RELEVANT_HEADERS.test(name));
  const responseHeaders = (exchange.responseHeaders ?? []).filter(([name]) => RELEVANT_HEADERS.test(name));
  const lines = (list: typeof responseHeaders) =>
    list.map(([name, value]) => `${name}: ${value.slice(0, LONGEST)}`).join('\n');
  return [
    `${code(method)} ${code(url)}: ${result}`,
    ...(requestHeaders.length > 0
      ? ['Sent, as far as CORS is concerned:', markdownBlock(lines(requestHeaders), 'http')]
      : []),
    ...(status === null
      ? []
      : responseHeaders.length === 0
        ? ['The response has no CORS header at all.']
        : ['CORS headers of the response:', markdownBlock(lines(responseHeaders), 'http')]),
  ].join('\n\n');
}

function riskList(texts: readonly Text[]): readonly string[] {
  if (texts.length === 0) return [];
  return ['What this allows, to be decided on by you:', texts.map((each) => `- ${markdown(each)}`).join('\n')];
}

function change(fix: Fix, server: string): readonly string[] {
  if (fix.kind === 'not-headers') {
    return [markdown(fix.why), fix.steps.map((step, index) => `${index + 1}. ${markdown(step)}`).join('\n')];
  }
  const lines = (list: Fix & { kind: 'headers' }) => (each: 'preflight' | 'response') =>
    (list[each] ?? []).map(([name, value]) => `${name}: ${value}`).join('\n');
  const of = lines(fix);
  return [
    ...(fix.preflight === null
      ? []
      : [
          'The response to the preflight (`OPTIONS`) must have status 204 and carry',
          markdownBlock(of('preflight'), 'http'),
        ]),
    'The response to the request, errors included, must carry',
    markdownBlock(of('response'), 'http'),
    ...(fix.alsoNeeds.length === 0 ? [] : [fix.alsoNeeds.map((need) => `- ${markdown(need)}`).join('\n')]),
    ...riskList(policyRisks(fix.policy, server)),
  ];
}

function recipePart(given: Handover, fix: Fix): readonly string[] {
  const { call, verdict, cause, browser, recipe } = given;
  if (fix.kind === 'not-headers') {
    const setting = chooseSetting(call, verdict, cause);
    const policy = policyFor([call], [verdict], browser);
    if (setting === null || policy.origins.length === 0) return [];
    return [`## The setting of ${markdownWords(setting.title)}`, ...printedRecipe(setting, policy, given)];
  }
  const chosen = recipesByUse.find(({ id }) => id === recipe) ?? chooseRecipe(call, verdict, cause);
  if (chosen === null) return [];
  return [
    `## The same for ${markdownWords(chosen.title)}`,
    ...printedRecipe(chosen, fix.policy, given),
    'If your server is another one, the headers above are the same.',
  ];
}

function printedRecipe(recipe: Recipe, policy: Policy, { call, verdict }: Handover): readonly string[] {
  return [
    `${markdown(recipe.placement)} (${code(recipe.file)})`,
    markdownBlock(recipe.print(policy, targetOf(call, verdict)).trimEnd(), recipe.language),
    `Easy to get wrong: ${markdown(recipe.mistake)} [Documentation](${recipe.link})`,
  ];
}

function verify(call: Call, verdict: Verdict): readonly string[] {
  const { posix, powershell } = curlPair(call, verdict.failure?.hop);
  return [
    'Ask the server in a terminal and compare its headers with those above. curl enforces nothing, so it shows every response.',
    markdownBlock(posix, 'sh'),
    'The same in PowerShell:',
    markdownBlock(powershell, 'powershell'),
    'Then let the page call again.',
  ];
}
