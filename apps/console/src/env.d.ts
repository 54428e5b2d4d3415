/// <reference types="vite/client" />

type Sentences = Readonly<Record<string, string>>;

/** One language's sentences by catalogue: see `languages-apart.ts`. */
interface LanguageModule {
  readonly console: Sentences;
  readonly domain: Sentences;
  readonly errors: Sentences;
}

declare module 'language:*' {
  export const console: Sentences;
  export const domain: Sentences;
  export const errors: Sentences;
}
