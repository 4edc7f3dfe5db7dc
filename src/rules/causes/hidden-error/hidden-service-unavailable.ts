import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-service-unavailable',
  title: '503 hidden by CORS',
  statuses: [503],
  advice: [
    'Check whether the application is running, starting or overloaded, or was put into maintenance. An error page made in its place usually has no CORS headers.',
  ],
  fix: 'Bring the service back; add CORS headers to errors',
});
