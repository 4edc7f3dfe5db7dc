// What the reader has set, kept by the browser. An unknown or broken value counts as not set.
import * as v from 'valibot';

export interface Settings {
  /** What the panel lists first; `auto`: problems as soon as there are some. */
  readonly start: 'auto' | 'problems' | 'calls';
  /** Id of the recipe for the reader's own server; null: what is detected. */
  readonly recipe: string | null;
  /** The newest call is kept in sight as long as none is selected. */
  readonly follow: boolean;
  /** The toolbar icon counts blocked calls. */
  readonly badge: boolean;
  /** `auto`: as DevTools, or as the system. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Ids of columns that are not shown. */
  readonly hiddenColumns: readonly string[];
  /** px, by column id. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** null: in the order of time. */
  readonly sort: Sort | null;
}

export interface Sort {
  /** Id of a column. */
  readonly column: string;
  readonly descending: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  start: 'auto',
  recipe: null,
  follow: true,
  badge: true,
  theme: 'auto',
  hiddenColumns: ['initiator'],
  columnWidths: {},
  sort: null,
};

const word = v.pipe(v.string(), v.maxLength(100));
const fallback = <const T extends v.GenericSchema>(schema: T, value: v.InferOutput<T>) => v.fallback(schema, value);

const schema = v.fallback(
  v.object({
    start: fallback(v.picklist(['auto', 'problems', 'calls']), DEFAULT_SETTINGS.start),
    recipe: fallback(v.nullable(word), null),
    follow: fallback(v.boolean(), DEFAULT_SETTINGS.follow),
    badge: fallback(v.boolean(), DEFAULT_SETTINGS.badge),
    theme: fallback(v.picklist(['auto', 'light', 'dark']), DEFAULT_SETTINGS.theme),
    hiddenColumns: fallback(v.pipe(v.array(word), v.maxLength(50)), [...DEFAULT_SETTINGS.hiddenColumns]),
    columnWidths: fallback(v.record(word, v.pipe(v.number(), v.minValue(20), v.maxValue(5000))), {}),
    sort: fallback(v.nullable(v.object({ column: word, descending: v.boolean() })), null),
  }),
  { ...DEFAULT_SETTINGS, hiddenColumns: [...DEFAULT_SETTINGS.hiddenColumns] },
);

export function parseSettings(raw: unknown): Settings {
  return v.parse(schema, raw);
}
