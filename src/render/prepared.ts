/** How templates are compiled. A misspelt name in a template is an error, not an empty place: strict. */
export const compileOptions = { strict: true, knownHelpers: { ist: true }, preventIndent: true } as const;

/** One chart by itself. */
export const chartTemplate = '{{> diagramm .}}';

/**
 * Compiled templates by their source text; any other is compiled when it is first used. Here there are none: the bundle
 * brings those of templates/, which saves a tenth of a build (bin/bundle.js).
 */
export const prepared: ReadonlyMap<string, TemplateSpecification> = new Map();
