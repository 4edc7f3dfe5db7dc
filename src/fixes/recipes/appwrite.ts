import { hostnameOf } from '../../fetch/origin.ts';
import { text } from '../../text/text.ts';
import { comment } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'appwrite',
  title: 'Appwrite (a Web platform)',
  kind: 'policy',
  tier: 2,
  products: ['appwrite'],
  proven: 'not-run-here',
  file: 'the Appwrite console',
  language: 'sh',
  link: 'https://appwrite.io/docs/products/auth/quick-start',
  placement: text`In the console open the project, choose ${'Add platform'}, then ${'Web'}, and enter the hostname. Each host is a platform of its own.`,
  mistake: text`Entering scheme, port or path with the host, and a page that uses the ID of another project.`,
  print: (policy) => {
    const hosts = [...new Set(policy.origins.map((origin) => hostnameOf(origin) || origin))];
    return `# Hostname of the Web platform${hosts.length === 1 ? '' : 's'}:\n${hosts.map((host) => `${comment(host)}\n`).join('')}`;
  },
} satisfies Recipe;
