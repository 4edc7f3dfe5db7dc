import type { Cases } from '../../rule-case.ts';

const content = {
  url: 'https://graph.microsoft.com/v1.0/me/drive/items/1/content',
  status: 302,
  headers: [['Access-Control-Allow-Origin', '*']],
} as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight at SharePoint': {
      redirects: [content],
      url: 'https://contoso.sharepoint.com/_layouts/15/download.aspx?UniqueId=1',
      requestHeaders: { sdkversion: 'x' },
      preflight: { status: 200 },
    },
    'a converted file': {
      redirects: [content],
      url: 'https://westeurope1.mediap.svc.ms/transform/pdf',
      response: { status: 200 },
    },
  },
  silent: {
    'another redirect': {
      redirects: [content],
      url: 'https://files.example.net/1',
      response: { status: 200 },
    },
    'SharePoint called directly': { url: 'https://contoso.sharepoint.com/_api/web', response: { status: 200 } },
  },
} satisfies Cases;
