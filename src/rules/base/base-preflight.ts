// Base rules: why the browser did not send the call after asking for permission.
import {
  ACAH,
  ACAM,
  clip,
  evidence,
  listing,
  location,
  mdn,
  permission,
  say,
  server,
  withoutQuery,
} from '../context.ts';
import { missingHeaders } from '../missing-headers.ts';
import { broken, networkKind } from '../network-error.ts';
import { answerOptions, refused } from '../refused-preflight.ts';
import { defineRule } from '../rule.ts';

export const preflightConnectionLost = defineRule({
  id: 'preflight-connection-lost',
  title: 'Preflight got no answer',
  explains: ['preflight-network'],
  certainty: 'certain',
  link: mdn('CORSDidNotSucceed'),
  weight: 10,
  diagnose: (found) =>
    broken(
      found,
      say`the connection to ${server(found)} ${[networkKind(found) === 'reset' ? 'was closed' : 'failed']} during the ${'OPTIONS'} request that browsers send first (${found.failure.error})`,
      'network',
      say`Look into the log of the server, and of the proxy in front of it, for this ${'OPTIONS'} request. The call itself was never sent.`,
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
  diagnose(found) {
    const { failure } = found;
    // Firefox looks at the headers of the redirect first, and then names those.
    const target = failure.code === 'preflight-redirect' ? failure.location : location(found);
    if (target === null || failure.leg !== 'preflight') return null;
    return {
      summary: say`${permission(found)} and was sent on to ${withoutQuery(target)}. Browsers do not follow redirects for that question.`,
      owner: 'server',
      action: say`Call ${withoutQuery(target)} directly if that is the right address; otherwise ${answerOptions(found, 'answer')} in place of the redirect (${String(found.failure.status)}).`,
      fix: 'Call the redirect’s target, or answer OPTIONS directly',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'Location')],
    };
  },
});

export const preflightStatus = defineRule({
  id: 'preflight-status',
  title: 'Preflight answered with bad status',
  explains: ['preflight-status'],
  certainty: 'certain',
  link: mdn('CORSPreflightDidNotSucceed'),
  weight: 10,
  diagnose: (found) =>
    refused(
      found,
      say`only ${'200'} to ${'299'} count as a yes`,
      say`${answerOptions(found)}.`,
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
  diagnose: (found) => ({
    summary: say`The browser cannot read the list of methods ${server(found)} allows: ${found.failure.token} in ${`${ACAM}: ${found.failure.value}`} is no method name.`,
    owner: 'server',
    action: say`Write the methods with commas between them and nothing else, for example ${`${ACAM}: GET, PUT, DELETE`}: no quotes, brackets, semicolons or spaces inside.`,
    fix: `Separate the methods in ${ACAM} with commas`,
    evidence: [evidence(found, 'response-header', ACAM)],
  }),
});

export const allowHeadersSyntax = defineRule({
  id: 'allow-headers-syntax',
  title: 'List of headers unreadable',
  explains: ['preflight-acah-syntax'],
  certainty: 'certain',
  link: mdn('CORSInvalidAllowHeader'),
  weight: 10,
  diagnose: (found) => ({
    summary: say`The browser cannot read the list of request headers ${server(found)} allows: ${found.failure.token} in ${`${ACAH}: ${found.failure.value}`} is no header name.`,
    owner: 'server',
    action: say`Write the header names with commas between them and nothing else, for example ${`${ACAH}: content-type, authorization`}: no quotes, brackets, semicolons or spaces inside.`,
    fix: `Separate the names in ${ACAH} with commas`,
    evidence: [evidence(found, 'response-header', ACAH)],
  }),
});

export const methodNotListed = defineRule({
  id: 'method-not-listed',
  title: 'Method is not allowed',
  explains: ['preflight-method'],
  certainty: 'certain',
  link: mdn('CORSMethodNotFound'),
  weight: 10,
  diagnose(found) {
    const { method, allowed } = found.failure;
    const lists = allowed.length === 0 ? say`lists no methods` : say`lists ${listing(allowed)}`;
    const headers = found.verdict.alsoFails.find((each) => each.code === 'preflight-header');
    const also = headers === undefined ? [] : say`, and ${listing(headers.missing)} to ${ACAH}, which lacks that too`;
    return {
      summary: say`The call uses ${method}, and ${server(found)} ${lists} as allowed from other origins, so the browser did not send it.`,
      owner: 'server',
      action: say`Add ${method} to ${ACAM} on the answer to OPTIONS${also}.`,
      fix: `Add ${clip(method, 30)} to ${ACAM}`,
      evidence: [
        evidence(found, 'response-header', ACAM),
        evidence(found, 'request-header', 'Access-Control-Request-Method'),
      ],
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
  diagnose(found) {
    const { missing } = found.failure;
    return missingHeaders(
      found,
      say`The call carries ${[missing.length === 1 ? 'a header' : 'headers']} that ${server(found)} does not allow from other origins: ${listing(missing)}. So the browser did not send it.`,
    );
  },
});
