export { type Ended, type Environment, type Running, startProcess } from "./processes.ts";
export { recordsOf } from "./records.ts";
export { hasTerminal, linesOf, shows, startInTerminal } from "./terminals.ts";
export { runHere } from "./run-here.ts";
export { until } from "./until.ts";
