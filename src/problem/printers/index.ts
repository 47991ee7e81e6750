import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Printer } from './printer.ts';
import { sarif } from './sarif.ts';

/** Every way to print problems, by the name `--format` takes. */
export const printers = { pretty, json, sarif, junit, github } as const satisfies Record<string, Printer>;

export type Format = keyof typeof printers;
