import { UsageError } from "@signoff/command-kit";
import { stringifyJson } from "@signoff/core";
import type { Scrubber } from "@signoff/core/provider";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";

/** Longer answers are cut: a client has room for so much, in characters. */
const mostCharacters = 40_000;

/** A value as the text of a tool's result: masked, and cut where it is large. */
export function toolResult(value: unknown, scrubber: Scrubber): CallToolResult {
  const text = scrubber.scrub(typeof value === "string" ? value : stringifyJson(value ?? null));
  if (text.length <= mostCharacters) return { content: [{ type: "text", text }] };
  const cut = `Cut: these are the first ${mostCharacters} of ${text.length} characters, and no whole JSON. Ask for less, by a limit, a page or a filter of the operation.`;
  return {
    content: [
      { type: "text", text: text.slice(0, mostCharacters) },
      { type: "text", text: cut },
    ],
  };
}

/** What went wrong, as a tool's result; options have no dashes there. */
export function toolFailure(error: unknown, scrubber: Scrubber): CallToolResult {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const said =
    error instanceof UsageError
      ? message
          .replaceAll(/(?<![\w-])--(?=[A-Za-z])(?!allow-writes|out )/g, "")
          .replaceAll(/"signoff help \w+ (\w+)"/g, 'search_operations with "$1"')
          .replaceAll(/"signoff ops \w+ <words>"/g, "search_operations")
      : `${name}: ${message}`;
  return { isError: true, content: [{ type: "text", text: scrubber.scrub(said) }] };
}
