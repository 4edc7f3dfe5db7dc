import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { rackCors } from './rack-cors.ts';

export default {
  id: 'rack',
  title: 'Rack or Sinatra (Ruby)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'config.ru',
  language: 'ruby',
  link: 'https://github.com/cyu/rack-cors#rack-configuration',
  placement: text`Run ${'bundle add rack-cors'}, then put this at the top of ${'config.ru'}, before every other ${'use'} and before ${'run'}.`,
  mistake: text`Adding it below the login’s middleware: that one then responds to the preflight first.`,
  print: (policy) => `require 'rack/cors'\n\n${rackCors('use Rack::Cors', policy)}`,
} satisfies Recipe;
