export declare const ROOT: string;
export declare function ensureDependencies(): void;
export declare function ensureChromium(): string;
export declare function ensureFirefox(): string;
/** null: it cannot be had here. */
export declare function ensureWebKit(): string | null;
export declare function ensureDebian(name: string, path: string): string;
export declare function hasDisplay(): boolean;
