import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'traefik',
  title: 'Traefik',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'not-run-here',
  file: 'dynamic.yml',
  language: 'yaml',
  link: 'https://doc.traefik.io/traefik/middlewares/http/headers/#cors-headers',
  placement: text`In the dynamic configuration (or the same as labels), and name ${'cors'} first in the router’s ${'middlewares'}.`,
  mistake: text`Naming it behind the authentication’s middleware: that one then responds to the preflight with 401.`,
  print: (policy) => {
    const list = (items: readonly string[]) => `[${doubleQuotedList(items)}]`;
    return `http:
  middlewares:
    cors:
      headers:
        accessControlAllowOriginList: ${list(policy.origins)}
        accessControlAllowMethods: ${list(allMethods(policy))}
        accessControlAllowHeaders: ${list(policy.requestHeaders)}
${policy.credentials ? '        accessControlAllowCredentials: true\n' : ''}${
  policy.exposedHeaders.length > 0 ? `        accessControlExposeHeaders: ${list(policy.exposedHeaders)}\n` : ''
}        accessControlMaxAge: ${policy.maxAge}
        addVaryHeader: true
`;
  },
} satisfies Recipe;
