// Who produced an answer: each layer on the way leaves its name or its habits in the headers.
import type { Exchange } from '../network/call.ts';

/** From the outside in: whoever is met first by the request comes first. */
export const PRODUCT_KINDS = [
  'cdn',
  'tunnel',
  'gateway',
  'proxy',
  'platform',
  'storage',
  'server',
  'framework',
] as const;

export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** One way to recognise a layer. */
export type Signature =
  | {
      /** Lower case. */
      readonly header: string;
      /** One of the header's values; left out: the header itself is the sign. */
      readonly value?: RegExp;
      /** Others may send the same: it is a habit, no name. */
      readonly weak?: true;
      /** What else must be so. */
      readonly when?: (exchange: Exchange) => boolean;
    }
  /** Name of a cookie that is set: always a habit. */
  | { readonly cookie: RegExp }
  /** Host name of the server. */
  | { readonly host: RegExp }
  /** Path and query of the URL: a habit of what is mounted there. */
  | {
      readonly path: RegExp;
      /** What else must be so. */
      readonly when?: (exchange: Exchange) => boolean;
    };

/** A product that answers or passes on. One entry each; a recipe names the layers it is for. */
export interface Product {
  /** kebab-case */
  readonly id: string;
  readonly name: string;
  readonly kind: ProductKind;
  readonly signatures: readonly Signature[];
  /** The language it runs: what another language's server sent, it can only have passed on. */
  readonly runtime?: 'python' | 'javascript' | 'ruby' | 'java' | 'php';
  /** Layers that have the same habits, or are written in this one: they are what is seen then, and this one is not. */
  readonly yieldsTo?: readonly string[];
  /** `recorded`: seen from the real product; else the vendor's page about it. */
  readonly source: 'recorded' | `https://${string}`;
}
