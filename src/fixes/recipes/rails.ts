import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { rackCors } from './rack-cors.ts';

export default {
  id: 'rails',
  title: 'Ruby on Rails',
  kind: 'policy',
  tier: 2,
  products: ['rails'],
  proven: 'here',
  file: 'config/initializers/cors.rb',
  language: 'ruby',
  link: 'https://github.com/cyu/rack-cors#rails-configuration',
  placement: text`Run ${'bundle add rack-cors'}, save this as ${'config/initializers/cors.rb'} and restart. ${'insert_before 0'} keeps it in front of the login and of static files.`,
  mistake: text`Adding it with ${'use'} at the end of the stack: Warden or the router then respond to the preflight first.`,
  print: (policy) => rackCors('Rails.application.config.middleware.insert_before 0, Rack::Cors', policy),
} satisfies Recipe;
