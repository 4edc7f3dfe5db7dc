// Does a name (of a parameter, of a JSON key, of what stands before a colon) say that its value is a secret?

import { memoize } from './memo.ts';

/**
 * `secret`: whatever the value looks like. `maybe`: unless the value is a plain word. `id`: ids may stand there. `plain`: the
 * value’s own looks decide.
 */
export type NameKind = 'secret' | 'maybe' | 'id' | 'plain';

/** Anywhere in a word of the name, as names are also written together. */
const IN_WORD =
  /token(?!i[sz])|secret(?!ar)|passw|passphrase|passcode|apikey|accesskey|secretkey|privatekey|authkey|keypair|credential|signature|bearer|authorization|assertion|sessid|sessionid|csrf|xsrf|verifier|hmac|saml|cookie|captcha|authcode|mnemonic/;
const SECRET = new Set(
  `pass pwd pw pin tok otp totp hotp mfa tfa key sig jwt jws jwe dpop hmac ticket magic invite invitation cred creds sid nonce
   cvv cvc ssn sas relaystate apikey oob`.split(/\s+/),
);
const MAYBE = new Set(
  `code state auth session sess policy challenge verify verification reset confirm confirmation activate activation sign
   unlock keys sso login bypass`.split(/\s+/),
);
/** A name that ends so is about the secret: `token_type`, `X-Amz-Algorithm`. */
const ABOUT = new Set(
  `type name names count length size method status mode version ttl expires expiry expiration expire lifetime alg algorithm
   format limit enabled required uri url endpoint at date time headers days hours minutes seconds budget usage`.split(
    /\s+/,
  ),
);
/** `max_tokens`: a number of them. */
const AMOUNT = new Set('max min num total count used limit estimated prompt completion'.split(' '));
/** `sort_key`, `country_code`. */
const KEY_OF = new Set(
  `sort order group primary foreign partition row cache column field dict message translation locale query public json map
   hot short arrow index range object s3 storage`.split(/\s+/),
);
const CODE_OF = new Set(
  `country lang language zip postal post error status currency area dial phone product item region state airport http
   response exit locale color colour industry sub city station`.split(/\s+/),
);
const IDS = new Set('id ids uuid guid uid pk ref'.split(' '));

/** `name` decoded already. Sites have a few dozen names. */
export const nameKind = memoize(kindOf, { most: 500, longest: 60 });

function kindOf(name: string): NameKind {
  if (name.length > 200) return 'secret';
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.some((word) => AMOUNT.has(word)) && /^tokens?$/.test(words.find((word) => IN_WORD.test(word)) ?? '')) {
    return 'plain';
  }
  if (ABOUT.has(last) && words.length > 1) return 'plain';
  if (words.some((word, index) => isSecretWord(word, words[index - 1]))) return 'secret';
  if (last === 'code' && CODE_OF.has(words.at(-2) ?? '')) return 'plain';
  // `code_challenge_method` is about it; `statement` holds it by chance.
  if (MAYBE.has(last) || (IDS.has(last) && MAYBE.has(words.at(-2) ?? ''))) return 'maybe';
  return IDS.has(last) ? 'id' : 'plain';
}

function isSecretWord(word: string, before: string | undefined): boolean {
  if (word === 'key') return before === undefined || !KEY_OF.has(before);
  return SECRET.has(word) || IN_WORD.test(word);
}

/** Of camelCase, snake_case, `user[name]` and `PHPSESSID`; lower case, without the numbers behind them. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d\u0080-\uffff]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

/** No secret, wherever it stands. */
export function isHarmless(value: string): boolean {
  return value === '' || /^(?:[01]|true|false|yes|no|on|off|null|none|undefined)$/i.test(value);
}

/** What may stand behind a name such as `code` or `state` and be no secret: `DE`, `404`, `in_progress`, `en-US`, `S256`. */
export function isPlainWord(value: string): boolean {
  return /^[\w-]{1,3}$|^[a-z]{2}-[A-Z]{2}$|^S256$|^[A-Z]?[a-z]{2,15}(?:[_-][a-z]{2,15}){0,3}$/.test(value);
}
