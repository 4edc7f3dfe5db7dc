import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import type { Policy } from '../policy/required.ts';
import type { Recipe } from '../recipe.ts';
import { leftOutNote, plainNames } from './plain-names.ts';
import { bothHeaders, OWN, preflightHeaders } from './print.ts';

export default {
  id: 'caddy',
  title: 'Caddy',
  kind: 'policy',
  tier: 2,
  products: ['caddy'],
  proven: 'here',
  file: 'Caddyfile',
  language: 'caddy',
  link: 'https://caddyserver.com/docs/caddyfile/directives/header',
  placement: text`In the site’s block, before ${'reverse_proxy'} or ${'file_server'}. Then run ${'caddy reload'}.`,
  mistake: text`A ${'basicauth'} for the whole site: it also asks preflights for a login. Give it a matcher that leaves ${'OPTIONS'} out.`,
  print: (policy) => {
    const { leftOut, ...names } = plainNames(policy);
    const fields = [...names.origins.map((origin) => `\theader Origin ${origin}`)];
    const response = ['\tAccess-Control-Allow-Origin {header.Origin}', ...bothHeaders(names).map(field)];
    const lines = [
      ...leftOutNote(leftOut, '#'),
      '# Only one layer may send these: what a proxied application says is dropped.',
      'header {',
      '\t+Vary Origin',
      ...OWN.map((name) => `\t-${name}`),
      '\tdefer',
      '}',
      ...(fields.length === 0
        ? []
        : [
            '@cors {',
            ...fields,
            '}',
            '# Once for errors that Caddy sends itself, once more after the application has responded.',
            'header @cors {',
            ...response,
            '}',
            'header @cors {',
            ...response,
            '\tdefer',
            '}',
          ]),
      ...(names.needsPreflight ? preflightLines(names, fields) : []),
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;

function field([name, value]: Header): string {
  return `\t${name} "${value}"`;
}

function preflightLines(names: Policy, fields: readonly string[]): readonly string[] {
  const conditions = ['\tmethod OPTIONS', '\theader Access-Control-Request-Method *'];
  const allowed = ['@corsPreflight {', ...fields, ...conditions, '}', 'header @corsPreflight {'];
  return [
    ...(fields.length === 0 ? [] : [...allowed, ...preflightHeaders(names).map(field), '\tdefer', '}']),
    '@anyPreflight {',
    ...conditions,
    '}',
    'respond @anyPreflight 204',
  ];
}
