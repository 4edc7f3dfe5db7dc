// APIs that pages call and that hardly anybody who reads this runs. A host name says whose server it is, and what its vendor says of
// pages; what follows for one call is likely, never certain.

interface OutsideService {
  readonly name: string;
  /** `none`: its vendor lets no page call it, or not at this path. `some`: it lets pages make some calls. */
  readonly pages: 'none' | 'some';
}

interface Entry extends OutsideService {
  readonly host: RegExp;
  /** Of the path; left out: every path. */
  readonly path?: RegExp;
}

function none(name: string, host: RegExp, path?: RegExp): Entry {
  return { name, pages: 'none', host, ...(path !== undefined && { path }) };
}

function some(name: string, host: RegExp): Entry {
  return { name, pages: 'some', host };
}

/** The first that fits counts. */
const SERVICES: readonly Entry[] = [
  none('Notion', /^api\.notion\.com$/),
  // https://www.twilio.com/docs/sendgrid/for-developers/sending-email/cors
  none('SendGrid', /^api\.sendgrid\.com$/),
  // https://mailchimp.com/developer/marketing/docs/fundamentals/
  none('Mailchimp', /\.api\.mailchimp\.com$/),
  none('LinkedIn', /^api\.linkedin\.com$/),
  none('LinkedIn', /^www\.linkedin\.com$/, /^\/(?:oauth|uas)\//),
  // https://github.com/desmondmorris/node-twitter/issues/189
  none('X (Twitter)', /^api\.(?:twitter|x)\.com$/),
  // The CORS list of an org is for the org's own host.
  none('Salesforce’s sign-in', /^(?:login|test)\.salesforce\.com$/, /^\/services\//),
  none('Jira and Confluence Cloud', /\.atlassian\.net$/, /^\/(?:wiki\/)?rest\//),
  // https://github.com/basecamp/bc-api/issues/99
  none('Basecamp', /^(?:3\.basecampapi|launchpad\.37signals)\.com$/),
  // https://github.com/grafana/loki/issues/10523
  none('Grafana Cloud', /\.grafana\.net$/, /^\/(?:loki|api\/prom|otlp)\//),
  none('IGDB', /^api\.igdb\.com$/),
  none('Mailgun', /^api(?:\.eu)?\.mailgun\.net$/),
  none('Replicate', /^api\.replicate\.com$/),
  none('Resend', /^api\.resend\.com$/),
  none('Riot Games', /\.api\.riotgames\.com$/),
  none('Zoom', /^(?:api\.)?zoom\.us$/, /^\/(?:v2|oauth)\//),
  none('Shopify’s Admin', /\.myshopify\.com$/, /^\/admin\//),
  none('Steam', /^(?:api|partner)\.steampowered\.com$/),
  // https://docs.developer.yelp.com/docs/fusion-faq
  none('Yelp', /^api\.yelp\.com$/),
  some('Airtable', /^api\.airtable\.com$/),
  some('Anthropic', /^api\.anthropic\.com$/),
  some('Cloudflare’s AI Gateway', /^gateway\.ai\.cloudflare\.com$/),
  some('Cloudinary', /^api\.cloudinary\.com$/),
  some('CoinGecko', /^api\.coingecko\.com$/),
  some('Discogs', /^api\.discogs\.com$/),
  some('Discord', /^discord(?:app)?\.com$/),
  some('Dropbox', /^(?:api|content)\.dropboxapi\.com$/),
  some('Facebook', /^graph\.facebook\.com$/),
  some('GitHub', /^(?:api\.github|raw\.githubusercontent)\.com$/),
  some('HubSpot', /^api\.hubapi\.com$/),
  some('Mapbox', /^api\.mapbox\.com$/),
  some('Microsoft Graph', /^graph\.microsoft\.com$/),
  some('OpenAI', /^api\.openai\.com$/),
  some('OpenWeather', /^api\.openweathermap\.org$/),
  some('Reddit', /^(?:www|old|oauth)\.reddit\.com$/),
  some('Shopify’s Storefront API', /\.myshopify\.com$/),
  some('Slack', /^slack\.com$/),
  some('Spotify', /^(?:api|accounts)\.spotify\.com$/),
  some('Stripe', /^api\.stripe\.com$/),
  some('Trello', /^api\.trello\.com$/),
  some('Twitch', /^(?:api|id)\.twitch\.tv$/),
  some('Yahoo Finance', /^query[12]\.finance\.yahoo\.com$/),
];

/** Whose API this URL is; null: nobody's that is known. */
export function outsideService(url: string): OutsideService | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return SERVICES.find(({ host, path }) => host.test(hostname) && (path?.test(pathname) ?? true)) ?? null;
}
