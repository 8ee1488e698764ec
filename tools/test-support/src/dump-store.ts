/** As much of a store of shared sessions as reading it takes. */
interface ReadableStore {
  list(prefix: string): AsyncIterable<string>;
  read(key: string): Promise<{ readonly text: string } | undefined>;
}

/** All that whoever reads a store of shared sessions can see. */
export async function dumpStore(store: ReadableStore): Promise<string> {
  const lines: string[] = [];
  for (const prefix of ["account/", "beat/", "receipt/"]) {
    for await (const key of store.list(prefix)) {
      lines.push(`${key} ${(await store.read(key))?.text ?? ""}`);
    }
  }
  return lines.join("\n");
}
