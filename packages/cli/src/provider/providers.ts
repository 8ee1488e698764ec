import { UsageError } from "@signoff/command-kit";
import { directlink } from "./directlink.ts";
import { edin } from "./edin.ts";
import type { Provider } from "./provider.ts";
import { symphony } from "./symphony.ts";

/** All providers, in the order of the help. */
export const providers: readonly Provider[] = [directlink, edin, symphony];

/** The provider of a word on the command line. @throws {UsageError} for a word that is none. */
export function findProvider(word: string): Provider {
  const found = providers.find(({ words }) => words.includes(word.toLowerCase()));
  if (found) return found;
  const known = providers.map(({ words: [first] }) => first).join(", ");
  throw new UsageError(`There is no provider ${JSON.stringify(word)}; there are ${known}.`);
}
