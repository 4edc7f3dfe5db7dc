// What several failures say of a pasted console message in the same words.
import { ACAO } from '../fetch/header-names.ts';
import { withoutFragment } from '../fetch/origin.ts';
import { clip, sentence } from '../text/quote-list.ts';
import type { Text } from '../text/text.ts';
import type { ConsoleMessage, MessageMeaning } from './base-rule.ts';
import { withoutQuery } from './context.ts';

export function serverOfMessage({ url }: ConsoleMessage): Text {
  return url === null ? ['the server'] : sentence`${withoutQuery(withoutFragment(url))}`;
}

export function responseOfMessage(message: ConsoleMessage): Text {
  return message.url === null ? ['A response'] : serverOfMessage(message);
}

export function pageOfMessage({ origin }: ConsoleMessage): Text {
  return origin === null ? ['this page'] : sentence`a page of ${origin}`;
}

export function legOfMessage({ leg }: ConsoleMessage): Text {
  return leg === 'preflight' ? sentence` to the ${'OPTIONS'} request` : [];
}

export function quotedValue({ quoted }: ConsoleMessage): string {
  return clip(quoted ?? '');
}

/** The origin the server has to name; a page without one is never named. */
export function allowPageMessage({ origin }: ConsoleMessage): Text {
  if (origin === 'null')
    return sentence`Give the page an origin of its own first: load it from an ${'http(s)'} address, not from a file or a sandbox.`;
  return sentence`Let the server respond with ${`Access-Control-Allow-Origin: ${origin ?? 'the page’s origin'}`}, to ${'OPTIONS'} and errors as well.`;
}

export function otherOriginMessage(message: ConsoleMessage): MessageMeaning {
  return {
    summary: sentence`The response of ${serverOfMessage(message)}${legOfMessage(message)} allows ${message.quoted === null ? ['another origin, or none,'] : sentence`${quotedValue(message)}`} and not ${pageOfMessage(message)}, so the browser keeps it back.`,
    owner: message.origin === 'null' ? 'page' : 'server',
    action: allowPageMessage(message),
  };
}

export function severalOriginsMessage(message: ConsoleMessage): MessageMeaning {
  return {
    summary: sentence`The response of ${serverOfMessage(message)}${legOfMessage(message)} names more than one origin in ${ACAO}${message.quoted === null ? [] : sentence` (${quotedValue(message)})`}; only one is allowed.`,
    owner: 'server',
    action: sentence`Let only one layer set the header, with the one origin that asked. Often a proxy and the application both add it.`,
  };
}

export function unreadableListMessage(message: ConsoleMessage): MessageMeaning {
  return {
    summary: sentence`The response of ${serverOfMessage(message)} to the ${'OPTIONS'} request has a ${message.header ?? ''} header that cannot be read as a list of names.`,
    owner: 'server',
    action: ['Let the server separate the names with commas, without quotes or spaces inside a name.'],
  };
}

export function webSocketMessage(message: ConsoleMessage): MessageMeaning {
  const answer: Text =
    message.status === null
      ? sentence`The WebSocket to ${serverOfMessage(message)} was not opened.`
      : sentence`${serverOfMessage(message)} responded to the WebSocket’s opening request with ${message.status} instead of ${101}.`;
  return {
    summary: [...answer, ' WebSockets have no CORS: no header allows them.'],
    owner: 'server',
    action: sentence`Look at the server’s own check of ${'Origin'} (${403}), at the path (${404}), at the sign-in (${401}), and at proxies that do not pass on ${'Upgrade'} (${400}, ${200}).`,
  };
}
