import type { Answer, EmulatedRequest, Handler, ProviderContext } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import type { State } from "../state.ts";
import { exampleOf } from "./examples.ts";

/** A file with what was said, for the archive. */
interface ExportFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly [name: string]: unknown;
}

/** How many files every pod has. */
const seeded = 3;
const defaultSize = 10;

/** Exports of content, as files that are listed page by page. */
export function exportFileHandlers(
  state: State,
  context: ProviderContext,
): Record<string, Handler> {
  const at = state.clock.now();
  const filesOf = (example: ExportFile): ExportFile[] =>
    Array.from({ length: seeded }, (_, index) => ({
      ...example,
      id: `export-file-${index + 1}`,
      name: example.name.replace(/\d+(?=\.zip)/, String(at + index)),
    }));
  return {
    listFiles(request) {
      const { query } = request;
      const [example] = exampleOf(context, request) as readonly ExportFile[];
      const name = query.text("name");
      const found = (example ? filesOf(example) : []).filter(
        (file) => name === undefined || file.name.includes(name),
      );
      const page = query.number("page") ?? 1;
      const size = query.number("pageSize") ?? defaultSize;
      return json(200, found.slice((page - 1) * size, page * size), {
        "X-Total-Count": String(found.length),
      });
    },
    getFileMetadata(request) {
      if (!isKnown(request)) return missing();
      const found = filesOf(exampleOf(context, request) as ExportFile);
      return json(
        200,
        found.find(({ id }) => id === request.params.required("fileId")),
      );
    },
    downloadFile: (request) => (isKnown(request) ? context.example(request) : missing()),
  };
}

function isKnown({ params }: EmulatedRequest): boolean {
  const [, digits = "0"] = /^export-file-(\d+)$/.exec(params.required("fileId")) ?? [];
  return Number(digits) >= 1 && Number(digits) <= seeded;
}

function missing(): Answer {
  return json(404, { error: "No such file" });
}
