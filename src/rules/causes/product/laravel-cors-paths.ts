import { sentence } from '../../../text/quote-list.ts';
import { evidence, preflightStatus, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, isProduct } from './product-signs.ts';

// Its router answers OPTIONS with the methods of the routes (fruitcake/laravel-cors issue 413): its CORS middleware did not.
export default defineRule({
  id: 'laravel-cors-paths',
  title: 'Laravel’s CORS leaves this out',
  explains: ['acao-missing'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://laravel.com/docs/routing#cors',
  priority: 'product',
  recipe: 'laravel',
  diagnose(context) {
    const status = preflightStatus(context);
    if (status === null || status > 299 || !isProduct(context, 'laravel')) return null;
    return {
      summary: sentence`${gotStatus(context)} and the list of methods that Laravel’s router writes by itself. Its CORS middleware, which comes before, did not respond.`,
      owner: 'server',
      action: sentence`In ${'config/cors.php'} let ${'paths'} cover ${urlPath(context)} (such as ${"'api/*'"}; an empty list covers nothing), then run ${'php artisan config:clear'}. If it does, check ${'allowed_origins'} there.`,
      fix: 'Add the path to paths in config/cors.php',
      evidence: [evidence(context, 'response-header', 'Allow'), evidence(context, 'status')],
    };
  },
});
