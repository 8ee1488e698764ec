import { readFile } from "node:fs/promises";
import type { Compiler } from "../compilers.ts";
import type { Project } from "../project.ts";
import type { Editor } from "./editor.ts";
import { openInLsp } from "./lsp.ts";
import { openInTsserver } from "./tsserver.ts";

/** Opens a project's app in the language server of a compiler. */
export async function openEditor({ server }: Compiler, project: Project): Promise<Editor> {
  const text = await readFile(project.file, "utf8");
  return server.protocol === "tsserver"
    ? openInTsserver(server.command, project.file, text)
    : openInLsp(server.command, project.file, text, project.folder);
}
