import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type DirectLinkSession, login } from "../../src/index.ts";

/** What a server answers with status 200, by path and page. */
type Answers = Readonly<Record<string, (page: number) => unknown>>;

/** Listens until the test ends. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * A session with a server that answers as no emulated one does, and the pages that it was asked for.
 *
 * @param clockAhead of this machine's, in ms.
 */
export async function openOddServer(
  answers: Answers,
  clockAhead = 0,
): Promise<{ session: DirectLinkSession; pages: number[] }> {
  const pages: number[] = [];
  const baseUrl = await listen(({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    const page = Number(searchParams.get("page"));
    const path = pathname.replace("/directlink/v1/", "");
    if (searchParams.has("page")) pages.push(page);
    const answer = answers[path]?.(page) ?? { access_token: "t".repeat(20), expires_in: 3600 };
    response.setHeader("content-type", "application/json");
    response.setHeader("date", new Date(Date.now() + clockAhead).toUTCString());
    response.end(JSON.stringify(answer));
  });
  const session = await login({ baseUrl, username: "acme", password: "example-password" });
  return { session, pages };
}

/** All that an iteration gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
