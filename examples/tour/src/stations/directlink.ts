import { randomBytes } from "node:crypto";
import type { directlink } from "signoff";
import { type Comparison, compareBytes, describeComparison } from "../comparison.ts";
import type { Terminal } from "../terminal.ts";

/** Uploads a file, finds it in the list, downloads it. */
export async function visitDirectLink(
  session: directlink.DirectLinkSession,
  terminal: Terminal,
): Promise<Comparison> {
  const bytes = new Uint8Array(randomBytes(64 * 1024));
  terminal.heading("STCP DirectLink");
  await terminal.step("upload orders.bin", () =>
    session.POST("/directlink/v1/upload", { body: { file: new File([bytes], "orders.bin") } }),
  );
  const entry = await terminal.step(
    "list the downloads",
    async () => {
      const { data } = await session.GET("/directlink/v1/download/list");
      return data.files?.find(({ name }) => name === "orders.bin");
    },
    (found) => `list the downloads: ${found?.name ?? "nothing"} is there`,
  );
  if (!entry) throw new Error("The uploaded file is not in the list of downloads.");
  const k = new URL(entry.linkURL).searchParams.get("k") ?? "";
  return terminal.step(
    "download orders.bin",
    async () => {
      const { data } = await session.GET("/directlink/v1/download/file", {
        params: { query: { k } },
      });
      return compareBytes(
        "directlink",
        entry.name,
        bytes,
        new Uint8Array(await data.arrayBuffer()),
      );
    },
    describeComparison,
  );
}
