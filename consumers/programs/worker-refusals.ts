import { collectRefusals } from "./refusals.ts";

export default {
  test(): void {
    // What a Worker logs reaches the standard output.
    // oxlint-disable-next-line no-console
    console.log(JSON.stringify(collectRefusals()));
  },
};
