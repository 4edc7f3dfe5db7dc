import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { leftOutNote, plainNames } from './plain-names.ts';
import { allMethods, neverEmpty } from './print.ts';

export default {
  id: 'ingress-nginx',
  title: 'Kubernetes ingress-nginx',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'not-run-here',
  file: 'ingress.yaml',
  language: 'yaml',
  link: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors',
  placement: text`Under ${'metadata'} of the Ingress. Take the headers out of the application then: only one layer may send them.`,
  mistake: text`Leaving ${'cors-allow-origin'} out, or one it cannot read: the annotation then allows ${'*'}. And ${'cors-allow-credentials'} is on unless you switch it off.`,
  print: (policy) => {
    const { leftOut, ...names } = plainNames(policy);
    if (names.origins.length === 0) return '# This page’s origin has characters that the annotation cannot hold.\n';
    const lines = [
      ...leftOutNote(leftOut, '#'),
      'annotations:',
      '  nginx.ingress.kubernetes.io/enable-cors: "true"',
      `  nginx.ingress.kubernetes.io/cors-allow-origin: "${names.origins.join(', ')}"`,
      `  nginx.ingress.kubernetes.io/cors-allow-methods: "${allMethods(names).join(', ')}"`,
      `  nginx.ingress.kubernetes.io/cors-allow-headers: "${neverEmpty(names.requestHeaders).join(', ')}"`,
      `  nginx.ingress.kubernetes.io/cors-allow-credentials: "${names.credentials}"`,
      ...(names.exposedHeaders.length > 0
        ? [`  nginx.ingress.kubernetes.io/cors-expose-headers: "${names.exposedHeaders.join(', ')}"`]
        : []),
      `  nginx.ingress.kubernetes.io/cors-max-age: "${names.maxAge}"`,
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;
