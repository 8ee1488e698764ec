import { readFile } from "node:fs/promises";
import { fillExample, runExample } from "@signoff/test-support";
import { expect, test } from "vitest";
import { listMessages, sendMessage } from "../src/index.ts";
import { untilRead } from "./feed/feed-support.ts";
import { openIm, signOn, startServer } from "./support/index.ts";

const root = new URL("../", import.meta.url);

test("the README's example of a feed answers a message", async () => {
  const server = await startServer();
  const readme = await readFile(new URL("README.md", root), "utf8");
  const example = /\n## Feeds\n\n```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const code = fillExample(example, { '"Thank you.");': '"Thank you.");\n  stop.abort();' });
  const options = { host: server.url, ...server.accounts[0] };
  const ended = runExample(
    `import * as symphony from "@signoff/symphony";
    const { host, username, privateKey } = ${JSON.stringify(options)};
    await using session = await symphony.login({ host, username, privateKey });
    ${code}`,
    { cwd: root.pathname },
  );
  await using partner = await signOn(server, {}, 1);
  const streamId = await openIm(server, partner, 0);
  await untilRead(server, 1);
  await sendMessage(partner, streamId, "Good morning");
  expect(await ended).toEqual({ status: 0, stdout: "", stderr: "" });
  const texts: (string | undefined)[] = [];
  for await (const { message } of listMessages(partner, streamId, { since: 0 }))
    texts.push(message);
  expect(texts[0]).toContain("Thank you.");
  expect(server.controls.feeds()).toHaveLength(1);
});
