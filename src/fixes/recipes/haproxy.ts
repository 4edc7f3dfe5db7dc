import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { leftOutNote, plainNames } from './plain-names.ts';
import { bothHeaders, OWN, preflightHeaders } from './print.ts';

export default {
  id: 'haproxy',
  title: 'HAProxy',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'haproxy.cfg',
  language: 'haproxy',
  link: 'https://docs.haproxy.org/2.6/configuration.html#4.2-http-after-response%20set-header',
  placement: text`In the ${'frontend'} (2.2 and later), before its other ${'http-request'} rules. Then run ${'haproxy -c -f haproxy.cfg'} and reload.`,
  mistake: text`${'http-response'} instead of ${'http-after-response'}: errors that HAProxy sends itself then come without the headers.`,
  print: (policy) => {
    const { leftOut, ...names } = plainNames(policy);
    const after = (header: Header, more = '') =>
      `http-after-response set-header ${header[0]} "${header[1]}" if { var(txn.cors) -m found }${more}`;
    const preflight = ' { var(txn.preflight) -m found }';
    const lines = [
      ...leftOutNote(leftOut, '#'),
      ...(names.origins.length === 0
        ? []
        : [`http-request set-var(txn.cors) req.hdr(Origin) if { req.hdr(Origin) -m str ${names.origins.join(' ')} }`]),
      ...(names.needsPreflight
        ? [
            'http-request set-var(txn.preflight) method if METH_OPTIONS { req.hdr(Access-Control-Request-Method) -m found }',
            'http-request return status 204 if { var(txn.preflight) -m found }',
          ]
        : []),
      '# Only one layer may send these: what the application says is dropped.',
      ...OWN.map((name) => `http-after-response del-header ${name}`),
      'http-after-response add-header Vary Origin',
      'http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors)] if { var(txn.cors) -m found }',
      ...bothHeaders(names).map((header) => after(header)),
      ...(names.needsPreflight ? preflightHeaders(names).map((header) => after(header, preflight)) : []),
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;
