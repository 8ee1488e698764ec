import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { type Terminal, UsageError } from "@signoff/command-kit";
import type { Scrubber } from "@signoff/core/provider";
import manifest from "../../../package.json" with { type: "json" };
import type { Provider } from "../../provider/provider.ts";
import { readToolRequest, type ToolArguments } from "./request.ts";
import { toolFailure, toolResult } from "./result.ts";
import { searchDocumentation } from "./search.ts";
import type { SessionOnDemand } from "./session-on-demand.ts";
import { toolsFor } from "./tools.ts";

/** What the tools work with. */
export interface ServerOptions {
  readonly provider: Provider;
  readonly session: SessionOnDemand;
  readonly scrubber: Scrubber;
  readonly allowWrites: boolean;
  readonly terminal: Terminal;
  /** Ends calls that are under way. */
  readonly signal: AbortSignal;
}

/** A server of the two tools, which is not connected yet. */
export function createServer(options: ServerOptions): Server {
  const { provider, allowWrites, scrubber, signal: ended } = options;
  const server = new Server(
    { name: `signoff-${provider.words[0]}`, version: manifest.version },
    { capabilities: { tools: {} } },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...toolsFor(provider, allowWrites)],
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    try {
      const given = params.arguments ?? {};
      return await callTool(params.name, given, AbortSignal.any([signal, ended]), options);
    } catch (error) {
      return toolFailure(error, scrubber);
    }
  });
  return server;
}

async function callTool(
  name: string,
  given: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  { provider, session, scrubber, allowWrites, terminal }: ServerOptions,
): Promise<CallToolResult> {
  const document = await provider.document();
  if (name === "search_operations") {
    return toolResult(searchDocumentation(document, readText(given, "query")), scrubber);
  }
  if (name !== "call_operation") throw new UsageError(`There is no tool ${JSON.stringify(name)}.`);
  const read = readArguments(given);
  const request = await readToolRequest(provider, document, read, allowWrites, terminal);
  const { method, path, init } = request;
  const open = await session.open();
  const { data, response } = await open[method](path, { ...init, signal });
  return toolResult({ status: response.status, data: data ?? null }, scrubber);
}

function readText(given: Readonly<Record<string, unknown>>, name: string): string {
  const value = given[name];
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new UsageError(`${name} is missing: give a text.`);
}

function readArguments(given: Readonly<Record<string, unknown>>): ToolArguments {
  const { parameters = {}, body } = given;
  if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters)) {
    throw new UsageError("parameters has to be an object of names and values.");
  }
  return {
    operation: readText(given, "operation"),
    parameters: parameters as ToolArguments["parameters"],
    body,
  };
}
