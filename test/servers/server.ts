import type { Policy } from '../../src/fixes/policy/required.ts';
import type { Running, Setup } from './running.ts';

/** A real server that a recipe is tried on. `snippet` is the printed text, put in unchanged. */
export interface ServerUnderTest {
  /** The recipe's id. */
  readonly recipe: string;
  readonly title: string;
  version(): string;
  setup(snippet: string): Setup;
  /** Which errors of the application the recipe's headers reach, beside the plain answer. */
  readonly errors?: readonly ('/v1/missing' | '/v1/boom')[];
  /** Instead of the usual paths, where the server has its own. */
  readonly paths?: Readonly<Record<string, number>>;
  /** What the recipe exposes whether the page was seen to read it or not; lower case. */
  readonly exposes?: readonly string[];
  /** Instead of the usual proof, where no CORS headers are what the recipe changes. */
  proof?(running: Running, policy: Policy): Promise<void>;
  /** Origins with unusual characters are left out of the printed text, which says so. */
  readonly leavesOutUnusual?: boolean;
}

/** A development proxy: the page calls it instead of the server. */
export interface ProxyUnderTest {
  readonly recipe: string;
  readonly title: string;
  version(): string;
  setup(snippet: string): Setup;
}
