import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { leftOutNote, plainNames } from './plain-names.ts';
import { bothHeaders, OWN, preflightHeaders } from './print.ts';

export default {
  id: 'apache',
  title: 'Apache httpd',
  kind: 'policy',
  tier: 1,
  products: ['apache'],
  proven: 'here',
  file: 'httpd.conf',
  language: 'apache',
  link: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',
  placement: text`In the ${'<VirtualHost>'}, the ${'<Directory>'} or an ${'.htaccess'} file that serves this path, with ${'a2enmod headers rewrite'}. Then run ${'apachectl configtest'} and ${'apachectl graceful'}.`,
  mistake: text`Leaving out ${'always'}: Apache then drops the headers from 4xx and 5xx responses. And a login that guards ${'OPTIONS'} too: put it in ${'<LimitExcept OPTIONS>'}.`,
  print: (policy) => {
    const { leftOut, ...names } = plainNames(policy);
    const list = names.origins.map((origin) => `'${origin}'`).join(', ');
    const when = (more = '') => ` "expr=%{req:Origin} in {${list}}${more}"`;
    const preflight = " && %{REQUEST_METHOD} == 'OPTIONS'";
    const set = (more: string) => (header: Header) => `Header always set ${header[0]} "${header[1]}"${when(more)}`;
    const lines = [
      ...leftOutNote(leftOut, '#'),
      '# Only one layer may send these: what a proxied application says is dropped.',
      ...OWN.map((name) => `Header onsuccess unset ${name}`),
      'Header always merge Vary Origin',
      ...(list === ''
        ? []
        : [
            `Header always set Access-Control-Allow-Origin "expr=%{req:Origin}"${when()}`,
            ...bothHeaders(names).map(set('')),
            ...(names.needsPreflight ? preflightHeaders(names).map(set(preflight)) : []),
          ]),
      ...(names.needsPreflight
        ? [
            '',
            'RewriteEngine On',
            'RewriteCond %{REQUEST_METHOD} =OPTIONS',
            'RewriteCond %{HTTP:Access-Control-Request-Method} !^$',
            'RewriteRule ^ - [R=204,L]',
          ]
        : []),
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;
