import { text } from '../../text/text.ts';
import { comment } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'lm-studio',
  title: 'LM Studio',
  kind: 'policy',
  tier: 2,
  products: ['lm-studio'],
  proven: 'not-run-here',
  file: 'a terminal',
  language: 'sh',
  link: 'https://lmstudio.ai/docs/cli/serve/server-start',
  placement: text`Run it in a terminal; or, in LM Studio, open ${'Developer'}, then ${'Server Settings'}, switch on ${'Enable CORS'} and start the server again.`,
  mistake: text`The switch knows no list: while it is on, every page that is open in your browser may use the models. Switch it off again when you are done.`,
  print: (policy) => `# Lets every page in, not only ${comment(policy.origins.join(', '))}: the switch takes no list.
lms server stop
lms server start --cors
`,
} satisfies Recipe;
