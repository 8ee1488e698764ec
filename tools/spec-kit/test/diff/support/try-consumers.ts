import { bundleFiles } from "../../../src/diff/files/bundle.ts";
import { applyEdits, type Label } from "../../../src/diff/labels/label.ts";
import type { FrozenClients } from "./consumers.ts";
import { readFrozenSpec } from "./frozen.ts";

/** What an app's compiler says before and after a change, against what the label expects. */
export interface TriedConsumer {
  readonly id: string;
  readonly before: readonly string[];
  readonly breaks: boolean;
  readonly expected: boolean;
}

/** Compiles the apps of a provider's labels: all together before, each by itself after its change. */
export async function tryConsumers(
  clients: FrozenClients,
  provider: string,
  labels: readonly Label[],
): Promise<readonly TriedConsumer[]> {
  const { files } = await readFrozenSpec(provider);
  const apps = labels.map(({ consumer }) => consumer?.compilesBefore ?? "");
  const before = await clients.compile(provider, await bundleFiles(files, provider), apps);
  const tried: TriedConsumer[] = [];
  for (const [index, label] of labels.entries()) {
    const document = await bundleFiles(applyEdits(files, label), provider);
    const [faults = []] = await clients.compile(provider, document, [apps[index] ?? ""]);
    tried.push({
      id: label.id,
      before: before[index] ?? [],
      breaks: faults.length > 0,
      expected: label.consumer?.breaksAfter === true,
    });
  }
  return tried;
}
