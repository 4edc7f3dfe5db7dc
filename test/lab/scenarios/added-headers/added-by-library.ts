// Scenarios in which a library adds headers that the server does not allow.

import type { Scenario } from '../../scenario.ts';
import { type MissingHeader, missingHeader } from '../request-headers/missing-header.ts';

interface AddedByLibrary extends Omit<MissingHeader, 'title'> {
  readonly library: string;
}

export function addedByLibrary({ library, ...rest }: AddedByLibrary): Scenario {
  return missingHeader({ title: `Headers added by a library: ${library}`, allowed: 'x-other', ...rest });
}
