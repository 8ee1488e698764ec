import { type Child, startChild } from "../child.ts";
import type { Contender } from "../contender.ts";
import type { RequestsQuestion } from "../workers/requests.ts";

/** Clients in a process each, and the server that they call in one more. */
interface Clients {
  readonly server: Child<{ readonly origin: string }>;
  ask<Answer>(contender: string, question: RequestsQuestion, limit: number): Promise<Answer>;
  /** Has each sign off. */
  close(limit: number): Promise<void>;
}

/** Starts them; `stack` ends them. */
export async function startClients(
  contenders: readonly Contender[],
  stack: AsyncDisposableStack,
): Promise<Clients> {
  const server = await startChild<{ origin: string }>(import.meta.resolve("../server/main.ts"));
  stack.defer(() => server.end());
  const clients = new Map<string, Child<string>>();
  for (const { name } of contenders) {
    const client = await startChild<string>(import.meta.resolve("../workers/requests.ts"), [
      name,
      server.ready.origin,
    ]);
    stack.defer(() => client.end());
    clients.set(name, client);
  }
  return {
    server,
    ask: (contender, question, limit) => clients.get(contender)!.ask(question, limit),
    async close(limit) {
      for (const client of clients.values()) await client.ask({ kind: "close" }, limit);
    },
  };
}
