import { type OperationName } from "@signoff/core";
import { unusableAnswer } from "@signoff/core/provider";

/** What a page brought. */
export type PageContent = "empty" | "repeated" | "new";

const mostPages = 10_000;

/**
 * Reads pages from 0 on, to the first empty one. Whether a server counts from 0 or from 1 is not documented: an empty page
 * 0 is not the end, and a page 1 that repeats page 0 is not either. Two pages in a row without anything new are, since
 * such a server does not count at all.
 *
 * @throws {ProtocolError} for a server whose pages come to no end.
 */
export async function* readPages<Page>(
  operation: OperationName,
  read: (page: number) => Promise<Page>,
  judge: (page: Page) => PageContent,
): AsyncGenerator<Page, void, undefined> {
  let isIdle = false;
  for (let number = 0; number < mostPages; number += 1) {
    const page = await read(number);
    const content = judge(page);
    if (content === "empty" && number > 0) return;
    if (content === "repeated" && isIdle) return;
    isIdle = content === "repeated";
    if (content === "new") yield page;
  }
  const what = `gave ${mostPages} pages and no end; ask the operator of the server, or move files out of the way`;
  throw unusableAnswer("directlink", operation, what);
}
