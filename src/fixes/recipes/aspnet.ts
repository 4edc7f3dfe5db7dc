import { text } from '../../text/text.ts';
import { doubleQuotedList } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { allMethods } from './print.ts';

export default {
  id: 'aspnet',
  title: 'ASP.NET Core (C#)',
  kind: 'policy',
  tier: 1,
  products: ['aspnet', 'kestrel'],
  proven: 'not-run-here',
  file: 'Program.cs',
  language: 'csharp',
  link: 'https://learn.microsoft.com/aspnet/core/security/cors',
  placement: text`${'AddCors'} goes before ${'builder.Build()'}; ${'UseCors'} after ${'UseRouting'} and before ${'UseAuthentication'} and ${'UseAuthorization'}. If the page calls http, put it before ${'UseHttpsRedirection'} too.`,
  mistake: text`A slash at the end of the origin in ${'WithOrigins'}, or ${'UseCors'} behind ${'UseAuthorization'}.`,
  print: (policy) => `builder.Services.AddCors(options => options.AddPolicy("corscope", policy => policy
    .WithOrigins(${doubleQuotedList(policy.origins)})
    .WithMethods(${doubleQuotedList(allMethods(policy))})${
      policy.requestHeaders.length > 0 ? `\n    .WithHeaders(${doubleQuotedList(policy.requestHeaders)})` : ''
    }${policy.exposedHeaders.length > 0 ? `\n    .WithExposedHeaders(${doubleQuotedList(policy.exposedHeaders)})` : ''}${
      policy.credentials ? '\n    .AllowCredentials()' : ''
    }
    .SetPreflightMaxAge(TimeSpan.FromSeconds(${policy.maxAge}))));

// var app = builder.Build();
// app.UseRouting();
app.UseCors("corscope");
// app.UseAuthentication();
// app.UseAuthorization();
`,
} satisfies Recipe;
