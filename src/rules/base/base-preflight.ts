// Base rules: why the browser did not send the call after asking for permission.

import { ACAH, ACAM, ACRM } from '../../fetch/header-names.ts';
import { clip, quoteList, sentence } from '../../text/quote-list.ts';
import { evidence, mdn, redirectTarget, serverOrigin, withoutQuery } from '../context.ts';
import { missingHeaders } from '../missing-headers.ts';
import { networkErrorDiagnosis, networkKind } from '../network-error.ts';
import { preflightPhrase } from '../phrases.ts';
import { allowOptions, refusedPreflight } from '../refused-preflight.ts';
import { defineRule } from '../rule.ts';

export const preflightConnectionLost = defineRule({
  id: 'preflight-connection-lost',
  title: 'Preflight got no answer',
  explains: ['preflight-network'],
  certainty: 'certain',
  link: mdn('CORSDidNotSucceed'),
  weight: 10,
  diagnose: (context) =>
    networkErrorDiagnosis(
      context,
      sentence`the connection to ${serverOrigin(context)} ${[networkKind(context) === 'reset' ? 'was closed' : 'failed']} during the ${'OPTIONS'} request that browsers send first (${context.failure.error})`,
      'network',
      sentence`Look into the log of the server, and of the proxy in front of it, for this ${'OPTIONS'} request. The call itself was never sent.`,
      'Find out why OPTIONS gets no answer',
    ),
});

export const preflightRedirect = defineRule({
  id: 'preflight-redirect',
  title: 'Preflight was redirected',
  explains: ['preflight-redirect', 'acao-missing'],
  certainty: 'certain',
  link: mdn('CORSExternalRedirectNotAllowed'),
  weight: 10,
  diagnose(context) {
    const { failure } = context;
    // Firefox looks at the headers of the redirect first, and then names those.
    const target = failure.code === 'preflight-redirect' ? failure.location : redirectTarget(context);
    if (target === null || failure.leg !== 'preflight') return null;
    return {
      summary: sentence`${preflightPhrase(context)} and was sent on to ${withoutQuery(target)}. Browsers do not follow redirects for that question.`,
      owner: 'server',
      action: sentence`Call ${withoutQuery(target)} directly if that is the right address; otherwise ${allowOptions(context, 'answer')} in place of the redirect (${String(context.failure.status)}).`,
      fix: 'Call the redirect’s target, or answer OPTIONS directly',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Location')],
    };
  },
});

export const preflightStatusRefused = defineRule({
  id: 'preflight-status',
  title: 'Preflight answered with bad status',
  explains: ['preflight-status'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 10,
  diagnose: (context) =>
    refusedPreflight(
      context,
      sentence`only ${'200'} to ${'299'} count as a yes`,
      sentence`${allowOptions(context)}.`,
      'Answer OPTIONS with 204',
    ),
});

export const allowMethodsSyntax = defineRule({
  id: 'allow-methods-syntax',
  title: 'List of methods unreadable',
  explains: ['preflight-acam-syntax'],
  certainty: 'certain',
  link: mdn('CORSInvalidAllowMethod'),
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The browser cannot read the list of methods ${serverOrigin(context)} allows: ${context.failure.token} in ${`${ACAM}: ${context.failure.value}`} is no method name.`,
    owner: 'server',
    action: sentence`Write the methods with commas between them and nothing else, for example ${`${ACAM}: GET, PUT, DELETE`}: no quotes, brackets, semicolons or spaces inside.`,
    fix: `Separate the methods in ${ACAM} with commas`,
    evidence: [evidence(context, 'response-header', ACAM)],
  }),
});

export const allowHeadersSyntax = defineRule({
  id: 'allow-headers-syntax',
  title: 'List of headers unreadable',
  explains: ['preflight-acah-syntax'],
  certainty: 'certain',
  link: mdn('CORSInvalidAllowHeader'),
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The browser cannot read the list of request headers ${serverOrigin(context)} allows: ${context.failure.token} in ${`${ACAH}: ${context.failure.value}`} is no header name.`,
    owner: 'server',
    action: sentence`Write the header names with commas between them and nothing else, for example ${`${ACAH}: content-type, authorization`}: no quotes, brackets, semicolons or spaces inside.`,
    fix: `Separate the names in ${ACAH} with commas`,
    evidence: [evidence(context, 'response-header', ACAH)],
  }),
});

export const methodNotListed = defineRule({
  id: 'method-not-listed',
  title: 'Method is not allowed',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: mdn('CORSMethodNotFound'),
  weight: 10,
  diagnose(context) {
    const { method, allowed } = context.failure;
    const lists = allowed.length === 0 ? sentence`lists no methods` : sentence`lists ${quoteList(allowed)}`;
    const headers = context.verdict.alsoFails.find((each) => each.code === 'preflight-header');
    const also =
      headers === undefined ? [] : sentence`, and ${quoteList(headers.missing)} to ${ACAH}, which lacks that too`;
    return {
      summary: sentence`The call uses ${method}, and ${serverOrigin(context)} ${lists} as allowed from other origins, so the browser did not send it.`,
      owner: 'server',
      action: sentence`Add ${method} to ${ACAM} on the answer to OPTIONS${also}.`,
      fix: `Add ${clip(method, 30)} to ${ACAM}`,
      evidence: [evidence(context, 'response-header', ACAM), evidence(context, 'request-header', ACRM)],
    };
  },
});

export const requestHeaderNotListed = defineRule({
  id: 'request-header-not-listed',
  title: 'Request header is not allowed',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowHeaderFromPreflight'),
  weight: 10,
  diagnose(context) {
    const { missing } = context.failure;
    return missingHeaders(
      context,
      sentence`The call carries ${[missing.length === 1 ? 'a header' : 'headers']} that ${serverOrigin(context)} does not allow from other origins: ${quoteList(missing)}. So the browser did not send it.`,
    );
  },
});
