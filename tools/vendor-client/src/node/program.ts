import type { Checked } from "../checked.ts";
import type { Task } from "./task.ts";
import { checks } from "./checks.ts";

/** Tries what the first argument says as JSON on the vendor's Node kit; a line of JSON for each check. */
const [, , text = "{}"] = process.argv;
const desk = { ...(JSON.parse(text) as Task), streamId: "", roomId: "", signalId: "" };
for (const [name, check] of Object.entries(checks)) {
  let problem: string | null = null;
  try {
    await check(desk);
  } catch (error) {
    problem = String(error);
  }
  process.stdout.write(`${JSON.stringify({ name, problem } satisfies Checked)}\n`);
}
// The kit keeps its connections open.
process.exit();
