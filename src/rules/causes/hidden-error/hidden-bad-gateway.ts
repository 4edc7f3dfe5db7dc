import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-bad-gateway',
  title: 'Gateway error hidden by CORS',
  statuses: [502],
  advice: [
    'Check whether the application behind the gateway is running and listens where the gateway looks for it: its log says more than the browser can. An error page made in its place usually has no CORS headers.',
  ],
  fix: 'Get the application behind the gateway running',
});
