import type { Found } from "./search.ts";

/** Tells how far a search went, and by which steps it came to what is wrong. */
export function told(name: string, found: Found): Found["wrong"] {
  const all = found.whole ? ", all there are" : "";
  process.stdout.write(`Search with ${name}: ${found.states} states${all}\n`);
  if (found.trace) process.stdout.write(`${found.trace.join("\n")}\n`);
  return found.wrong;
}
