import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-gateway-timeout',
  title: 'Gateway timeout hidden by CORS',
  statuses: [504],
  advice: [
    'Find out why the application takes so long to respond, or raise the gateway’s time limit. A gateway usually responds in its place, without its CORS headers.',
  ],
  fix: 'Speed up the response or raise the time limit',
});
