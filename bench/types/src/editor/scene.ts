import type { CompletionKind } from "../app.ts";
import type { Compiler } from "../compilers.ts";
import type { Project } from "../project.ts";
import type { Editor, Position } from "./editor.ts";
import { openEditor } from "./open.ts";

/** A project's app in an editor, and what people do there. */
export interface Scene extends AsyncDisposable {
  /** Types a line in place of the last one, and asks what may follow. Without a name that fits, it is an error. */
  complete(kind: CompletionKind): Promise<void>;
  /** Types a line in place of the last one, and asks what is wrong with the file: nothing may be. */
  diagnose(): Promise<void>;
  /** Types a line in place of the last one, and asks what the data of an answer are; answers the text. */
  hoverData(): Promise<string>;
  /** The same of the whole answer. */
  hoverAnswer(): Promise<string>;
  /** What the data of each call are, in the order of the calls. */
  hoverCalls(): Promise<readonly string[]>;
}

/** Opens the scene and waits until the server knows the project. */
export async function openScene(compiler: Compiler, project: Project): Promise<Scene> {
  const { app } = project;
  const lines = app.text.split("\n");
  const editor = await openEditor(compiler, project);
  let edits = 0;

  /** No two edits give the same text, so that no answer is one from before. */
  function edit(text: string): Position {
    editor.replaceLine(app.editedLine, `  void ${(edits += 1)};${text}`);
    return { line: app.editedLine, character: `  void ${edits};${text}`.length };
  }

  async function hover(name: string): Promise<string> {
    edit("");
    const line = lines.findIndex((one) => one.startsWith(`  const ${name} =`));
    return tidy(await editor.hover({ line, character: "  const ".length }));
  }

  async function hoverCalls(): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const [line, text] of lines.entries()) {
      if (!text.startsWith("  const { data } =")) continue;
      texts.push(tidy(await editor.hover({ line, character: "  const { ".length })));
    }
    return texts;
  }

  const scene: Scene = {
    async complete(kind) {
      const { text, name } = app.typing[kind];
      const offered = await editor.complete(edit(text));
      if (!offered.some((one) => one === name || one === `${name}?`)) {
        throw new Error(
          `${project.client} on ${compiler.version} offers no ${name}: ${offered.slice(0, 5).join()}`,
        );
      }
    },
    async diagnose() {
      edit("");
      const found = await editor.diagnose();
      if (found.length > 0)
        throw new Error(`${project.client} on ${compiler.version}: ${found.join()}`);
    },
    hoverData: () => hover("list"),
    hoverAnswer: () => hover("answer"),
    hoverCalls,
    [Symbol.asyncDispose]: () => editor.close(),
  };
  await ready(editor, scene);
  return scene;
}

async function ready(editor: Editor, scene: Scene): Promise<void> {
  try {
    await scene.diagnose();
  } catch (error) {
    await editor.close();
    throw error;
  }
}

/** The code alone: some servers put it into a block, with what is documented below. */
function tidy(hover: string): string {
  return hover
    .replace(/^```\w*\n/, "")
    .replace(/\n```[^]*$/, "")
    .trim();
}
