// The sliver of the URL Standard the engine uses. The engine's tsconfig has neither DOM nor Node types, so that
// `document` or `browser` in it is a compile error; URL exists in every place the engine runs.
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly username: string;
  readonly password: string;
}
