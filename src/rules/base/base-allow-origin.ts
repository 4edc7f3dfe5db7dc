// Base rules: what the CORS check found, in plain words.

import { ACAC, ACAO } from '../../fetch/header-names.ts';
import { clip, sentence } from '../../text/quote-list.ts';
import {
  comparedHeaders,
  evidence,
  mdn,
  originParts,
  pageOrigin,
  requestMethod,
  serverOrigin,
  urlWithoutQuery,
} from '../context.ts';
import { allowThisPage, alreadyReceived, pageName, preflightPhrase } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { OWN_ORIGIN, wrongOrigin, wrongValue } from '../wrong-origin.ts';

export const corsHeadersMissing = defineRule({
  id: 'cors-headers-missing',
  title: 'CORS header is missing',
  explains: ['acao-missing'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 10,
  diagnose(context) {
    const status = String(context.failure.status);
    const origin = pageOrigin(context);
    const who = origin === 'null' ? sentence`a page without an origin (${origin})` : sentence`pages from ${origin}`;
    const asked =
      context.failure.leg === 'preflight'
        ? sentence`${preflightPhrase(context)} and got ${status}, but nothing in that answer allows ${who}.`
        : sentence`${urlWithoutQuery(context)} answered ${requestMethod(context)} with ${status}, but nothing in that answer allows ${who} to read it, so the browser kept it back.`;
    return {
      summary: asked,
      owner: 'server',
      action: [...allowThisPage(context), ...alreadyReceived(context)],
      fix: origin === 'null' ? OWN_ORIGIN : `Send ${ACAO}: ${clip(origin, 60)}`,
      evidence: [...comparedHeaders(context), evidence(context, 'status')],
    };
  },
});

export const allowOriginEmpty = defineRule({
  id: 'allow-origin-empty',
  title: 'Allowed origin is empty',
  explains: ['acao-empty'],
  certainty: 'certain',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`${serverOrigin(context)} sent ${ACAO} without a value, so it allows nobody, and this page (${pageName(context)}) may not read the answer.`,
    owner: 'server',
    action: [
      'Check the setting that holds the allowed origins: it is empty where this server runs. ',
      ...allowThisPage(context),
      ...alreadyReceived(context),
    ],
    fix: `Fill the empty ${ACAO}`,
    evidence: comparedHeaders(context),
  }),
});

export const duplicateAllowOrigin = defineRule({
  id: 'duplicate-allow-origin',
  title: 'Allowed origin sent twice',
  explains: ['acao-multiple-lines'],
  certainty: 'certain',
  link: mdn('CORSMultipleAllowOriginNotAllowed'),
  weight: 10,
  diagnose(context) {
    const { lines } = context.failure;
    const [first = ''] = lines;
    const same = lines.every((line) => line === first);
    const count = lines.length === 2 ? 'twice' : `${lines.length} times`;
    const what = same
      ? sentence`each time as ${first}`
      : sentence`as ${first} and as ${lines.find((line) => line !== first) ?? ''}`;
    return {
      summary: sentence`${serverOrigin(context)} sent ${ACAO} ${[count]}, ${what}. The browser accepts the header once, with one value.`,
      owner: 'server',
      action: [
        ...sentence`Find the ${same ? [] : ['two ']}places that set ${ACAO} (often the application and the proxy in front of it${
          same ? [', or one library loaded twice'] : []
        }) and leave it to one of them.`,
        ...alreadyReceived(context),
      ],
      fix: `Set ${ACAO} in one layer only`,
      evidence: comparedHeaders(context),
    };
  },
});

export const allowOriginList = defineRule({
  id: 'allow-origin-list',
  title: 'Several origins in one header',
  explains: ['acao-list'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 10,
  diagnose: (context) =>
    wrongValue(
      context,
      context.failure.value,
      sentence`The browser accepts exactly one origin there and nothing beside it.`,
      sentence`Keep the list on the server, compare it with the ${'Origin'} header of each request, and answer with the one that matches and ${'Vary: Origin'}.`,
    ),
});

export const allowOriginInvalid = defineRule({
  id: 'allow-origin-invalid',
  title: 'Allowed origin is no origin',
  explains: ['acao-invalid', 'acao-list'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 10,
  diagnose(context) {
    const { value, code } = context.failure;
    // A value with spaces is taken for a list; it is one only if it holds origins.
    if (
      code === 'acao-list' &&
      value.split(/[ ,]+/).some((each) => /^(\*|null)$/.test(each) || originParts(each) !== null)
    ) {
      return null;
    }
    const quoted = /^["'].*["']$/.test(value) ? [' The quotation marks do not belong there.'] : [];
    return wrongValue(
      context,
      value,
      [...sentence`That is neither an origin, such as ${'https://app.example.com'}, nor ${'*'}.`, ...quoted],
      sentence`Correct the value on the server: scheme, host and port, nothing around them.`,
    );
  },
});

export const allowOriginOtherSite = defineRule({
  id: 'allow-origin-other-site',
  title: 'Another origin is allowed',
  explains: ['acao-mismatch'],
  certainty: 'certain',
  link: mdn('CORSAllowOriginNotMatchingOrigin'),
  weight: 10,
  diagnose: (context) =>
    wrongOrigin(
      context,
      ['that is a different origin'],
      sentence`Add ${pageOrigin(context)} to the origins this server allows, and answer each request with the one origin that asked and ${'Vary: Origin'}. If the value belongs to another site that calls the same address, a cache may be handing out its answer.`,
    ),
});

export const nullOrigin = defineRule({
  id: 'acao-null-origin',
  title: 'Page has no origin',
  explains: ['acao-null-origin'],
  certainty: 'certain',
  link: 'https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The call went out with ${'Origin: null'}, because who made it has no origin of its own, and ${serverOrigin(context)} allows only ${context.failure.value}.`,
    owner: 'page',
    action: [
      ...sentence`Sandboxed frames, pages opened from ${'file:'} or ${'data:'}, and redirects from one server to another have that effect. `,
      ...allowThisPage(context),
    ],
    fix: OWN_ORIGIN,
    evidence: comparedHeaders(context),
  }),
});

export const wildcardWithCredentials = defineRule({
  id: 'wildcard-with-credentials',
  title: 'Any origin, but with credentials',
  explains: ['acao-wildcard-credentials'],
  certainty: 'certain',
  link: mdn('CORSNotSupportingCredentials'),
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`${serverOrigin(context)} allows any page (${'*'}), but this call is made with credentials (the mode that sends cookies), and then the browser wants the page named: ${pageName(context)}.`,
    owner: 'server',
    action: [
      ...(pageOrigin(context) === 'null'
        ? allowThisPage(context)
        : sentence`Answer with ${`${ACAO}: ${pageOrigin(context)}`}, ${`${ACAC}: true`} and ${'Vary: Origin'} in place of ${'*'}, for origins on your list only.`),
      ...sentence` Or make the call without credentials (${"credentials: 'omit'"}, no ${'withCredentials'}) if the server needs none.`,
      ...alreadyReceived(context),
    ],
    fix: 'Name the origin instead of *, or drop credentials',
    evidence: comparedHeaders(context),
  }),
});

export const allowCredentialsMissing = defineRule({
  id: 'allow-credentials-missing',
  title: 'Credentials are not allowed',
  explains: ['acac-not-true'],
  certainty: 'certain',
  link: mdn('CORSMIssingAllowCredentials'),
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The call is made with credentials (the mode that sends cookies), and ${serverOrigin(context)} allows the page but not the credentials: ${`${ACAC}: true`} is missing.`,
    owner: 'server',
    action: [
      ...sentence`Send ${`${ACAC}: true`} beside ${ACAO}, on the answer to ${'OPTIONS'} too. Or make the call without credentials if the server needs none.`,
      ...alreadyReceived(context),
    ],
    fix: `Send ${ACAC}: true`,
    evidence: [evidence(context, 'response-header', ACAC)],
  }),
});
