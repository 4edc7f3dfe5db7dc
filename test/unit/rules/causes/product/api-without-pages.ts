import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    Notion: { url: 'https://api.notion.com/v1/pages', method: 'PATCH', preflight: { status: 400 } },
    Mailchimp: { url: 'https://us1.api.mailchimp.com/3.0/lists', response: { status: 200 } },
  },
  silent: {
    'an API of one’s own': { response: { status: 200 } },
    'Notion’s site': { url: 'https://www.notion.com/x', response: { status: 200 } },
  },
} satisfies Cases;
