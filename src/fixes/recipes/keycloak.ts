import { text } from '../../text/text.ts';
import { posix } from '../quote.ts';
import type { Recipe, Target } from '../recipe.ts';

/** The realm stands in the path. */
function realmOf({ path }: Target): string {
  return /\/realms\/([A-Za-z0-9._~-]+)/.exec(path)?.[1] ?? 'REALM';
}

export default {
  id: 'keycloak',
  title: 'Keycloak (a client’s Web origins)',
  kind: 'policy',
  tier: 2,
  products: ['keycloak'],
  proven: 'not-run-here',
  file: 'a terminal',
  language: 'sh',
  link: 'https://www.keycloak.org/docs/latest/server_admin/',
  placement: text`In the admin console open the client and add the origins to ${'Web origins'}; the field shows only while ${'Standard flow'} is on. Or run this, with the client’s internal id: it replaces the list, so add what stands there today.`,
  mistake: text`A slash at the end of an origin, and the redirect URI in its place. ${'+'} stands for the origins of the client’s redirect URIs.`,
  print: (policy, target) => {
    const origins = JSON.stringify(['+', ...policy.origins.map((origin) => origin.toWellFormed())]);
    return `kcadm.sh update clients/CLIENT_UUID -r ${realmOf(target)} -s ${posix(`webOrigins=${origins}`)}\n`;
  },
} satisfies Recipe;
