import { pathToFileURL } from "node:url";
import type { Command } from "../run.ts";
import type { Editor, Position } from "./editor.ts";
import { startServer } from "./server-process.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Completions {
  readonly items: readonly { readonly label: string }[];
}

/** An editor over the Language Server Protocol, which TypeScript 7 speaks. */
export async function openInLsp(
  command: Command,
  file: string,
  text: string,
  folder: string,
): Promise<Editor> {
  const uri = pathToFileURL(file).href;
  const lines = text.split("\n");
  let version = 1;
  let sequence = 0;
  const server = startServer(command, (message) => {
    const { id, method, params } = message as Message;
    if (id === undefined) return undefined;
    if (method === undefined) return { id, value: message };
    // The server asks for settings and announces abilities; there are none to give.
    send({ id, result: params?.items?.map(() => null) ?? null });
    return undefined;
  });

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  async function ask(method: string, params: object): Promise<unknown> {
    const id = (sequence += 1);
    const answer = server.answer(id);
    send({ id, method, params });
    const { result, error } = (await answer) as Message;
    if (error) throw new Error(`The language server answers ${method} with ${error.message}`);
    return result;
  }

  const at = (position: Position): object => ({ textDocument: { uri }, position });

  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: false } },
        hover: { contentFormat: ["markdown"] },
        diagnostic: {},
      },
    },
  });
  send({ method: "initialized", params: {} });
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "typescript", version, text } },
  });
  return {
    replaceLine(line, replacement) {
      const end = { line, character: (lines[line] ?? "").length };
      lines[line] = replacement;
      version += 1;
      send({
        method: "textDocument/didChange",
        params: {
          textDocument: { uri, version },
          contentChanges: [{ range: { start: { line, character: 0 }, end }, text: replacement }],
        },
      });
    },
    async complete(position) {
      const result = (await ask("textDocument/completion", at(position))) as Completions | null;
      return result?.items.map(({ label }) => label) ?? [];
    },
    async diagnose() {
      const result = (await ask("textDocument/diagnostic", { textDocument: { uri } })) as {
        readonly items: readonly { readonly message: string }[];
      };
      return result.items.map(({ message }) => message);
    },
    async hover(position) {
      const result = (await ask("textDocument/hover", at(position))) as {
        readonly contents: { readonly value: string };
      } | null;
      return result?.contents.value ?? "";
    },
    close: () => server.end(),
  };
}
