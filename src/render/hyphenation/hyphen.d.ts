// The package declares no types for its patterns.
declare module 'hyphen/patterns/*.js' {
  const patterns: import('./pack.ts').Patterns;
  export default patterns;
}

// Its own way to them, which tests compare ours with.
declare module 'hyphen/*/index.js' {
  const hyphenator: { hyphenateSync(text: string, options: { minWordLength: number }): string };
  export default hyphenator;
}
