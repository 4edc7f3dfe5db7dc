// What a policy lets others do, beside where it is copied from. What a server allows already is said by the notes of rules/.
import { isLoopback } from '../../fetch/origin.ts';
import { type Text, text } from '../../text/text.ts';
import type { Policy } from './required.ts';

/** Hosts where anybody's code runs under one origin, as their own documentation says. */
const ANYBODYS = /^https:\/\/(cdpn\.io|codepen\.io|jsfiddle\.net|fiddle\.jshell\.net|jsbin\.com|raw\.githack\.com)$/;
/** Every app built with the tool has this same origin. */
const APPS = /^(capacitor|ionic|tauri):\/\/localhost$/;

/** Each a sentence or two, gravest first. `server`: origin of the server the policy is for, or null. */
export function policyRisks({ origins, credentials }: Policy, server: string | null): readonly Text[] {
  const risks = origins.flatMap((origin) => riskOf(origin, credentials, server));
  if (!credentials) return risks;
  return [
    ...risks,
    text`With credentials, every origin you allow may read whatever the signed-in user may read. Compare the whole ${'Origin'} with a list, and never send back whichever one asked.`,
  ];
}

function riskOf(origin: string, credentials: boolean, server: string | null): readonly Text[] {
  if (ANYBODYS.test(origin)) {
    return [text`${origin} runs the code of anybody who has an account there: all of them would be allowed.`];
  }
  if (APPS.test(origin)) {
    return [
      text`${origin} is the origin of every app made with that tool, not of yours alone: check who calls by a token.`,
    ];
  }
  if (isLoopback(origin)) {
    return server === null || isLoopback(server)
      ? []
      : [
          text`${origin} is a page on the visitor’s own computer. Allow it where you develop, not on the public server.`,
        ];
  }
  if (credentials && origin.startsWith('http://') && server?.startsWith('https://') === true) {
    return [
      text`${origin} comes over plain ${'http'}: anyone on the network between can change that page and read with it. Serve it over ${'https'} and allow that.`,
    ];
  }
  return [];
}
