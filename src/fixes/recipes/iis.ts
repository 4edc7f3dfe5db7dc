import { text } from '../../text/text.ts';
import { xml } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'iis',
  title: 'IIS (web.config)',
  kind: 'policy',
  tier: 2,
  products: ['iis'],
  proven: 'not-run-here',
  file: 'web.config',
  language: 'xml',
  link: 'https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference',
  placement: text`Install the IIS CORS Module, then put ${'<cors>'} into ${'<system.webServer>'} of the site's ${'web.config'}. It responds to preflights before every login check. Take the headers out of the application and out of ${'<customHeaders>'}: only one layer may send them.`,
  mistake: text`The headers as ${'<customHeaders>'}: they name one origin for everybody, and ${'OPTIONS'} still meets the login or a handler that responds with 405. Without the module ${'<cors>'} is an unknown section and IIS responds with 500.19.`,
  print: (policy) => {
    const rule = (origin: string) => [
      `      <add origin=${xml(origin)} allowed="true" allowCredentials="${policy.credentials}" maxAge="${policy.maxAge}">`,
      '        <allowHeaders allowAllRequestedHeaders="false">',
      ...policy.requestHeaders.map((name) => `          <add header=${xml(name)} />`),
      '        </allowHeaders>',
      '        <allowMethods>',
      ...allMethods(policy).map((name) => `          <add method=${xml(name)} />`),
      '        </allowMethods>',
      ...(policy.exposedHeaders.length > 0
        ? [
            '        <exposeHeaders>',
            ...policy.exposedHeaders.map((name) => `          <add header=${xml(name)} />`),
            '        </exposeHeaders>',
          ]
        : []),
      '      </add>',
    ];
    const lines = [
      '<configuration>',
      '  <system.webServer>',
      '    <cors enabled="true">',
      ...policy.origins.flatMap(rule),
      '    </cors>',
      '  </system.webServer>',
      '</configuration>',
    ];
    return `${lines.join('\n')}\n`;
  },
} satisfies Recipe;
