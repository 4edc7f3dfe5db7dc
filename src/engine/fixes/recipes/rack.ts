import { text } from '../../rules/text.ts';
import { allMethods } from '../print.ts';
import { ruby } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'rack',
  title: 'Rack or Sinatra (Ruby)',
  kind: 'policy',
  tier: 2,
  layers: [],
  proven: 'here',
  file: 'config.ru',
  language: 'ruby',
  link: 'https://github.com/cyu/rack-cors#rack-configuration',
  placement: text`Run ${'bundle add rack-cors'}, then put this at the top of ${'config.ru'}, before every other ${'use'} and before ${'run'}.`,
  mistake: text`Adding it below the login’s middleware: that one then answers the preflight first.`,
  print: (policy) => `require 'rack/cors'\n\nuse Rack::Cors do
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
