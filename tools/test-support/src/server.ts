/** A server of a test, as far as its end and its requests go. */
export interface TestServer {
  readonly requests: readonly { readonly operationId?: string | undefined }[];
  readonly violations: readonly unknown[];
  sessions(): readonly unknown[];
  close(): Promise<void>;
}

/** How often an operation was asked for. */
export function requestsOf(server: Pick<TestServer, "requests">, operationId: string): number {
  return server.requests.filter((request) => request.operationId === operationId).length;
}

/** Closes a server. Throws where a session was left alive in it, or an answer broke the spec. */
export async function closeCleanly(server: TestServer): Promise<void> {
  const left = server.sessions();
  await server.close();
  if (left.length > 0) throw new Error(`Sessions were left alive: ${JSON.stringify(left)}`);
  if (server.violations.length > 0) {
    throw new Error(`Answers broke the spec: ${JSON.stringify(server.violations)}`);
  }
}
