import { text } from '../../text/text.ts';
import { kotlin } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'ktor',
  title: 'Ktor (Kotlin)',
  kind: 'policy',
  tier: 2,
  products: [],
  proven: 'not-run-here',
  file: 'Cors.kt',
  language: 'kotlin',
  link: 'https://ktor.io/docs/server-cors.html',
  placement: text`Add the dependency ${'io.ktor:ktor-server-cors'} and call ${'configureCors()'} first in the application's module, before ${'install(Authentication)'} and ${'routing'}.`,
  mistake: text`${'allowHost'} with ${'https://'} in it, or without ${'schemes'}: it takes the host alone and then allows ${'http'} only. Hence whole origins here.`,
  print: (policy) => `import io.ktor.http.HttpMethod
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.plugins.cors.routing.CORS

private val allowedOrigins = setOf(${policy.origins.map(kotlin).join(', ')})

fun Application.configureCors() {
    install(CORS) {
        allowOrigins { it in allowedOrigins }
${[
  ...policy.methods.map((name) => `allowMethod(HttpMethod(${kotlin(name)}))`),
  ...policy.requestHeaders.map((name) => `allowHeader(${kotlin(name)})`),
  ...policy.exposedHeaders.map((name) => `exposeHeader(${kotlin(name)})`),
  ...(policy.credentials ? ['allowCredentials = true'] : []),
  // With a type that needs no preflight the name alone is not enough for Ktor.
  ...(policy.requestHeaders.includes('content-type') ? ['allowNonSimpleContentTypes = true'] : []),
  `maxAgeInSeconds = ${policy.maxAge}`,
]
  .map((line) => `        ${line}\n`)
  .join('')}    }
}
`,
} satisfies Recipe;
