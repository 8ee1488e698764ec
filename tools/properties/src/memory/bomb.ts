import { isProtocolError } from "@signoff/core";
import { below, collectGarbage, exactly, report } from "./figures.ts";
import { bombMegabytes, mostBombMegabytes } from "./limits.ts";
import { openFailingSession } from "./open-session.ts";

const megabyte = 1024 * 1024;

/** Reads a bomb in a process that does nothing else, and measures its peak. */
async function measureBomb(origin: string): Promise<void> {
  const session = await openFailingSession(origin);
  await session.GET("/page").catch(() => {});
  await collectGarbage();
  const before = process.memoryUsage.rss();
  const failure: unknown = await session.GET("/bomb").catch((error: unknown) => error);
  // The kernel's own record of the peak, in kilobytes: no sampling could miss it.
  const peak = process.resourceUsage().maxRSS * 1024;
  await session.signOff();
  const name = `gzip bomb of ${bombMegabytes} MB`;
  const how = isProtocolError(failure) ? `ProtocolError, ${failure.reason}` : String(failure);
  report([
    below(`${name}: rise of peak memory`, (peak - before) / megabyte, mostBombMegabytes, "MB"),
    exactly(`${name}: how the call ends`, how, "ProtocolError, too-large"),
  ]);
}

await measureBomb(process.argv[2] ?? "");
