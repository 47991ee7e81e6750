import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/model/index.ts';
import { fullIssue } from './full-issue.ts';

interface Schema {
  readonly $schema?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
}

const schemas = jsonSchemas() as Readonly<Record<string, Schema>>;

/** As much of JSON Schema as our schemas use; gives the paths that do not fit. */
function misfits(schema: Schema, value: unknown, path = ''): string[] {
  if (schema.anyOf) {
    const tries = schema.anyOf.map((each) => misfits(each, value, path));
    return tries.find((found) => found.length === 0) ?? tries.flat();
  }
  if (schema.enum) return schema.enum.includes(value) ? [] : [path];
  if (schema.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((item, i) => misfits(schema.items ?? {}, item, `${path}/${i}`))
      : [path];
  if (schema.type === 'object') return objectMisfits(schema, value, path);
  if (schema.type === 'integer')
    return Number.isInteger(value) && Number(value) >= (schema.minimum ?? 0) ? [] : [path];
  if (schema.type === 'boolean') return typeof value === 'boolean' ? [] : [path];
  const fits = typeof value === 'string' && new RegExp(schema.pattern ?? '').test(value);
  return schema.type === 'string' && !fits ? [path] : [];
}

function objectMisfits(
  { properties = {}, required = [], additionalProperties }: Schema,
  value: unknown,
  path: string,
) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const below = Object.entries(value).flatMap(([key, item]) => {
    const schema = properties[key] ?? additionalProperties;
    return typeof schema === 'object'
      ? misfits(schema, item, `${path}/${key}`)
      : schema === false
        ? [`${path}/${key}`]
        : [];
  });
  return [...below, ...required.filter((key) => !(key in value)).map((key) => `${path}/${key}`)];
}

const everySchema = (schema: Schema): Schema[] => [
  schema,
  ...Object.values(schema.properties ?? {}).flatMap(everySchema),
  ...(schema.anyOf ?? []).flatMap(everySchema),
  ...(schema.items ? everySchema(schema.items) : []),
];

describe('jsonSchemas', () => {
  it('has one for each file and each front matter', () => {
    expect(Object.keys(schemas).sort()).toEqual([
      'evaluation',
      'handreichung',
      'impressum',
      'kontakte',
      'kurzfassung',
      'panels',
      'programm',
      'protokoll',
      'seite',
      'serie',
      'stimmen',
      'zusammenfassung',
    ]);
    for (const schema of Object.values(schemas)) {
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
      expect(schema.type).toBe('object');
      expect(schema.additionalProperties).toBe(false);
      expect(schema.title).toMatch(/\.(yaml|md)$/);
    }
  });

  it('explains every key to the editor, in German', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      for (const { properties = {} } of everySchema(schema)) {
        for (const [key, { description }] of Object.entries(properties))
          expect(description, `${name}: ${key}`).toMatch(/\S/);
      }
    }
  });

  it('says what is required as the format has it', () => {
    expect(schemas.handreichung?.required).toEqual([
      'nummer',
      'titel',
      'datum',
      'veroeffentlicht',
      'kapitel',
    ]);
    expect(schemas.protokoll?.required).toEqual(['panels']);
    expect(schemas.zusammenfassung?.required).toEqual(['titel']);
    expect(schemas.evaluation?.properties?.fragen?.items?.required).toEqual(['id', 'art', 'frage']);
    expect(schemas.evaluation?.properties?.fragen?.items?.properties?.art?.enum).toEqual([
      'einfach',
      'mehrfach',
      'skala',
      'freitext',
    ]);
  });

  it('never offers an empty value', () => {
    expect(JSON.stringify(schemas)).not.toContain('"null"');
  });

  const files = ['serie', 'handreichung', 'programm', 'panels', 'evaluation', 'stimmen', 'kontakte'];
  it.each(files)('accepts what the program accepts: %s', (name) => {
    const text = fullIssue[name === 'serie' ? 'serie.yaml' : `nr-1/${name}.yaml`];
    expect(misfits(schemas[name] ?? {}, parse(String(text)))).toEqual([]);
  });

  it.each([
    ['zusammenfassung', 'nr-1/zusammenfassung.md'],
    ['kurzfassung', 'nr-1/kurzfassungen/2.md'],
    ['protokoll', 'nr-1/protokolle/2-5.md'],
    ['seite', 'nr-1/seiten/dank.md'],
    ['impressum', 'nr-1/impressum.md'],
  ])('accepts the front matter of %s', (name, file) => {
    const front = String(fullIssue[file]).split('---\n')[1] ?? '';
    expect(misfits(schemas[name] ?? {}, parse(front))).toEqual([]);
  });

  it.each([
    [
      'handreichung',
      { nummer: '1', titel: 'x', datum: '2024-13-01', veroeffentlicht: '2024', kapitel: [{ art: 'x' }] },
      ['/nummer', '/datum', '/veroeffentlicht', '/kapitel/0/art'],
    ],
    [
      'kontakte',
      { titel: 'x', kontakte: [{ email: 'a', url: 'a b' }], freigab: 'x' },
      ['/kontakte/0/email', '/kontakte/0/url', '/kontakte/0/name', '/freigab'],
    ],
    ['programm', { punkte: [{ um: '25:00', titel: ' ' }] }, ['/punkte/0/um', '/punkte/0/titel', '/titel']],
  ])('refuses what the program refuses: %s', (name, value, expected) => {
    expect(misfits(schemas[name] ?? {}, value)).toEqual(expected);
  });
});
