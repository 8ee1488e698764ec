import type { Command } from "../run.ts";
import type { Editor, Position } from "./editor.ts";
import { startServer } from "./server-process.ts";

interface Response {
  readonly type: string;
  readonly request_seq: number;
  readonly success: boolean;
  readonly message?: string;
  readonly body?: unknown;
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
    close: () => server.end(),
  };
}
