import { say, server } from '../facts.ts';
import { carried, missingHeaders } from '../request-headers.ts';
import { defineRule } from '../rule.ts';
import { alike } from '../spelling.ts';

export default defineRule({
  id: 'header-name-typo',
  title: 'Header name spelled differently',
  explains: ['preflight-header'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers',
  weight: 83,
  diagnose(found) {
    const { missing, allowed } = found.failure;
    const asked = carried(found);
    for (const name of missing) {
      const meant = allowed.find(
        (each) => !asked.includes(each.toLowerCase()) && alike(name.toLowerCase(), each.toLowerCase()),
      );
      if (meant === undefined) continue;
      return {
        ...missingHeaders(
          found,
          say`The call carries ${name}, and ${server(found)} allows ${meant}: two spellings of one header, it seems. Names have to agree letter by letter; capitals do not matter.`,
        ),
        owner: 'page',
        action: say`Write the name in the page as the server expects it, ${meant}; or, if ${name} is right, correct the list on the server.`,
        fix: 'Spell the header alike on both sides',
      };
    }
    return null;
  },
});
