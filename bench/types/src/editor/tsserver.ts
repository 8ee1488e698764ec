import type { Command } from "../run.ts";
import type { Definition, Editor, Offer, Position } from "./editor.ts";
import { startServer } from "./server-process.ts";

interface Response {
  readonly type: string;
  readonly request_seq: number;
  readonly success: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** A text, or its parts. */
type Parts = string | readonly { readonly text: string }[];

interface Documented {
  readonly documentation?: Parts;
  readonly tags?: readonly { readonly name: string; readonly text?: Parts }[];
}

function textOf(parts: Parts = ""): string {
  return typeof parts === "string" ? parts : parts.map(({ text }) => text).join("");
}

function documentationOf({ documentation, tags = [] }: Documented): string {
  const told = tags.map(({ name, text }) => `@${name} ${textOf(text)}`);
  return [textOf(documentation), ...told].join("\n");
}

/** An editor over tsserver, the server of TypeScript up to 6. */
export async function openInTsserver(
  command: Command,
  file: string,
  text: string,
): Promise<Editor> {
  const lines = text.split("\n");
  let sequence = 0;
  const parameters = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
  const server = startServer([...command, ...parameters], (message) => {
    const { type, request_seq: id } = message as Response;
    return type === "response" ? { id, value: message } : undefined;
  });

  async function ask(name: string, asked: object): Promise<unknown> {
    const seq = (sequence += 1);
    const answer = server.answer(seq);
    server.write(`${JSON.stringify({ seq, type: "request", command: name, arguments: asked })}\n`);
    const { success, message, body } = (await answer) as Response;
    if (success) return body;
    if (message === "No content available.") return undefined;
    throw new Error(`tsserver answers ${name} with ${message}`);
  }

  const place = ({ line, character }: Position): object => ({
    file,
    line: line + 1,
    offset: character + 1,
  });

  await ask("updateOpen", { openFiles: [{ file, fileContent: text }] });
  return {
    replaceLine(line, replacement) {
      const start = { line: line + 1, offset: 1 };
      const end = { line: line + 1, offset: (lines[line] ?? "").length + 1 };
      const textChanges = [{ start, end, newText: replacement }];
      lines[line] = replacement;
      const asked = { changedFiles: [{ fileName: file, textChanges }] };
      const seq = (sequence += 1);
      server.write(
        `${JSON.stringify({ seq, type: "request", command: "updateOpen", arguments: asked })}\n`,
      );
    },
    async complete(at) {
      const body = (await ask("completionInfo", place(at))) as
        | { readonly entries: readonly { readonly name: string }[] }
        | undefined;
      return body?.entries.map(({ name }) => name) ?? [];
    },
    async diagnose() {
      const body = (await ask("semanticDiagnosticsSync", { file })) as readonly { text: string }[];
      return body.map((one) => one.text);
    },
    async hover(at) {
      const body = (await ask("quickinfo", place(at))) as
        | { readonly displayString: string }
        | undefined;
      return body?.displayString ?? "";
    },
    async read(at) {
      const body = (await ask("quickinfo", place(at))) as
        | ({ readonly displayString: string } & Documented)
        | undefined;
      return body ? `${body.displayString}\n${documentationOf(body)}` : "";
    },
    offer: (at) => offer(ask, place(at)),
    async define(at) {
      const body = (await ask("definition", place(at))) as readonly {
        readonly file: string;
        readonly start: { readonly line: number };
      }[];
      return body.map((one): Definition => ({ file: one.file, line: one.start.line - 1 }));
    },
    close: () => server.end(),
  };
}

/** Asks for the names first, and then for what is documented of all of them. */
async function offer(
  ask: (name: string, asked: object) => Promise<unknown>,
  place: object,
): Promise<readonly Offer[]> {
  const body = (await ask("completionInfo", place)) as {
    readonly entries: readonly { readonly name: string; readonly kindModifiers?: string }[];
  };
  const entryNames = body.entries.map(({ name }) => name);
  const details = (await ask("completionEntryDetails", { ...place, entryNames })) as readonly ({
    readonly name: string;
  } & Documented)[];
  const byName = new Map(details.map((one) => [one.name, documentationOf(one)]));
  return body.entries.map(({ name, kindModifiers = "" }) => ({
    name,
    isDeprecated: kindModifiers.split(",").includes("deprecated"),
    documentation: byName.get(name) ?? "",
  }));
}
