import { jsonSchemas, type SchemaName } from '../../src/model/index.ts';

/** One mapping of the content format: its keys in order, and which of them must be given. */
export interface Mapping {
  readonly schema: SchemaName;
  /** Where it is: `punkte.personen`; empty for the file itself. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly required: readonly string[];
}

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
}

/** Every mapping of every file of the content format. */
export const mappings: readonly Mapping[] = Object.entries(jsonSchemas()).flatMap(([name, schema]) =>
  mappingsIn(schema as Node, name as SchemaName, ''),
);

function mappingsIn(node: Node, schema: SchemaName, path: string): Mapping[] {
  const { properties, required = [], items, anyOf = [], allOf = [] } = node;
  const own = properties ? [{ schema, path, keys: Object.keys(properties), required }] : [];
  const below = Object.entries(properties ?? {}).flatMap(([key, value]) =>
    mappingsIn(value, schema, path === '' ? key : `${path}.${key}`),
  );
  const inside = [...anyOf, ...allOf, ...(items ? [items] : [])];
  return [...own, ...below, ...inside.flatMap((each) => mappingsIn(each, schema, path))];
}
