import type { Text } from '../rules/text.ts';
import type { Policy } from './policy.ts';

/** Where the policy is to be printed for: the server the page called. */
export interface Target {
  /** Origin of the server, e.g. `https://api.example.com` */
  readonly origin: string;
  /** Path and query as called, e.g. `/v1/users?page=2` */
  readonly path: string;
  /** Origin of the page. */
  readonly page: string;
}

/** One server's (or development proxy's) way to say a policy. One file each; adding one touches nothing else. */
export interface Recipe {
  /** kebab-case; the file's name */
  readonly id: string;
  readonly title: string;
  /** `policy`: the server answers with CORS headers. `proxy`: the page stops calling across origins. */
  readonly kind: 'policy' | 'proxy';
  /** Where the text goes, e.g. `server.js` */
  readonly file: string;
  readonly language: 'js' | 'json' | 'nginx';
  readonly link: string;
  /** Where it goes and the order that matters. */
  readonly placement: Text;
  /** The classic mistake with this server. */
  readonly mistake: Text;
  /** The snippet, every value quoted for its language. */
  print(policy: Policy, target: Target): string;
}
