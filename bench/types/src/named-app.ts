import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import type { App } from "./app.ts";

/** The app with each call by its path as the same call by its name. */
export function nameCalls(document: OpenApiDocument, app: App): App {
  const names = new Map(
    listOperations(document).map(({ method, path, operation }) => [
      `${method} ${path}`,
      operation.operationId ?? "",
    ]),
  );
  const calls = app.text.replaceAll(
    /client\.([A-Z]+)\("([^"]+)"/g,
    (_, method: string, path: string) => `ops.${names.get(`${method} ${path}`)}(client`,
  );
  const text = `import * as ops from "api/named.js";\n${calls}`;
  return { ...app, text, editedLine: app.editedLine + 1 };
}
