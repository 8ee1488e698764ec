import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkProject } from "../src/check.ts";
import { compilerNames, compilers } from "../src/compilers.ts";
import { readDocument } from "../src/document.ts";
import type { Editor, Position } from "../src/editor/editor.ts";
import { openEditor } from "../src/editor/open.ts";
import { createProjects, type Projects } from "../src/project.ts";

let document: OpenApiDocument;
let projects: Projects;
beforeAll(async () => {
  document = await readDocument("symphony");
  projects = await createProjects(document);
});
afterAll(async () => projects[Symbol.asyncDispose]());

/** Writes a line into the app, and gives the place at its end. */
function write(editor: Editor, text: string): Position {
  const line = projects.named.app.editedLine;
  editor.replaceLine(line, text);
  return { line, character: text.length };
}

describe.each(compilerNames)("under TypeScript %s", (version) => {
  const compiler = compilers[version];

  it("calls by name take no more instantiations than calls by path", async () => {
    const named = await checkProject(compiler, projects.named);
    const byPath = await checkProject(compiler, projects.of.signoff);
    expect(named.instantiations).toBeLessThanOrEqual(byPath.instantiations);
  });

  it("an editor shows, offers and finds operations by their names", async () => {
    const editor = await openEditor(compiler, projects.named);
    try {
      // Which of them TypeScript 7 says among the errors.
      const found = await editor.diagnose();
      expect(found.filter((text) => !text.endsWith("is deprecated."))).toEqual([]);

      const at = write(editor, "  void ops.listMessages");
      const hover = await editor.read(at);
      expect(hover).toContain("const listMessages: NamedOperation<");
      for (const told of [
        "List the messages of a stream from a time on",
        "`limit` (query)",
        "Default: 50.",
        "403: The caller lacks the right to do this.",
        "await listMessages(session, {",
        "https://rest-api.symphony.com/main/messages/messages-v4",
      ]) {
        expect(hover).toContain(told);
      }

      const called = write(
        editor,
        '  void ops.listMessages(client, { params: { path: { sid: "a" }, query: { since: 1 } } });',
      );
      const name = { ...called, character: "  void ops.".length };
      expect(await editor.read(name)).toContain("403: The caller lacks the right to do this.");

      const [place] = await editor.define(name);
      const lines = (await readFile(place?.file ?? "", "utf8")).split("\n");
      expect(lines[place?.line ?? 0]).toMatch(
        /^export declare const listMessages: NamedOperation<Operations, "GET", "\/agent[^"]*">;$/,
      );

      const offers = await editor.offer(write(editor, "  void ops."));
      const byName = new Map(offers.map((offer) => [offer.name, offer]));
      for (const { operation } of listOperations(document)) {
        const { operationId = "", summary = "", deprecated = false } = operation;
        const offer = byName.get(operationId);
        expect(offer?.documentation).toContain(summary);
        expect(offer?.isDeprecated).toBe(deprecated);
      }
    } finally {
      await editor.close();
    }
  });
});
