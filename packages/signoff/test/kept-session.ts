/** Signs on, works with secrets, and leaves a snapshot of its heap with the session still in hand. */
import { text } from "node:stream/consumers";
import { writeHeapSnapshot } from "node:v8";
import { directlink, edinDocflow, symphony } from "../src/index.ts";

const [provider = "", transport, when, file] = process.argv.slice(2);

/** Tells the parent each secret that is sent, and keeps none. */
const fetch: typeof globalThis.fetch = async (url, init) => {
  const { authorization, cookie, sessiontoken } = Object.fromEntries(new Headers(init?.headers));
  for (const secret of [authorization, cookie, sessiontoken]) {
    if (secret !== undefined) process.stdout.write(`${secret.replace(/^(Bearer |SID=)/, "")}\n`);
  }
  return globalThis.fetch(url, init);
};

interface Input {
  readonly options: object;
  readonly key: string;
}

async function open(): Promise<{ signOff(): Promise<unknown> }> {
  const { options, key } = JSON.parse(await text(process.stdin)) as Input;
  const own = { ...options, ...(transport === "fetch" && { fetch }) };
  if (provider === "symphony") {
    const { userId: _, ...known } = own as symphony.LoginOptions & { userId?: unknown };
    const session = await symphony.login(known);
    await session.GET("/agent/v3/health");
    return session;
  }
  if (provider === "edin-docflow") {
    const session = await edinDocflow.login(own as edinDocflow.LoginOptions);
    await session.GET("/bdoc/tags");
    return session;
  }
  const session = await directlink.login(own as directlink.LoginOptions);
  const params = { query: { k: key } };
  const path = "/directlink/v1/download/file";
  await session.GET(path, { params }).catch(() => {});
  await session.raw.GET(path, { params });
  await session.stream.GET(path, { params }).catch(() => {});
  return session;
}

const kept = await open();
if (when === "signed-off") await kept.signOff();
// The runtime's own record of what `fetch` was asked for.
performance.clearResourceTimings();
for (let round = 0; round < 5; round += 1) {
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  globalThis.gc?.();
}
writeHeapSnapshot(file);
await kept.signOff();
