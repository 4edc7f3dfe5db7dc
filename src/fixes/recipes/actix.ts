import { text } from '../../text/text.ts';
import { rust } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'actix',
  title: 'Actix Web (Rust)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'not-run-here',
  file: 'src/cors.rs',
  language: 'rust',
  link: 'https://docs.rs/actix-cors/latest/actix_cors/struct.Cors.html',
  placement: text`Run ${'cargo add actix-cors'} and put it on as the last ${'.wrap(cors())'} of the ${'App'}: the one added last is the outermost and sees preflights first.`,
  mistake: text`${'.wrap(cors())'} before the login's: that one then responds to the preflight with 401. And ${'Cors::permissive()'} left in from development.`,
  print: (policy) => {
    const list = (items: readonly string[]) => `vec![${items.map(rust).join(', ')}]`;
    const lines = [
      ...policy.origins.map((origin) => `.allowed_origin(${rust(origin)})`),
      `.allowed_methods(${list(allMethods(policy))})`,
      ...(policy.requestHeaders.length > 0 ? [`.allowed_headers(${list(policy.requestHeaders)})`] : []),
      ...(policy.exposedHeaders.length > 0 ? [`.expose_headers(${list(policy.exposedHeaders)})`] : []),
      ...(policy.credentials ? ['.supports_credentials()'] : []),
      `.max_age(${policy.maxAge})`,
    ];
    return `use actix_cors::Cors;

pub fn cors() -> Cors {
    Cors::default()
${lines.map((line) => `        ${line}\n`).join('')}}
`;
  },
} satisfies Recipe;
