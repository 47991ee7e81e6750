export { isOwnFace, postScriptName } from './faces.ts';
export type { Entwuerfe, Merker } from './files.ts';
export { findIssues, loadIssue, type Ort } from './issue.ts';
export { shapeOf } from './shape.ts';
export { type Dateimerker, loadTemplates, type Vorlagen } from './templates.ts';
export type { Baum, Blatt, Fund, Geladen, Span, Tabelle } from './types.ts';
