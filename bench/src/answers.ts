import { paths } from "./routes.ts";

const envelope = { status: 0, description: "handler:succsessfully", apiver: "v1 (bench)" };
const time = "2026-02-03 11:00:00 -0300 -03";

function fileNumber(id: number): object {
  return {
    id,
    name: `orders-${String(id).padStart(4, "0")}.edi`,
    length: 20_480 + id,
    modified: 1_770_127_200_000 + id,
    linkURL: `http://127.0.0.1/directlink/v1/download/file?lang=pt&k=${btoa(`bench-file-${id}-of-570`)}`,
  };
}

/** What the paths of the benchmark answer, as text of the size that its name says. */
const json = {
  /** About 200 bytes. */
  small: JSON.stringify({ ...envelope, time, user: "PARTNER7", files: [{ id: 1, name: "a.edi" }] }),
  /** About 100 KB. */
  large: JSON.stringify({
    ...envelope,
    time,
    user: "PARTNER7",
    files: Array.from({ length: 570 }, (_, index) => fileNumber(index)),
  }),
  /** About 200 bytes. */
  upload: JSON.stringify({
    ...envelope,
    time,
    user: "PARTNER7",
    linkURL: "http://127.0.0.1/f/00001",
  }),
  logout: JSON.stringify({ ...envelope, time, user: "PARTNER7", bearer: "" }),
};

const bodies: ReadonlyMap<string, string> = new Map([
  [`GET ${paths.small}`, json.small],
  [`GET ${paths.large}`, json.large],
  [`POST ${paths.upload}`, json.upload],
  [`POST ${paths.logout}`, json.logout],
]);

/** The JSON that a method and path answer; undefined for one that answers something else. */
export function answerTo(method: string, path: string): string | undefined {
  return bodies.get(`${method} ${path}`);
}

/** The answer to a login. */
export function tokenAnswer(token: string): string {
  return JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: 86_400 });
}

/** What a call of the small kind sends, about 200 bytes. */
export const order: object = {
  number: 17,
  customer: "PARTNER7",
  currency: "BRL",
  lines: [
    { article: "A-1001", quantity: 4, price: 129.5 },
    { article: "B-2002", quantity: 1, price: 80 },
  ],
  remarks: "deliver to the back door",
};
