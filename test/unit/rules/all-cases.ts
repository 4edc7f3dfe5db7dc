import type { Cases, RuleCase } from './rule-case.ts';

const modules = import.meta.glob<Cases>(['./base/*.ts', './causes/*/*.ts'], { eager: true, import: 'default' });

/** The cases of every cause and base rule, by the rule's id. */
export const allCases: ReadonlyMap<string, Cases> = new Map(
  Object.entries(modules).map(([file, cases]) => [file.replace(/^.*\/|\.ts$/g, ''), cases]),
);

/** Every case, where its rule speaks and where it is silent, under the name `rule: case`. */
export const namedCases: readonly (readonly [name: string, given: RuleCase])[] = [...allCases].flatMap(
  ([id, { speaks, silent }]) =>
    Object.entries({ ...speaks, ...silent }).map(([name, given]) => [`${id}: ${name}`, given] as const),
);
