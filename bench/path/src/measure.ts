import { pathToFileURL } from "node:url";
import { type Child, startChild } from "../../src/child.ts";
import type { Contender } from "../../src/contender.ts";
import { contendersFolder, root } from "../../src/folders.ts";
import type { PassedFile } from "./coverage.ts";
import type { PathQuestion } from "./worker.ts";

/** What one GET of a client passes on its way down and back. */
export interface PathTaken {
  readonly contender: string;
  readonly files: readonly PassedFile[];
}

const worker = new URL("worker.ts", import.meta.url).href;
const server = new URL("../../src/server/main.ts", import.meta.url).href;
/** For one question, in ms. */
const limit = 30_000;

/** Follows a GET of each, one after the other, to a server of its own. */
export async function measurePaths(
  contenders: readonly Contender[],
): Promise<readonly PathTaken[]> {
  const paths: PathTaken[] = [];
  const answering = await startChild<{ readonly origin: string }>(server);
  try {
    for (const { name } of contenders) {
      const child = await startChild(worker, [name, answering.ready.origin]);
      try {
        paths.push({ contender: name, files: await followOne(child) });
      } finally {
        await child.end();
      }
    }
  } finally {
    await answering.end();
  }
  return paths;
}

async function followOne(child: Child<unknown>): Promise<readonly PassedFile[]> {
  const ask = <Answer>(question: PathQuestion): Promise<Answer> => child.ask(question, limit);
  const files = await ask<readonly PassedFile[]>("follow");
  await ask("close");
  return files.filter(({ url }) => isClients(url));
}

/** The benchmark's own files are left out, and undici, which stands in where Node's own is not to be had. */
function isClients(url: string): boolean {
  if (url.includes("/node_modules/")) return !url.includes("/node_modules/undici/");
  return url.startsWith(packages) && !url.startsWith(contendersUrl);
}

const packages = pathToFileURL(`${root}packages/`).href;
const contendersUrl = pathToFileURL(contendersFolder).href;
