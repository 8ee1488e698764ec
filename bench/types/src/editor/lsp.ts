import { fileURLToPath, pathToFileURL } from "node:url";
import type { Command } from "../run.ts";
import type { Definition, Editor, Offer, Position } from "./editor.ts";
import { startServer } from "./server-process.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Completion {
  readonly label: string;
  /** 1: deprecated. */
  readonly tags?: readonly number[];
  readonly deprecated?: boolean;
  readonly documentation?: string | { readonly value: string };
}

interface Completions {
  readonly items: readonly Completion[];
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

  async function hover(position: Position): Promise<string> {
    const result = (await ask("textDocument/hover", at(position))) as {
      readonly contents: { readonly value: string };
    } | null;
    return result?.contents.value ?? "";
  }

  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      textDocument: {
        completion: {
          completionItem: {
            snippetSupport: false,
            deprecatedSupport: true,
            documentationFormat: ["markdown"],
            tagSupport: { valueSet: [1] },
          },
        },
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
    hover,
    read: hover,
    async offer(position) {
      const found = (await ask("textDocument/completion", at(position))) as Completions | null;
      return Promise.all(
        (found?.items ?? []).map(async (item) =>
          toOffer((await ask("completionItem/resolve", item)) as Completion),
        ),
      );
    },
    async define(position) {
      const found = (await ask("textDocument/definition", at(position))) as
        | Location
        | readonly Location[]
        | null;
      return [found ?? []].flat().map(toDefinition);
    },
    close: () => server.end(),
  };
}

interface Location {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number } };
}

function toDefinition({ uri, range }: Location): Definition {
  return { file: fileURLToPath(uri), line: range.start.line };
}

function toOffer({ label, tags = [], deprecated = false, documentation = "" }: Completion): Offer {
  return {
    name: label,
    isDeprecated: deprecated || tags.includes(1),
    documentation: typeof documentation === "string" ? documentation : documentation.value,
  };
}
