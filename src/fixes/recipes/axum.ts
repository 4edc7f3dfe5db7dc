import { text } from '../../text/text.ts';
import { rust } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'axum',
  title: 'axum (Rust, tower-http)',
  kind: 'policy',
  tier: 2,
  products: ['tower-http'],
  proven: 'not-run-here',
  file: 'src/cors.rs',
  language: 'rust',
  link: 'https://docs.rs/tower-http/latest/tower_http/cors/struct.CorsLayer.html',
  placement: text`Run ${'cargo add tower-http --features cors'} and put it on last, so that it is the outermost: ${'let app = router.layer(cors());'} after every route and every other layer.`,
  mistake: text`${'.layer(cors())'} before the routes or below the login's layer: a layer covers only what stands above it.`,
  print: (policy) => {
    const parsed = (items: readonly string[]) => items.map((item) => `${rust(item)}.parse().unwrap()`).join(', ');
    const list = (type: string, items: readonly string[]) => `Vec::<${type}>::from([${parsed(items)}])`;
    return `use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, Method};
use tower_http::cors::CorsLayer;

pub fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(${list('HeaderValue', policy.origins)})
        .allow_methods(${list('Method', allMethods(policy))})
        .allow_headers(${list('HeaderName', policy.requestHeaders)})
        .expose_headers(${list('HeaderName', policy.exposedHeaders)})
        .allow_credentials(${policy.credentials})
        .max_age(Duration::from_secs(${policy.maxAge}))
}
`;
  },
} satisfies Recipe;
