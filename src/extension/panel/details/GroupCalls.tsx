import type { Call } from '../../../network/call.ts';
import { firstOf } from '../../ui/firstOf.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { formatTime, outcomeLabels } from '../../ui/labels.ts';
import { shorten } from '../../ui/shorten.ts';
import { words } from '../../ui/words.ts';
import type { DetailsSubject } from '../subject.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly subject: DetailsSubject & { readonly kind: 'group' };
  readonly judgement: Judgement;
  readonly callOf: (id: string) => Call | undefined;
  readonly onSelect: (id: string) => void;
  readonly onShowAll: () => void;
}

const MOST = 50;

/** The calls of a group, each a way to its own details. */
export function GroupCalls({ subject: { causes }, judgement, callOf, onSelect, onShowAll }: Props) {
  const total = causes.reduce((sum, { ids }) => sum + ids.size, 0);
  const calls = causes
    .flatMap(({ ids }) => firstOf(ids, MOST))
    .slice(0, MOST)
    .flatMap((id) => callOf(id) ?? []);
  return (
    <Section id="group-calls" title={words.details.group.calls(total)}>
      <ul className="group-calls">
        {calls.map((call) => {
          const request = call.hops[0]?.request;
          return (
            <li key={call.id}>
              <button type="button" className="link-button" data-group-call={call.id} onClick={() => onSelect(call.id)}>
                {request !== undefined && formatTime(request.startedAt)} {shorten(request?.method ?? '', 40)}{' '}
                {shorten(request?.url ?? '', 300)}
              </button>{' '}
              <span className="dim">{outcomeLabels[judgement.verdict(call).outcome]}</span>
            </li>
          );
        })}
      </ul>
      {total > calls.length && (
        <button type="button" className="button" onClick={onShowAll}>
          {words.details.group.showAll(total)}
        </button>
      )}
    </Section>
  );
}
