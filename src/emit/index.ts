export { type EmitRequest, emit, type OutputFile } from './emit.ts';
export type { FileFacts, ManifestEntry } from './manifest.ts';
export { type Edition, slug, stemOf } from './name.ts';
export { type Ready, type Rewrite, readyToRewrite, rewrite } from './rewrite.ts';
