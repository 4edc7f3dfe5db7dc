import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { doubleQuoted } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'go',
  title: 'Go (net/http)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'cors.go',
  language: 'go',
  link: 'https://pkg.go.dev/net/http#Handler',
  placement: text`Save it beside ${'main.go'} (same package) and put it around the whole mux: ${'http.ListenAndServe(addr, withCors(mux))'}; where it says ${'nil'} now, ${'withCors(http.DefaultServeMux)'}.`,
  mistake: text`Putting it around single routes whose pattern names a method (${'"PUT /items"'}): ${'OPTIONS'} does not match them, and the mux responds with 405.`,
  print: (policy) => {
    const set = (indent: string) => (header: Header) =>
      `${indent}w.Header().Set(${header.map(doubleQuoted).join(', ')})\n`;
    return `package main

import "net/http"

var allowedOrigins = map[string]bool{${policy.origins.map((origin) => `${doubleQuoted(origin)}: true`).join(', ')}}

func withCors(next http.Handler) http.Handler {
\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
\t\torigin := r.Header.Get("Origin")
\t\tisPreflight := r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != ""
\t\tw.Header().Add("Vary", "Origin")
\t\tif allowedOrigins[origin] {
\t\t\tw.Header().Set("Access-Control-Allow-Origin", origin)
${bothHeaders(policy).map(set('\t\t\t')).join('')}\t\t\tif isPreflight {
${preflightHeaders(policy).map(set('\t\t\t\t')).join('')}\t\t\t}
\t\t}
\t\tif isPreflight {
\t\t\tw.WriteHeader(http.StatusNoContent)
\t\t\treturn
\t\t}
\t\tnext.ServeHTTP(w, r)
\t})
}
`;
  },
} satisfies Recipe;
