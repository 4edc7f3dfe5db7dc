import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { leftOutNote, plainNames } from './plain-names.ts';
import { allMethods, neverEmpty } from './print.ts';

/** Kong refuses a configuration with any other. */
const KNOWN = new Set(['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE']);

export default {
  id: 'kong',
  title: 'Kong Gateway',
  kind: 'policy',
  tier: 2,
  products: ['kong'],
  proven: 'not-run-here',
  file: 'kong.yaml',
  language: 'yaml',
  link: 'https://developer.konghq.com/plugins/cors/',
  placement: text`Under ${'plugins'} of the service or route in the declarative configuration, or the same fields in the Admin API. Take the headers out of the application: only one layer may send them.`,
  mistake: text`A route whose ${'methods'} leave ${'OPTIONS'} out: preflights then match no route and get 404. And leaving ${'headers'} out, which allows every one that is asked for.`,
  print: (policy) => {
    const { leftOut, ...names } = plainNames(policy);
    if (names.origins.length === 0) return '# This page’s origin has characters that Kong reads as a pattern.\n';
    const list = (items: readonly string[]) => items.map((item) => `      - "${item}"`);
    const lines = [
      ...leftOutNote(leftOut, '#'),
      'plugins:',
      '  - name: cors',
      '    config:',
      '      origins:',
      ...list(names.origins),
      '      methods:',
      ...list(allMethods(names).filter((name) => KNOWN.has(name))),
      '      headers:',
      ...list(neverEmpty(names.requestHeaders)),
      ...(names.exposedHeaders.length > 0 ? ['      exposed_headers:', ...list(names.exposedHeaders)] : []),
      `      credentials: ${names.credentials}`,
      `      max_age: ${names.maxAge}`,
      '      preflight_continue: false',
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;
