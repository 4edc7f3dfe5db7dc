/** The whole with one value in it missing or of another type, and which: `entries.0.url missing`, `tabId string`. */
type Spoiled = readonly [what: string, raw: unknown];

/** A value of each type that a message can carry. */
const OF_TYPE = { string: 'text', number: 7, boolean: true, null: null, object: {}, array: [] } as const;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function* spoil(valid: unknown, path: readonly string[]): Generator<Spoiled> {
  const at = (what: string) => `${path.join('.')} ${what}`;
  if (path.length > 0) {
    for (const [type, other] of Object.entries(OF_TYPE)) if (type !== typeOf(valid)) yield [at(type), other];
  }
  if (Array.isArray(valid)) {
    for (const [index, each] of valid.entries()) {
      for (const [what, raw] of spoil(each, [...path, String(index)])) yield [what, valid.with(index, raw)];
    }
  } else if (typeof valid === 'object' && valid !== null) {
    for (const [key, each] of Object.entries(valid)) {
      const { [key]: _missing, ...others } = valid as Record<string, unknown>;
      yield [`${[...path, key].join('.')} missing`, others];
      for (const [what, raw] of spoil(each, [...path, key])) yield [what, { ...valid, [key]: raw }];
    }
  }
}

/** What may be missing or of another type in `valid`, so that it still parses. */
export function accepted(valid: object, parse: (raw: unknown) => unknown): readonly string[] {
  return [...spoil(valid, [])].filter(([, raw]) => parse(raw) !== null).map(([what]) => what);
}

/** Nothing like a message. */
export const NO_MESSAGE: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  'clear',
  [],
  ['clear'],
  {},
  { type: null },
  { type: ['clear'] },
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'CLEAR' },
];
