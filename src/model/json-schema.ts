import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { schemas } from './schema/index.ts';

/** Names of the files and front matters that have a schema. */
export type SchemaName = keyof typeof schemas;

const titles: Readonly<Record<SchemaName, string>> = {
  serie: 'serie.yaml',
  handreichung: 'handreichung.yaml',
  programm: 'programm.yaml',
  panels: 'panels.yaml',
  evaluation: 'evaluation.yaml',
  stimmen: 'stimmen.yaml',
  kontakte: 'kontakte.yaml',
  zusammenfassung: 'Kopf von zusammenfassung.md',
  kurzfassung: 'Kopf von kurzfassungen/*.md',
  protokoll: 'Kopf von protokolle/*.md',
  impressum: 'Kopf von impressum.md',
  seite: 'Kopf von seiten/*.md',
};

/** The JSON Schemas (draft 07) of all files, for the completion of editors; the same schemas check the content. */
export function jsonSchemas(): Record<SchemaName, object> {
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    jsonSchemaOf(name as SchemaName, schema),
  ]);
  return Object.fromEntries(entries);
}

function jsonSchemaOf(name: SchemaName, schema: GenericSchema): object {
  const json = toJsonSchema(schema, {
    target: 'draft-07',
    // Conditions between keys have no counterpart; they are checked all the same.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'nullish' ? withoutNull(jsonSchema) : undefined,
  });
  return { ...json, title: titles[name] };
}

/** An empty optional key counts as left out, but no editor should offer it. */
function withoutNull<T extends { anyOf?: unknown }>(schema: T): T {
  const [first] = Array.isArray(schema.anyOf) ? (schema.anyOf as T[]) : [];
  return first ?? schema;
}
