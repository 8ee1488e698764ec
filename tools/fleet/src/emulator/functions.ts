import type { Fault, ProviderName, SessionFilter, SessionView } from "@signoff/emulator";
import type { Crowd } from "./crowds.ts";

/** Where an emulated server is, and whom it knows. */
export interface ServerPlace {
  readonly provider: ProviderName;
  readonly url: string;
  readonly accounts: unknown;
}

/** One request as the server saw it. */
interface SeenCall {
  readonly operationId: string | undefined;
  readonly status: number | undefined;
  readonly at: number;
}

/** What the process of the emulator answers. */
export type EmulatorFunctions = {
  servers(): readonly ServerPlace[];
  /** The live sessions. */
  sessions(provider: ProviderName): readonly SessionView[];
  /** The times in which there were several of an account. */
  crowds(provider: ProviderName): readonly Crowd[];
  requests(provider: ProviderName, operationId?: string): readonly SeenCall[];
  /** The tokens and cookies that requests came with. */
  tokensSeen(provider: ProviderName): readonly string[];
  violations(provider: ProviderName): number;
  /** Ends sessions as the provider does by itself. */
  expire(provider: ProviderName, filter?: SessionFilter): void;
  /** Turns the clock of all servers. */
  advance(milliseconds: number): void;
  fault(provider: ProviderName, fault: Fault): void;
  /** Pretends to log out. */
  lie(provider: ProviderName, on: boolean): void;
  close(): Promise<void>;
};
