// From the words after `npm run new --` to the files to write, or an error that says in one sentence what to do instead.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { baseRules } from '../../src/rules/base-rules.ts';
import { type Kind, type NewFile, templates } from './new-templates.ts';

/** The files below a folder, as paths from the root, with `/`; none if there is no such folder. */
export type FilesIn = (folder: string) => readonly string[];

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const USAGE =
  'Say what to write: npm run new -- cause ID --family FAMILY, note ID, recipe ID, or scenario ID --family FAMILY.';

export function newFiles(words: readonly string[], filesIn: FilesIn): readonly NewFile[] {
  const { kind, id, family } = read(words);
  const { folder, hasFamilies, namedOnceIn, files } = templates[kind];
  if (!ID.test(id)) {
    throw new Error(
      `${JSON.stringify(id)} cannot be an ID: use lower-case letters, digits and single hyphens, beginning with a letter, as in allow-origin-port.`,
    );
  }
  if (hasFamilies) checkFamily(family, familiesOf(folder, filesIn));
  else if (family !== undefined) throw new Error(`A ${kind} belongs to no family: leave out --family.`);

  const written = files(id, family ?? '');
  const namesake = filesIn(namedOnceIn).find((path) => /\.tsx?$/.test(path) && joined(nameOf(path)) === joined(id));
  const inTheWay = written.find(({ path }) => filesIn(path.replace(/\/[^/]*$/, '')).includes(path))?.path;
  const taken = namesake ?? inTheWay;
  if (taken !== undefined) throw new Error(`The name ${id} is taken by ${taken}: choose another ID.`);
  // Base rules are in files named after the failure, not after their ID.
  if (kind === 'cause' && Object.values(baseRules).some((rule) => rule.id === id)) {
    throw new Error(`The name ${id} is taken by a rule in src/rules/base: choose another ID.`);
  }
  return written;
}

function read(words: readonly string[]): { kind: Kind; id: string; family: string | undefined } {
  const { positionals, family } = parsed(words);
  const [kind, id, ...more] = positionals;
  if (kind === undefined || id === undefined || more.length > 0) throw new Error(USAGE);
  if (!isKind(kind)) {
    throw new Error(
      `${JSON.stringify(kind)} is not something to write: choose one of ${Object.keys(templates).join(', ')}.`,
    );
  }
  return { kind, id, family };
}

function parsed(words: readonly string[]): { positionals: readonly string[]; family: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { family: { type: 'string' } },
    });
    return { positionals, family: values.family };
  } catch {
    throw new Error(USAGE);
  }
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(templates, word);
}

function checkFamily(family: string | undefined, families: readonly string[]): void {
  if (family !== undefined && families.includes(family)) return;
  const missing = family === undefined ? 'The family is missing' : `There is no family ${JSON.stringify(family)}`;
  throw new Error(`${missing}: add --family and one of ${families.join(', ')}.`);
}

function familiesOf(folder: string, filesIn: FilesIn): readonly string[] {
  const inside = filesIn(folder).map((path) => path.slice(folder.length + 1).split('/'));
  return [...new Set(inside.filter((parts) => parts.length > 1).map(([family = '']) => family))].sort();
}

function nameOf(path: string): string {
  return basename(path).replace(/\.tsx?$/, '');
}

/** Names that differ in hyphens only may become one identifier in a generated list: `error-404` and `error404`. */
function joined(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}
