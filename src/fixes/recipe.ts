import type { ProductId } from '../products/products.ts';
import type { Text } from '../text/text.ts';
import type { Policy } from './policy/required.ts';

/** Where the policy is to be printed for: the server the page called. */
export interface Target {
  /** Origin of the server, e.g. `https://api.example.com` */
  readonly origin: string;
  /** Path and query as called, e.g. `/v1/users?page=2` */
  readonly path: string;
  /** Origin of the page. */
  readonly page: string;
}

type Language =
  | 'js'
  | 'ts'
  | 'json'
  | 'python'
  | 'ruby'
  | 'php'
  | 'go'
  | 'java'
  | 'csharp'
  | 'kotlin'
  | 'rust'
  | 'elixir'
  | 'yaml'
  | 'xml'
  | 'sh'
  | 'nginx'
  | 'apache'
  | 'caddy'
  | 'haproxy';

/** One server's (or development proxy's) way to say a policy. One file each; adding one touches nothing else. */
export interface Recipe {
  /** kebab-case; the file's name */
  readonly id: string;
  readonly title: string;
  /** `policy`: the server answers with CORS headers. `proxy`: the page stops calling across origins. */
  readonly kind: 'policy' | 'proxy';
  /** 1: what most people run; they are offered first. */
  readonly tier: 1 | 2;
  /** The layers it is for: one of them in the answer chooses this recipe. */
  readonly products: readonly ProductId[];
  /** `here`: our tests run the printed text on the real server. */
  readonly proven: 'here' | 'not-run-here';
  /** Where the text goes, e.g. `server.js` */
  readonly file: string;
  readonly language: Language;
  readonly link: string;
  /** Where it goes and the order that matters. */
  readonly placement: Text;
  /** The classic mistake with this server. */
  readonly mistake: Text;
  /** The snippet, every value quoted for its language. */
  print(policy: Policy, target: Target): string;
}
