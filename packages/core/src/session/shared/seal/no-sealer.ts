import { readContents, writeContents } from "./contents.ts";
import { sealedButNoKey, unknownFormat } from "./seal-errors.ts";
import { readSealed, readUnsealed, writeUnsealed } from "./sealed-text.ts";
import type { Sealer } from "./sealer.ts";

/** Seals nothing: what is stored can be read by whoever reads the store. */
export const noSealer: Sealer = {
  seal: async ({ grant }) => writeUnsealed(writeContents({ grant })),
  async open(text, binding) {
    const sealed = readSealed(text);
    if (sealed) throw sealedButNoKey(binding, sealed.keyId);
    const contents = readContents(readUnsealed(text) ?? "");
    if (!contents) throw unknownFormat(binding, text);
    return { grant: contents.grant };
  },
  isOutdated: async () => false,
  marksOf: async () => undefined,
  keyIds: async () => [],
};
