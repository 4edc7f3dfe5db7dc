import { text } from '../../text/text.ts';
import { jsList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods, neverEmpty } from './print.ts';

export default {
  id: 'strapi',
  title: 'Strapi',
  kind: 'policy',
  tier: 2,
  products: ['strapi'],
  proven: 'not-run-here',
  file: 'config/middlewares.js',
  language: 'js',
  link: 'https://docs.strapi.io/cms/configurations/middlewares#cors',
  placement: text`Put it above the exported array, and ${'cors'} in the array in place of ${"'strapi::cors'"} or of the object with that name. Restart. On Strapi Cloud the file is ${'config/env/production/middlewares.js'}.`,
  mistake: text`Leaving ${"'strapi::cors'"} in the array beside the new entry, and without ${'keepHeadersOnError'} every error of Strapi looks like a CORS error in the page.`,
  print: (policy) => `const cors = {
  name: 'strapi::cors',
  config: {
    origin: ${jsList(policy.origins)},
    methods: ${jsList(allMethods(policy))},
    headers: ${jsList(neverEmpty(policy.requestHeaders))},
${policy.exposedHeaders.length > 0 ? `    expose: ${jsList(policy.exposedHeaders)},\n` : ''}    credentials: ${policy.credentials},
    keepHeadersOnError: true,
    maxAge: ${policy.maxAge},
  },
};
`,
} satisfies Recipe;
