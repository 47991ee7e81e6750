export { facesFor } from './faces.ts';
export { hyphenator } from './hyphenation/hyphenate.ts';
export { embed } from './pictures.ts';
export { render, type Vorlagen } from './render.ts';
export { withoutSources } from './source-places.ts';
export type { Measure, OutlineItem, PictureRequest, Rendered, Slot, Span } from './types.ts';
