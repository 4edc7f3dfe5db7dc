// What `npm run new` writes for each kind. Every file holds a TODO, and test/unit/tools/new.test.ts fails as long as one
// is left in the tree: what is only begun never passes for done.

export interface NewFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Template {
  /** Where the pieces of this kind are. */
  readonly folder: string;
  /** There is a folder for each family, and a piece belongs to one. */
  readonly hasFamilies: boolean;
  /** The folder in which no other file may have its name. */
  readonly namedOnceIn: string;
  files(id: string, family: string): readonly NewFile[];
}

export type Kind = 'cause' | 'note' | 'recipe' | 'scenario';

export const templates: Readonly<Record<Kind, Template>> = {
  cause: { folder: 'src/rules/causes', hasFamilies: true, namedOnceIn: 'src', files: cause },
  note: { folder: 'src/rules/notes', hasFamilies: false, namedOnceIn: 'src', files: note },
  recipe: { folder: 'src/fixes/recipes', hasFamilies: false, namedOnceIn: 'src', files: recipe },
  scenario: {
    folder: 'test/lab/scenarios',
    hasFamilies: true,
    namedOnceIn: 'test/lab/scenarios',
    files: scenario,
  },
};

function cause(id: string, family: string): readonly NewFile[] {
  return [
    {
      path: `src/rules/causes/${family}/${id}.ts`,
      text: `import { defineRule } from '../../rule.ts';

export default defineRule({
  id: '${id}',
  title: 'TODO: at most five words',
  // TODO: the failures it explains, of those in src/fetch/failure.ts.
  explains: ['acao-missing'],
  // TODO: 'certain' if the headers or the status prove it.
  certainty: 'likely',
  // TODO: the page of the standard or of the product that shows the browser is right.
  link: 'https://fetch.spec.whatwg.org/#cors-check',
  // TODO: which rules it speaks before, see src/rules/priority.ts.
  priority: 'setup',
  diagnose() {
    // TODO: take the parameter \`context\` and look, with the functions of src/rules/context.ts, whether the call shows
    // this cause. Return null where it does not. Where it does, return summary, owner, action, fix and evidence:
    // src/rules/rule.ts says what each of them holds, and the rules beside this one show how they are written.
    return null;
  },
});
`,
    },
    {
      path: `test/unit/rules/causes/${family}/${id}.ts`,
      text: `import type { Cases } from '../../rule-case.ts';

export default {
  // TODO: leave this out if the cause is certain.
  certainty: 'likely',
  speaks: {
    'TODO: what this call shows': { response: { status: 200, headers: [['X-Example', '1']] } },
  },
  // TODO: calls that look almost the same and must not be explained by this cause, written like the one above.
  silent: {},
} satisfies Cases;
`,
    },
  ];
}

function note(id: string): readonly NewFile[] {
  return [
    {
      path: `src/rules/notes/${id}.ts`,
      text: `import type { Note } from '../note.ts';

export default {
  id: '${id}',
  title: 'TODO: at most five words',
  // TODO: 'read-side', 'risk' or 'cost'.
  kind: 'cost',
  // TODO: 'certain' if the call proves it.
  certainty: 'likely',
  // TODO: the page that explains it.
  link: 'https://fetch.spec.whatwg.org/#http-cors-protocol',
  examine() {
    // TODO: take the parameter \`context\` and look whether there is something to say about the call. Return null where
    // there is not. Where there is, return summary and action: src/rules/note.ts says what they hold, and the notes
    // beside this one show how they are written.
    return null;
  },
} satisfies Note;
`,
    },
    {
      path: `test/unit/rules/notes/${id}.ts`,
      text: `import { type NoteCases, readable } from './note-case.ts';

export default {
  speaks: {
    'TODO: what this call shows': readable([['X-Example', '1']]),
  },
  // TODO: calls that look almost the same and about which there is nothing to say, written like the one above.
  silent: {},
} satisfies NoteCases;
`,
    },
  ];
}

function recipe(id: string): readonly NewFile[] {
  return [
    {
      path: `src/fixes/recipes/${id}.ts`,
      text: `import { text } from '../../text/text.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: '${id}',
  title: 'TODO: the name of the server',
  // TODO: 'proxy' if the page stops calling across origins.
  kind: 'policy',
  tier: 2,
  // TODO: the products whose answers choose this recipe, of those in src/products.
  products: [],
  // TODO: 'here' as soon as one of the servers in test/servers runs the printed text.
  proven: 'not-run-here',
  // TODO: the file that the text belongs in, and its language.
  file: 'TODO',
  language: 'sh',
  // TODO: the page of its documentation about CORS.
  link: 'https://fetch.spec.whatwg.org/#http-cors-protocol',
  placement: text\`TODO: where the text goes, and what has to stand before or after it.\`,
  mistake: text\`TODO: what people often get wrong with this server.\`,
  // TODO: take the parameters \`policy\` and \`target\` and print their values, each quoted by the function of
  // src/fixes/quote.ts for this language. The recipes beside this one show how.
  print: () => '# TODO\\n',
} satisfies Recipe;
`,
    },
    {
      path: `test/unit/fixes/recipes/${id}.test.ts`,
      text: `import { expect, it } from 'vitest';
import type { Recipe } from '../../../../src/fixes/recipe.ts';
import own from '../../../../src/fixes/recipes/${id}.ts';
import { policies } from '../policies.ts';

const recipe: Recipe = own;
const target = { origin: 'https://api.example.net', path: '/v1/items', page: 'https://app.example.com' };

it('prints the whole policy', () => {
  expect(recipe.print(policies.full, target)).toBe('TODO: the text as the server must be given it');
});

it('prints no credentials and no headers where the page needs none', () => {
  expect(recipe.print(policies.simple, target)).toBe('TODO: the text as the server must be given it');
});
`,
    },
  ];
}

function scenario(id: string, family: string): readonly NewFile[] {
  return [
    {
      path: `test/lab/scenarios/${family}/${id}.ts`,
      text: `import { blocked } from '../../expected.ts';
import { json } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: '${id}',
  title: 'TODO: what is wrong, in a few words',
  // TODO: where the call goes; test/lab/scenario.ts names the hosts.
  host: 'api',
  // TODO: what the server answers, by method; test/lab/replies.ts has the usual answers.
  replies: { '*': json({ origin: '{page}' }) },
  // TODO: what the page does.
  action: { kind: 'fetch' },
  // TODO: what the browsers say, see test/lab/expected.ts. The call above passes, so this is wrong in every browser.
  expect: blocked({ code: 'acao-missing', cause: 'TODO' }),
} satisfies Scenario;
`,
    },
  ];
}
