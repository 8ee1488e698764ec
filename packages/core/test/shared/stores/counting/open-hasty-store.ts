import type { OpenStore } from "@signoff/test-support";
import { readFile, rename, writeFile } from "node:fs/promises";

/** Looks, and then writes: what a store may not do. */
export const openStore: OpenStore = async (file) => {
  const read = async (): Promise<{ text: string; revision: string } | undefined> => {
    const content = await readFile(file, "utf8").catch(() => "");
    return content === "" ? undefined : (JSON.parse(content) as { text: string; revision: string });
  };
  return {
    read,
    async write(_, record, expected) {
      if ((await read())?.revision !== expected) return false;
      const temporary = `${file}.${record.revision}`;
      await writeFile(temporary, JSON.stringify(record));
      await rename(temporary, file);
      return true;
    },
  };
};
