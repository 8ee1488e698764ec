import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type EdinDocflowSession, login } from "../../src/index.ts";

/** What a call gets, as JSON text, by its path without `/bdoc/` and its query. */
type Answers = Readonly<Record<string, (query: URLSearchParams) => string>>;

/** A session with a server that answers as no emulated one does, and the queries of the calls to these paths. */
export async function openOddServer(
  answers: Answers,
): Promise<{ session: EdinDocflowSession; queries: string[] }> {
  const queries: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    const answer = answers[pathname.replace("/bdoc/", "")];
    if (answer) queries.push(searchParams.toString());
    response.setHeader("content-type", "application/json");
    response.setHeader("set-cookie", "SID=0123456789abcdef");
    response.end(answer?.(searchParams) ?? '{"isCaptcha":false,"token":"a-login-token"}');
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const session = await login({ baseUrl, email: "office@example.com", password: "example" });
  return { session, queries };
}
