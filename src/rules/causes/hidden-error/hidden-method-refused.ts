import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-method-refused',
  title: '405 hidden by CORS',
  statuses: [405],
  advice: [
    'Check method and URL first: the route exists for other methods at most, and a proxy or a file server may refuse this one before the application is asked.',
  ],
  fix: 'Correct method or URL; add CORS headers to errors',
});
