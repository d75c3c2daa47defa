#!/usr/bin/env node
// argv → run → exit code, nothing else.
import { nodeEffects } from '../src/cli/node-effects.js';
import { run } from '../src/cli/run.js';

process.exitCode = await run(process.argv.slice(2), nodeEffects());
