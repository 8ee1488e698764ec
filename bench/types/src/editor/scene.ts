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

function tidy(hover: string): string {
  return hover.replaceAll(/```\w*\n?/g, "").trim();
}
