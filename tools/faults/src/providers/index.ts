import { directlink } from "./directlink.ts";
import { edinDocflow } from "./edin-docflow.ts";
import type { Provider } from "./provider.ts";
import { symphony } from "./symphony.ts";

/** Every provider of the matrix. */
export const providers: readonly Provider[] = [directlink, edinDocflow, symphony];
