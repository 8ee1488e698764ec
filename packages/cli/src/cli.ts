#!/usr/bin/env node
import { interruptionBySignals } from "@signoff/command-kit";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), process, interruptionBySignals());
