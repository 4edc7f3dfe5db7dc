import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-body-too-large',
  title: '413 too large, hidden',
  statuses: [413],
  advice: [
    'Raise the size limit of the server, or of the proxy or platform in front of it, or send less. Such a limit is usually checked before the application runs, and so before it adds CORS headers.',
  ],
  fix: 'Raise the size limit, or send less',
});
