import { type Cases, carrying } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'JSON to Slack': carrying(['content-type'], 'slack-route', {
      url: 'https://hooks.slack.com/services/x',
      requestHeaders: { 'Content-Type': 'application/json' },
    }),
    'JSON to Zapier': carrying(['content-type'], 'x-requested-with', {
      url: 'https://hooks.zapier.com/hooks/catch/1/2/',
      requestHeaders: { 'Content-Type': 'application/json' },
    }),
  },
  silent: {
    'a server of one’s own': carrying(['content-type'], 'x-known', {
      requestHeaders: { 'Content-Type': 'application/json' },
    }),
    'Slack’s API': carrying(['content-type'], 'x-known', {
      url: 'https://slack.com/api/chat.postMessage',
      requestHeaders: { 'Content-Type': 'application/json' },
    }),
  },
} satisfies Cases;
