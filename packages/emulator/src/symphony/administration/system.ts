import type { EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { takeCursorPage } from "../cursors.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";

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

/** What the pod offers and takes: features, schemes of links, types of files. */
export function systemHandlers({ people }: Pick<State, "people">): Record<string, Handler> {
  const schemes = new Set(["ftp", "mailto", "skype"]);
  const extensions = new Map(
    fileTypes.map((extension) => [extension, { ...systemScopes, extension } as Extension]),
  );
  const listSchemes = ({ query }: EmulatedRequest): ReturnType<typeof json> => {
    const page = takePage([...schemes], query, 100);
    return page ? json(200, page) : failure(400, "skip and limit cannot be negative");
  };
  return {
    listPodFeatures: () => json(200, [...people.podFeatures]),
    listAllowedFileTypes: () => json(200, [...extensions.keys()]),
    listUriProtocolsV1: listSchemes,
    listUriProtocols: listSchemes,
    addUriProtocol({ body }) {
      const { scheme } = body as { scheme: string };
      if (!/^[a-z][a-z\d+.-]*$/i.test(scheme)) return failure(400, `"${scheme}" is no scheme`);
      schemes.add(scheme);
      return json(200, { scheme });
    },
    deleteUriProtocol: ({ params }) =>
      schemes.delete(params.required("scheme")) ? empty(204) : failure(400, "No such scheme"),
    listAllowedFileExtensions(request) {
      const page = takeCursorPage([...extensions.values()], request);
      return page
        ? json(200, { data: page.rows, pagination: page.pagination })
        : failure(400, "The cursor is malformed, or the limit no positive number");
    },
    putAllowedFileExtension({ params, body }) {
      const extension = withDot(params.required("extension"));
      const { scope_internal = false, scope_external = false } = body as Partial<Extension>;
      const made: Extension = {
        extension,
        scope_internal,
        scope_external,
        scope_xpod: (body as Partial<Extension>).scope_xpod ?? false,
        source: "CUSTOMER",
      };
      extensions.set(extension, made);
      return json(200, made);
    },
    deleteAllowedFileExtension({ params }) {
      const extension = withDot(params.required("extension"));
      return extensions.delete(extension) ? empty(204) : failure(400, "No such extension");
    },
  };
}

function withDot(extension: string): string {
  return extension.startsWith(".") ? extension : `.${extension}`;
}
