import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'go-rs-cors',
  title: 'Go with rs/cors (also chi)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'cors.go',
  language: 'go',
  link: 'https://pkg.go.dev/github.com/rs/cors#Options',
  placement: text`Run ${'go get github.com/rs/cors'}, save it beside ${'main.go'} (same package) and put it around the whole router: ${'http.ListenAndServe(addr, withCors(router))'}. With chi the same options go to ${'github.com/go-chi/cors'}: ${'r.Use(cors.Handler(cors.Options{…}))'} before every route.`,
  mistake: text`${'cors.Default()'}, which allows every origin and no credentials. And putting it around single routes: the router then responds to ${'OPTIONS'} with 405.`,
  print: (policy) => `package main

import (
	"net/http"

	"github.com/rs/cors"
)

func withCors(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{${doubleQuotedList(policy.origins)}},
		AllowedMethods: []string{${doubleQuotedList(allMethods(policy))}},
		AllowedHeaders: []string{${doubleQuotedList(policy.requestHeaders)}},
${policy.credentials ? '\t\tAllowCredentials: true,\n' : ''}${
  policy.exposedHeaders.length > 0 ? `\t\tExposedHeaders: []string{${doubleQuotedList(policy.exposedHeaders)}},\n` : ''
}		MaxAge: ${policy.maxAge},
	}).Handler(next)
}
`,
} satisfies Recipe;
