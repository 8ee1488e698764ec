import { fileURLToPath } from "node:url";

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** The root of the repository. */
export const root: string = folder("../../");
/** Where the contenders are installed, apart from the workspace. */
export const contendersFolder: string = folder("../contenders/");
/** Where the results are kept. */
export const resultsFolder: string = folder("../results/");
