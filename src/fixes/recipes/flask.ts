import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'flask',
  title: 'Flask (Python)',
  kind: 'policy',
  tier: 1,
  products: ['flask'],
  proven: 'here',
  file: 'app.py',
  language: 'python',
  link: 'https://flask-cors.readthedocs.io/en/latest/configuration.html',
  placement: text`Run ${'pip install flask-cors'}, then put this right after ${'app = Flask(__name__)'}, once.`,
  mistake: text`A ${'before_request'} login check that refuses ${'OPTIONS'}: let it return early for that method. And a proxy that adds the same headers a second time.`,
  print: (policy) => `from flask_cors import CORS

CORS(
    app,
    origins=[${doubleQuotedList(policy.origins.map(exactly))}],
    methods=[${doubleQuotedList(allMethods(policy))}],
    allow_headers=[${doubleQuotedList(policy.requestHeaders.map(exactly))}],
${policy.credentials ? '    supports_credentials=True,\n' : ''}${
  policy.exposedHeaders.length > 0 ? `    expose_headers=[${doubleQuotedList(policy.exposedHeaders)}],\n` : ''
}    max_age=${policy.maxAge},
)
`,
} satisfies Recipe;

/** flask-cors takes a string with any of these characters for a regular expression. */
function exactly(value: string): string {
  return /[*\\\]?$^[()]/.test(value) ? `^${value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$` : value;
}
