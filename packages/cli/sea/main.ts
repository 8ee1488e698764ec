import { interruptionBySignals } from "@signoff/command-kit";
import { run } from "../src/run.ts";

// A single-file executable runs CommonJS, which waits for nothing.
void run(process.argv.slice(2), process, interruptionBySignals()).then((exitCode) => {
  process.exitCode = exitCode;
});
