import { allowed, type Cases } from '../../rule-case.ts';

const call = {
  url: 'https://www.shop.example/wp-json/redirection/v1/setting',
  requestHeaders: { 'X-WP-Nonce': '1' },
  preflight: { status: 200, headers: [...allowed, ['Access-Control-Allow-Headers', 'Authorization, Content-Type']] },
} as const;

export default {
  certainty: 'likely',
  speaks: {
    'the nonce is not listed there': { ...call, documentUrl: 'https://app.example.com/wp-admin/tools.php' },
    'without www, and no header at all': {
      url: 'https://www.shop.example/wp-json/wp/v2/posts',
      documentUrl: 'https://app.example.com/blog/wp-admin/post.php',
      response: { status: 200 },
    },
  },
  silent: {
    'a page of another kind': { ...call, documentUrl: 'https://app.example.com/shop' },
    'another API, called by the admin pages': {
      documentUrl: 'https://app.example.com/wp-admin/',
      response: { status: 200 },
    },
  },
} satisfies Cases;
