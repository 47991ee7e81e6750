#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on, compiled code is kept between runs.
module.enableCompileCache?.();
const { main, processIo } = await import('../dist/cli/main.js');

process.exitCode = await main(process.argv.slice(2), processIo());
