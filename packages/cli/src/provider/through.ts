import type { Transport } from "@signoff/core";

/** What is put in front of the transport of a session: it sees each request and answer, and is told the login's secrets. */
export type Through = (transport: Transport, secrets: readonly string[]) => Transport;
