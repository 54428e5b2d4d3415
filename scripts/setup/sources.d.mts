export const SOURCES: readonly { readonly name: string; readonly source: string }[];
