import { text } from '../../rules/text.ts';
import { allMethods } from '../print.ts';
import { ruby } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'rails',
  title: 'Ruby on Rails',
  kind: 'policy',
  tier: 2,
  layers: ['rails', 'puma'],
  proven: 'here',
  file: 'config/initializers/cors.rb',
  language: 'ruby',
  link: 'https://github.com/cyu/rack-cors#rails-configuration',
  placement: text`Run ${'bundle add rack-cors'}, save this as ${'config/initializers/cors.rb'} and restart. ${'insert_before 0'} keeps it in front of the login and of static files.`,
  mistake: text`Adding it with ${'use'} at the end of the stack: Warden or the router then answer the preflight first.`,
  print: (policy) => `Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins ${policy.origins.map(ruby).join(', ')}
    resource '*',
             headers: [${policy.requestHeaders.map(ruby).join(', ')}],
             methods: [${allMethods(policy)
               .map((method) => `:${ruby(method.toLowerCase())}`)
               .join(', ')}],
${policy.credentials ? '             credentials: true,\n' : ''}${
  policy.exposedHeaders.length > 0 ? `             expose: [${policy.exposedHeaders.map(ruby).join(', ')}],\n` : ''
}             max_age: ${policy.maxAge}
  end
end
`,
} satisfies Recipe;
