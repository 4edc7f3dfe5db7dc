import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'spring',
  title: 'Spring Boot with Spring Security (Java)',
  kind: 'policy',
  tier: 1,
  products: ['spring'],
  proven: 'here',
  file: 'CorsConfig.java',
  language: 'java',
  link: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',
  placement: text`Save it in your application’s package and say ${'http.cors(Customizer.withDefaults())'} in the ${'SecurityFilterChain'}, so that CORS comes before the login check.`,
  mistake: text`${'@CrossOrigin'} on the controller alone: Spring Security responds to the preflight with 401 before it gets there.`,
  print: (policy) => `import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

@Configuration
public class CorsConfig {
    @Bean
    public CorsConfigurationSource corsConfigurationSource() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(${doubleQuotedList(policy.origins)}));
        cors.setAllowedMethods(List.of(${doubleQuotedList(allMethods(policy))}));
        cors.setAllowedHeaders(List.of(${doubleQuotedList(policy.requestHeaders)}));
${policy.credentials ? '        cors.setAllowCredentials(true);\n' : ''}${
  policy.exposedHeaders.length > 0
    ? `        cors.setExposedHeaders(List.of(${doubleQuotedList(policy.exposedHeaders)}));\n`
    : ''
}        cors.setMaxAge(${policy.maxAge}L);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }
}
`,
} satisfies Recipe;
