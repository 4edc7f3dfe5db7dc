// Base rules: calls the browser never sends. No request shows them; messages pasted by people and HAR files do.

import { sentence } from '../../text/quote-list.ts';
import { evidence, failingUrl, serverOrigin, withoutQuery } from '../context.ts';
import { pageName } from '../phrases.ts';
import { defineRule } from '../rule.ts';

const LINK = 'https://fetch.spec.whatwg.org/#main-fetch';

export const modeSameOrigin = defineRule({
  id: 'mode-same-origin',
  title: 'Page asked for same origin',
  explains: ['mode-same-origin'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The page made the call with ${"mode: 'same-origin'"}, but ${serverOrigin(context)} is another origin than ${pageName(context)}, so the browser did not send it.`,
    owner: 'page',
    action: sentence`Remove ${"mode: 'same-origin'"} from the call, or call an address of the page’s own origin.`,
    fix: 'Remove the mode same-origin from the call',
    evidence: [evidence(context, 'url')],
  }),
});

export const schemeNotHttp = defineRule({
  id: 'scheme-not-http',
  title: 'Address is not http(s)',
  explains: ['scheme-not-http'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSRequestNotHttp',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The page called ${withoutQuery(failingUrl(context))}. Across origins browsers call ${'http'} and ${'https'} addresses only.`,
    owner: 'page',
    action: sentence`Check that the address starts with ${'http://'} or ${'https://'}. Files of this computer have to be served by a local web server.`,
    fix: 'Call an http(s) address',
    evidence: [evidence(context, 'url')],
  }),
});

export const noCorsRedirectMode = defineRule({
  id: 'no-cors-redirect-mode',
  title: 'Mode and redirect exclude another',
  explains: ['no-cors-redirect-mode'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The page made the call to ${serverOrigin(context)} in a mode without CORS and forbade redirects. Browsers do not offer that combination, so nothing was sent.`,
    owner: 'page',
    action: sentence`Remove the ${'mode'} from the call and let ${serverOrigin(context)} allow the page, or let redirects be followed.`,
    fix: 'Remove the mode or the redirect option',
    evidence: [evidence(context, 'url')],
  }),
});

export const originNotAddable = defineRule({
  id: 'origin-not-addable',
  title: 'Browser cannot name the origin',
  explains: ['origin-not-addable'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSOriginHeaderNotAdded',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`The browser could not say to ${serverOrigin(context)} who makes the call (the ${'Origin'} header), so it did not make it.`,
    owner: 'browser',
    action: [
      'Look for an extension or a setting that removes or forbids this header, and switch it off for this page.',
    ],
    fix: 'Switch off what removes the Origin header',
    evidence: [evidence(context, 'request-header', 'Origin')],
  }),
});

export const corsDisabled = defineRule({
  id: 'cors-disabled',
  title: 'Cross-origin calls are switched off',
  explains: ['cors-disabled'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDisabled',
  weight: 10,
  diagnose: (context) => ({
    summary: sentence`This Firefox has calls to other origins switched off, so it did not make the call to ${serverOrigin(context)}.`,
    owner: 'browser',
    action: sentence`Open ${'about:config'} and set ${'content.cors.disable'} back to ${'false'}.`,
    fix: 'Set content.cors.disable to false',
    evidence: [evidence(context, 'error')],
  }),
});
