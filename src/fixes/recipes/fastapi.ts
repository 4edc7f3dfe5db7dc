import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'fastapi',
  title: 'FastAPI or Starlette (Python)',
  kind: 'policy',
  tier: 1,
  products: ['starlette', 'uvicorn'],
  proven: 'here',
  file: 'main.py',
  language: 'python',
  link: 'https://fastapi.tiangolo.com/tutorial/cors/',
  placement: text`At the end of the file, after all routes and ${'add_middleware'} calls, but before ${'uvicorn.run(app)'}: it goes around the whole application, so that responses to unhandled errors carry the headers too. If a ${'CORSMiddleware'} was added before, take its origins over and take it out.`,
  mistake: text`${'app.add_middleware(CORSMiddleware)'} before the authentication’s: the one added last is the outermost, and only that one sees preflights first.`,
  print: (policy) => `from starlette.middleware.cors import CORSMiddleware

app = CORSMiddleware(
    app,
    allow_origins=[${doubleQuotedList(policy.origins)}],
    allow_methods=[${doubleQuotedList(allMethods(policy))}],
    allow_headers=[${doubleQuotedList(policy.requestHeaders)}],
${policy.credentials ? '    allow_credentials=True,\n' : ''}${
  policy.exposedHeaders.length > 0 ? `    expose_headers=[${doubleQuotedList(policy.exposedHeaders)}],\n` : ''
}    max_age=${policy.maxAge},
)
`,
} satisfies Recipe;
