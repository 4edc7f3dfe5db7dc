import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-gateway-timeout',
  title: 'Gateway timeout hidden by CORS',
  statuses: [504],
  advice: [
    'Find out why the application takes so long to answer, or raise the gateway’s time limit. A gateway usually answers in its place, without its CORS headers.',
  ],
  fix: 'Speed up the answer or raise the time limit',
});
