import { hiddenErrorRule } from './hidden-error.ts';

export default hiddenErrorRule({
  id: 'hidden-rate-limit',
  title: '429 rate limit, hidden',
  statuses: [429],
  advice: [
    'Call less often, or raise the limit. A limiter usually responds before the CORS headers are added: let it add them, so that the page can see that it has to wait.',
  ],
  fix: 'Call less often; add CORS headers to 429 responses',
});
