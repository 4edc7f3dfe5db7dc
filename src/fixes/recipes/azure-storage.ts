import { text } from '../../text/text.ts';
import { posix } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

/** Others the service does not take. */
const KNOWN = new Set(['DELETE', 'GET', 'HEAD', 'MERGE', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

export default {
  id: 'azure-storage',
  title: 'Azure Storage (Blob)',
  kind: 'policy',
  tier: 2,
  products: ['azure-blob'],
  proven: 'not-run-here',
  file: 'cors.sh',
  language: 'sh',
  link: 'https://learn.microsoft.com/cli/azure/storage/cors',
  placement: text`Run it in a POSIX shell with your own ${'--account-name'}. The rule belongs to the whole account; for files, queues and tables say ${'--services f'}, ${'q'} or ${'t'}.`,
  mistake: text`Adding rule after rule: the first that matches decides, so an old one above may hide this one. ${'az storage cors clear'} empties the list.`,
  print: (policy) => {
    const words = (list: readonly string[]) => list.map(posix).join(' ');
    const lines = [
      'az storage cors add --account-name ACCOUNT --services b',
      `  --origins ${words(policy.origins)}`,
      `  --methods ${words(allMethods(policy).filter((name) => KNOWN.has(name)))}`,
      ...(policy.requestHeaders.length > 0 ? [`  --allowed-headers ${words(policy.requestHeaders)}`] : []),
      ...(policy.exposedHeaders.length > 0 ? [`  --exposed-headers ${words(policy.exposedHeaders)}`] : []),
      `  --max-age ${policy.maxAge}`,
    ];
    return `${lines.join(' \\\n')}\n`;
  },
} satisfies Recipe;
