// Base rules: calls the browser never sends. No request shows them; messages pasted by people and HAR files do.
import { evidence, pageName, say, server, url, withoutQuery } from '../context.ts';
import { defineRule } from '../rule.ts';

const LINK = 'https://fetch.spec.whatwg.org/#main-fetch';

export const modeSameOrigin = defineRule({
  id: 'mode-same-origin',
  title: 'Page asked for same origin',
  explains: ['mode-same-origin'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (found) => ({
    summary: say`The page made the call with ${"mode: 'same-origin'"}, but ${server(found)} is another origin than ${pageName(found)}, so the browser did not send it.`,
    owner: 'page',
    action: say`Remove ${"mode: 'same-origin'"} from the call, or call an address of the page’s own origin.`,
    fix: 'Remove the mode same-origin from the call',
    evidence: [evidence(found, 'url')],
  }),
});

export const schemeNotHttp = defineRule({
  id: 'scheme-not-http',
  title: 'Address is not http(s)',
  explains: ['scheme-not-http'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSRequestNotHttp',
  weight: 10,
  diagnose: (found) => ({
    summary: say`The page called ${withoutQuery(url(found))}. Across origins browsers call ${'http'} and ${'https'} addresses only.`,
    owner: 'page',
    action: say`Check that the address starts with ${'http://'} or ${'https://'}. Files of this computer have to be served by a local web server.`,
    fix: 'Call an http(s) address',
    evidence: [evidence(found, 'url')],
  }),
});

export const noCorsRedirectMode = defineRule({
  id: 'no-cors-redirect-mode',
  title: 'Mode and redirect exclude another',
  explains: ['no-cors-redirect-mode'],
  certainty: 'certain',
  link: LINK,
  weight: 10,
  diagnose: (found) => ({
    summary: say`The page made the call to ${server(found)} in a mode without CORS and forbade redirects. Browsers do not offer that combination, so nothing was sent.`,
    owner: 'page',
    action: say`Remove the ${'mode'} from the call and let ${server(found)} allow the page, or let redirects be followed.`,
    fix: 'Remove the mode or the redirect option',
    evidence: [evidence(found, 'url')],
  }),
});

export const originNotAddable = defineRule({
  id: 'origin-not-addable',
  title: 'Browser cannot name the origin',
  explains: ['origin-not-addable'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSOriginHeaderNotAdded',
  weight: 10,
  diagnose: (found) => ({
    summary: say`The browser could not say to ${server(found)} who makes the call (the ${'Origin'} header), so it did not make it.`,
    owner: 'browser',
    action: [
      'Look for an extension or a setting that removes or forbids this header, and switch it off for this page.',
    ],
    fix: 'Switch off what removes the Origin header',
    evidence: [evidence(found, 'request-header', 'Origin')],
  }),
});

export const corsDisabled = defineRule({
  id: 'cors-disabled',
  title: 'Cross-origin calls are switched off',
  explains: ['cors-disabled'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDisabled',
  weight: 10,
  diagnose: (found) => ({
    summary: say`This Firefox has calls to other origins switched off, so it did not make the call to ${server(found)}.`,
    owner: 'browser',
    action: say`Open ${'about:config'} and set ${'content.cors.disable'} back to ${'false'}.`,
    fix: 'Set content.cors.disable to false',
    evidence: [evidence(found, 'error')],
  }),
});
