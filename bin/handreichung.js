#!/usr/bin/env node
/**
 * Starts the program from its one file. The code compiled in a run is kept beside it and taken from there in the next,
 * by command, because each uses other parts: a build starts 0.1 s earlier. Newer Nodes could keep it themselves
 * (module.enableCompileCache), Node 20 cannot.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

// A build is over in a second or two. Node 20 would spend a third of the processor time on optimising code that is then
// hardly used, on the processor the browser needs: let code run forty times as long first, some milliseconds a function.
// Newer Nodes wait by themselves.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=3000000');
// Most patterns are tried once, on a long text: V8 would interpret them that time and compile them for the next.
setFlagsFromString('--no-regexp-tier-up');
// The room for new objects starts small and doubles: let it have its full size when it is first too small.
setFlagsFromString('--semi-space-growth-factor=16');

const file = fileURLToPath(new URL('../dist/cli/handreichung.cjs', import.meta.url));
const args = process.argv.slice(2);
const command = /^[a-z]+$/.exec(args.find((arg) => !arg.startsWith('-')) ?? '')?.[0] ?? 'help';
// A build ends before what it no longer needs is worth collecting: let the heap grow sixfold between two collections.
if (command === 'build') setFlagsFromString('--heap-growing-percent=500');
// Of this very file: V8 itself compares no more than its length.
const kept = `${file}.${statSync(file).mtimeMs}-${command}-${process.version}-${process.arch}`;

const cachedData = read(kept);
// One function, in ASCII, see bundle.js.
const script = new vm.Script(readFileSync(file, 'latin1'), {
  filename: file,
  ...(cachedData && { cachedData }),
});
const importPackage = (name) => import(name);
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(file), program, file, dirname(file), importPackage);

const { main, processIo } = program.exports;
process.exitCode = await main(args, processIo());
if (cachedData === undefined || script.cachedDataRejected) keep(script.createCachedData());

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whole or not at all; where the program's folder cannot be written, it starts as before. */
function keep(data) {
  try {
    const staged = `${kept}.${process.pid}`;
    writeFileSync(staged, data);
    renameSync(staged, kept);
  } catch {}
}
