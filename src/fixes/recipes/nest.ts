import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';
import { corsOptions } from './print.ts';

export default {
  id: 'nest',
  title: 'NestJS',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'main.ts',
  language: 'ts',
  link: 'https://docs.nestjs.com/security/cors',
  placement: text`In ${'bootstrap()'}, right after ${'NestFactory.create(AppModule)'} and before ${'app.listen()'}.`,
  mistake: text`Forgetting WebSocket gateways: they take a ${'cors'} option of their own, in ${'@WebSocketGateway()'}.`,
  print: (policy) => `app.enableCors({
${corsOptions(policy, '  ')}});
`,
} satisfies Recipe;
