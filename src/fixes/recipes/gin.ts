import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'gin',
  title: 'Gin (Go)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'here',
  file: 'cors.go',
  language: 'go',
  link: 'https://pkg.go.dev/github.com/gin-contrib/cors#Config',
  placement: text`Run ${'go get github.com/gin-contrib/cors'}, save it beside ${'main.go'} (same package) and say ${'router.Use(withCors())'} right after ${'gin.Default()'}, before every group and route.`,
  mistake: text`${'router.Use'} below the routes, or on a group: a preflight matches no route there and gets 404. Pages of other origins get 403 from it, which is meant so.`,
  print: (policy) => `package main

import (
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func withCors() gin.HandlerFunc {
	return cors.New(cors.Config{
		AllowOrigins: []string{${doubleQuotedList(policy.origins)}},
		AllowMethods: []string{${doubleQuotedList(allMethods(policy))}},
		AllowHeaders: []string{${doubleQuotedList(policy.requestHeaders)}},
${policy.credentials ? '\t\tAllowCredentials: true,\n' : ''}${
  policy.exposedHeaders.length > 0 ? `\t\tExposeHeaders: []string{${doubleQuotedList(policy.exposedHeaders)}},\n` : ''
}		MaxAge: ${policy.maxAge} * time.Second,
	})
}
`,
} satisfies Recipe;
