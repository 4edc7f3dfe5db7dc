import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-not-found',
  title: '“Not found” hidden by CORS',
  statuses: [404, 410],
  advice: [
    'Check the URL first: path, version and deployment; or what it asks for does not exist. CORS headers are often added by the routes themselves, and perhaps none answered here.',
  ],
  fix: 'Correct the URL; add CORS headers to errors',
});
