import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Run } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import { refusalOf } from '../refusal.ts';
import { showProblems } from '../show-problems.ts';

/** Prints all JSON Schemas as one object by name, or writes each to a file beside the content and prints its path. */
export const run: Run = async (call) => {
  const { io, options } = call;
  const { jsonSchemas } = await io.loadPipeline();
  const schemas = jsonSchemas();
  if (!options.write) {
    io.stdout.write(`${JSON.stringify(schemas, null, 2)}\n`);
    return exitCode.done;
  }
  const folder = resolve(io.cwd, options.content, 'schema');
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, schema] of Object.entries(schemas)) {
      const path = join(folder, `${name}.schema.json`);
      await replaceFile(path, `${JSON.stringify(schema, null, 2)}\n`);
      io.stdout.write(`${relative(io.cwd, path).split(sep).join('/')}\n`);
    }
    return exitCode.done;
  } catch (error) {
    showProblems(call, [refusalOf(error, folder)], new Map(), { clean: false });
    return exitCode.environment;
  }
};

/** Writes beside the file and renames, so that an editor never reads half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
