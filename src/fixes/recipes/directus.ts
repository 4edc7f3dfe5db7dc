import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { plainNames } from './plain-names.ts';
import { allMethods } from './print.ts';

export default {
  id: 'directus',
  title: 'Directus',
  kind: 'policy',
  tier: 2,
  products: ['directus'],
  proven: 'not-run-here',
  file: '.env',
  language: 'sh',
  link: 'https://directus.io/docs/configuration/security-limits',
  placement: text`Put these lines into Directus’ environment (its ${'.env'} file or that of the container), in place of the ${'CORS_'} lines that are there, and restart it.`,
  mistake: text`Setting ${'CORS_ORIGIN'} without ${'CORS_ENABLED'}: nothing is sent then. Several origins are separated by commas, without spaces.`,
  print: (given) => {
    const policy = plainNames(given);
    const lines: readonly (readonly [name: string, values: readonly string[]])[] = [
      ['CORS_ENABLED', ['true']],
      ['CORS_ORIGIN', policy.origins],
      ['CORS_METHODS', allMethods(policy)],
      ['CORS_ALLOWED_HEADERS', policy.requestHeaders],
      ['CORS_EXPOSED_HEADERS', policy.exposedHeaders],
      ['CORS_CREDENTIALS', [String(policy.credentials)]],
      ['CORS_MAX_AGE', [String(policy.maxAge)]],
    ];
    const left = policy.leftOut === 0 ? '' : `# ${policy.leftOut} names with special characters are left out.\n`;
    return `${left}${lines
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `${name}=${values.join(',')}\n`)
      .join('')}`;
  },
} satisfies Recipe;
