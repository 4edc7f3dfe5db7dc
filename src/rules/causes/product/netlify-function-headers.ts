import { ACAO, allowThisPage, evidence, path, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got } from './product-signs.ts';

// Documented under Limitations.
export default defineRule({
  id: 'netlify-function-headers',
  title: 'Netlify function sends no headers',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://docs.netlify.com/manage/routing/headers/',
  weight: 78,
  diagnose(found) {
    const { status } = found.failure;
    if (status >= 400 || !/\/\.netlify\/functions\/[^/]/.test(path(found))) return null;
    return {
      summary: say`${got(found)} from a Netlify function, without CORS headers. Headers set in ${'_headers'} or ${'netlify.toml'} reach only files, never the answers of functions.`,
      owner: 'server',
      action: [
        ...say`In the function itself, return the headers with every answer, and answer ${'OPTIONS'} there with ${'204'}. `,
        ...allowThisPage(found),
      ],
      fix: 'Send CORS headers from the function itself',
      evidence: [evidence(found, 'url'), evidence(found, 'response-header', ACAO)],
    };
  },
});
