import { sentence } from '../../../text/quote-list.ts';
import { alike } from '../../../text/spelling.ts';
import { serverOrigin } from '../../context.ts';
import { carried, missingHeaders } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

/** Each missing name is compared with each listed one: of lists longer than any person writes only the beginning. */
const MOST_MISSING = 20;
const MOST_ALLOWED = 300;
/** No person writes a longer name. */
const LONGEST = 200;

export default defineRule({
  id: 'header-name-typo',
  title: 'Header name spelled differently',
  explains: ['preflight-header'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers',
  priority: 'on-the-way',
  diagnose(context) {
    const { missing, allowed } = context.failure;
    const requested = new Set(carried(context));
    const candidates = allowed
      .slice(0, MOST_ALLOWED)
      .filter((each) => each.length <= LONGEST)
      .map((each) => ({ meant: each, lower: each.toLowerCase() }))
      .filter(({ lower }) => !requested.has(lower));
    for (const name of missing.slice(0, MOST_MISSING)) {
      if (name.length > LONGEST) continue;
      const lowerName = name.toLowerCase();
      const meant = candidates.find(({ lower }) => alike(lowerName, lower))?.meant;
      if (meant === undefined) continue;
      return {
        ...missingHeaders(
          context,
          sentence`The call carries ${name}, and ${serverOrigin(context)} allows ${meant}: two spellings of one header, it seems. Names have to agree letter by letter; capitals do not matter.`,
        ),
        owner: 'page',
        action: sentence`Write the name in the page as the server expects it, ${meant}; or, if ${name} is right, correct the list on the server.`,
        fix: 'Spell the header alike on both sides',
      };
    }
    return null;
  },
});
