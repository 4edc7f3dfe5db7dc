import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'django',
  title: 'Django (Python)',
  kind: 'policy',
  tier: 1,
  products: ['django'],
  proven: 'here',
  file: 'settings.py',
  language: 'python',
  link: 'https://github.com/adamchainz/django-cors-headers#configuration',
  placement: text`Run ${'pip install django-cors-headers'}, then put this at the end of the settings. The middleware comes first of all, before the ones that redirect (${'CommonMiddleware'}) or check the login.`,
  mistake: text`An origin without ${'https://'}, and a call without the slash at its end: ${'APPEND_SLASH'} redirects it, and a preflight may not be redirected. Calls that change something may need ${'CSRF_TRUSTED_ORIGINS'} too.`,
  print: (policy) => `INSTALLED_APPS = [*INSTALLED_APPS, "corsheaders"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]

CORS_ALLOWED_ORIGINS = [${doubleQuotedList(policy.origins)}]
CORS_ALLOW_METHODS = [${doubleQuotedList(allMethods(policy))}]
CORS_ALLOW_HEADERS = [${doubleQuotedList(policy.requestHeaders)}]
${policy.credentials ? 'CORS_ALLOW_CREDENTIALS = True\n' : ''}${
  policy.exposedHeaders.length > 0 ? `CORS_EXPOSE_HEADERS = [${doubleQuotedList(policy.exposedHeaders)}]\n` : ''
}CORS_PREFLIGHT_MAX_AGE = ${policy.maxAge}
`,
} satisfies Recipe;
