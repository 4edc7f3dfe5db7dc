import { text } from '../../text/text.ts';
import { posix } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'azure-app-service',
  title: 'Azure App Service and Functions',
  kind: 'policy',
  tier: 2,
  products: ['azure-app-service'],
  proven: 'not-run-here',
  file: 'cors.sh',
  language: 'sh',
  link: 'https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api#enable-cors',
  placement: text`Run it in a POSIX shell with your own ${'GROUP'} and ${'NAME'}; for a function app say ${'az functionapp cors add'}. App Service then responds to preflights itself and allows every method and header to these origins; which headers script may read it cannot say.`,
  mistake: text`CORS in the code as well: once App Service has an origin in its list, it responds instead of your code, and what the code sets has no effect. Use one of the two.`,
  print: (policy) => {
    const add = [
      'az webapp cors add --resource-group GROUP --name NAME',
      `  --allowed-origins ${policy.origins.map(posix).join(' ')}`,
    ];
    const credentials = [
      'az resource update --resource-group GROUP --name web',
      '  --namespace Microsoft.Web --resource-type config --parent sites/NAME',
      '  --set properties.cors.supportCredentials=true',
    ];
    const commands = policy.credentials ? [add, credentials] : [add];
    return `${commands.map((lines) => lines.join(' \\\n')).join('\n')}\n`;
  },
} satisfies Recipe;
