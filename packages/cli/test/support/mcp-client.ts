import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

/** A client of `signoff mcp` in a process of its own, which calls once and waits until it is killed. */
const [cli = "", provider = ""] = process.argv.slice(2);
const client = new Client({ name: "host", version: "1" });
const env = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);
await client.connect(
  new StdioClientTransport({ command: process.execPath, args: [cli, "mcp", provider], env }),
);
await client.callTool({ name: "call_operation", arguments: { operation: "getSessionInfo" } });
setInterval(() => {}, 60_000);
