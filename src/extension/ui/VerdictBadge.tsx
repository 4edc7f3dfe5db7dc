import {
  CircleCheck,
  CircleQuestionMark,
  CircleSlash,
  EyeOff,
  Hourglass,
  type LucideIcon,
  OctagonX,
  Unplug,
} from 'lucide-react';
import type { Outcome } from '../../verdict/verdict.ts';
import { outcomeHints, outcomeLabels } from './labels.ts';

const icons: Readonly<Record<Outcome, LucideIcon>> = {
  blocked: OctagonX,
  failed: Unplug,
  readable: CircleCheck,
  opaque: EyeOff,
  aborted: CircleSlash,
  pending: Hourglass,
  undetermined: CircleQuestionMark,
};

/** The shape tells it too: never colour alone. Named for who cannot see it. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  const Icon = icons[outcome];
  return (
    <span className="verdict" data-outcome={outcome} title={outcomeHints[outcome]}>
      <Icon size={13} strokeWidth={2.25} role="img" aria-label={outcomeLabels[outcome]} />
    </span>
  );
}

/** Icon and word. */
export function VerdictBadge({ outcome }: { readonly outcome: Outcome }) {
  const Icon = icons[outcome];
  return (
    <span className="verdict" data-outcome={outcome} title={outcomeHints[outcome]}>
      <Icon size={13} strokeWidth={2.25} aria-hidden="true" />
      <span>{outcomeLabels[outcome]}</span>
    </span>
  );
}
