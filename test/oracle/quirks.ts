// Where our verdict is knowingly not the browser's own. At most ten entries; anything else fails the run.
import type { BrowserName } from '../../src/engine/fetch/model.ts';
import type { Judgement } from './judgement.ts';

export interface Quirk {
  readonly id: string;
  readonly browser: BrowserName;
  readonly reason: string;
  /** The browser's source, a bug, or a measured fact. */
  readonly link: string;
  readonly covers: (judgement: Judgement) => boolean;
}

export const quirks: readonly Quirk[] = [];
