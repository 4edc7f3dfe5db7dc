import { text } from '../../text/text.ts';
import { comment, posix } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'comfyui',
  title: 'ComfyUI',
  kind: 'policy',
  tier: 2,
  products: ['comfyui'],
  proven: 'not-run-here',
  file: 'the command that starts ComfyUI',
  language: 'sh',
  link: 'https://github.com/comfyanonymous/ComfyUI/blob/master/comfy/cli_args.py',
  placement: text`Add the option to the command that starts ComfyUI, beside the options it has now, and start it again.`,
  mistake: text`Giving the option without a value: that lets every page in. It takes one origin; for several put a proxy in front.`,
  print: ({ origins: [origin = '', ...others] }) => {
    const left = others.length === 0 ? '' : `# The option takes one origin. Left out: ${comment(others.join(', '))}\n`;
    return `${left}python main.py --enable-cors-header ${posix(origin)}\n`;
  },
} satisfies Recipe;
