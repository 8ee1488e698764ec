import type { Answer, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { takeCursorPage } from "../cursors.ts";
import { failure } from "../errors.ts";

/** What files may be, by their names. */
interface Extension {
  readonly extension: string;
  readonly scope_internal: boolean;
  readonly scope_external: boolean;
  readonly scope_xpod: boolean;
  readonly source: "SYSTEM" | "CUSTOMER";
}

const systemScopes = {
  scope_internal: true,
  scope_external: true,
  scope_xpod: false,
  source: "SYSTEM",
};
const fileTypes = [
  ".bmp",
  ".csv",
  ".doc",
  ".docx",
  ".gif",
  ".jpg",
  ".pdf",
  ".png",
  ".txt",
  ".xlsx",
];

/** What files messages may bring. */
export function fileExtensionHandlers(): Record<string, Handler> {
  const extensions = new Map(
    fileTypes.map((extension) => [extension, { ...systemScopes, extension } as Extension]),
  );
  return {
    listAllowedFileTypes: () => json(200, [...extensions.keys()]),
    listAllowedFileExtensions(request) {
      const page = takeCursorPage([...extensions.values()], request);
      return page
        ? json(200, { data: page.rows, paging: page.pagination })
        : failure(400, "The cursor is malformed, or the limit no positive number");
    },
    putAllowedFileExtension: ({ params, body }) =>
      put(extensions, nameOf(params.required("extension")), body as Partial<Extension>),
    deleteAllowedFileExtension: ({ params }) =>
      extensions.delete(nameOf(params.required("extension")))
        ? empty(204)
        : failure(400, "No such extension"),
  };
}

function put(
  extensions: Map<string, Extension>,
  extension: string,
  wanted: Partial<Extension>,
): Answer {
  if (nameOf(wanted.extension ?? extension) !== extension)
    return failure(400, "The extension of the body is not the one of the path");
  const { scope_internal = false, scope_external = false, scope_xpod = false } = wanted;
  const scopes = { scope_internal, scope_external, scope_xpod };
  const made: Extension = { extension, ...scopes, source: "CUSTOMER" };
  extensions.set(extension, made);
  return json(200, made);
}

/** With its dot; upper and lower case are the same. */
function nameOf(extension: string): string {
  const name = extension.toLowerCase();
  return name.startsWith(".") ? name : `.${name}`;
}
