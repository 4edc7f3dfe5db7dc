import type { Header, HeaderList } from '../../../fetch/model.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { shorten } from '../../ui/shorten.ts';
import { words } from '../../ui/words.ts';

interface Props {
  readonly title: string;
  readonly headers: HeaderList | null;
  /** Names that decided; the ones not there are listed as absent. */
  readonly decisive: readonly string[];
  /** What to say when there are no headers to show. */
  readonly absent: string;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly value: string | null;
  readonly decisive: boolean;
}

export function HeaderTable({ title, headers, decisive, absent }: Props) {
  const lines = linesOf(headers ?? [], decisive);
  return (
    <table className="headers">
      <caption>{title}</caption>
      <tbody>
        {lines.map(({ key, name, value, decisive }) => (
          <tr
            key={key}
            data-header={name.toLowerCase().slice(0, 80)}
            data-decisive={decisive}
            data-absent={value === null}
          >
            <th scope="row">{shorten(name, 120)}</th>
            <td>
              {value === null ? (
                `(${words.details.absent})`
              ) : value === '' ? (
                words.details.empty
              ) : (
                <LongValue value={value} />
              )}
            </td>
          </tr>
        ))}
        {lines.length === 0 && (
          <tr>
            <td className="none">{headers === null ? absent : words.details.headers.none}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Decisive ones first, so that nobody has to look for them; otherwise in wire order. */
function linesOf(headers: HeaderList, decisive: readonly string[]): readonly Line[] {
  const wanted = new Set(decisive.map((name) => name.toLowerCase()));
  const present = new Set(headers.map(([name]) => name.toLowerCase()));
  const line = ([name, value]: Header, index: number): Line => ({
    key: String(index),
    name,
    value,
    decisive: wanted.has(name.toLowerCase()),
  });
  const lines = headers.map(line);
  const absent = decisive
    .filter((name, index) => !present.has(name.toLowerCase()) && decisive.indexOf(name) === index)
    .map((name) => ({ key: `absent-${name}`, name, value: null, decisive: true }));
  return [...absent, ...lines.filter((each) => each.decisive), ...lines.filter((each) => !each.decisive)];
}
