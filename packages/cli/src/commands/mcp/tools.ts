import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import type { Provider } from "../../provider/provider.ts";

/** What the two tools say of themselves. */
export function toolsFor({ title }: Provider, allowWrites: boolean): readonly Tool[] {
  return [
    {
      name: "search_operations",
      title: `Search the API of ${title}`,
      description: `Finds operations of the API of ${title} by words, or one by its exact name. Few are described in full: what they do, their parameters and body, what each status means.`,
      inputSchema: {
        type: "object",
        properties: {
          query: { type: "string", description: "Words, or the name of an operation." },
        },
        required: ["query"],
        additionalProperties: false,
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    {
      name: "call_operation",
      title: `Call the API of ${title}`,
      description: `Calls an operation of ${title} that search_operations finds, and gives its answer as JSON.${allowWrites ? "" : " Those that change something are refused."}`,
      inputSchema: {
        type: "object",
        properties: {
          operation: {
            type: "string",
            description: 'Its name, or "GET /path/{id}" as the API has it.',
          },
          parameters: {
            type: "object",
            description:
              "Path, query and header parameters, and fields of a form, by name. Integers beyond 2^53 as texts.",
          },
          body: {
            description:
              "The body: JSON, or a text of JSON, which keeps integers beyond 2^53 as they are.",
          },
        },
        required: ["operation"],
        additionalProperties: false,
      },
      annotations: {
        readOnlyHint: !allowWrites,
        destructiveHint: allowWrites,
        openWorldHint: true,
      },
    },
  ];
}
