import { text } from '../../text/text.ts';
import { posix } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'pocketbase',
  title: 'PocketBase',
  kind: 'policy',
  tier: 2,
  products: ['pocketbase'],
  proven: 'not-run-here',
  file: 'the command that starts PocketBase',
  language: 'sh',
  link: 'https://pocketbase.io/docs/going-to-production/',
  placement: text`Give the option to the command that starts PocketBase, in place of the ${'--origins'} it has now. Without the option PocketBase lets every page in, without credentials.`,
  mistake: text`Looking for the setting in the dashboard: it is an option of the command. A proxy in front that responds to ${'OPTIONS'} itself never asks PocketBase.`,
  print: (policy) => `pocketbase serve --origins=${posix(policy.origins.join(','))}\n`,
} satisfies Recipe;
