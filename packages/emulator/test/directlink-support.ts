import type { ServerOf } from "../src/index.ts";

/** An entry of a list, with the `k` of its link. */
interface Entry {
  readonly id: number;
  readonly name: string;
  readonly length: number;
  readonly modified: number;
  readonly k: string;
}

/** What an answer says in its envelope, as far as tests ask. */
interface Envelope {
  readonly status: number;
  readonly files?: (Omit<Entry, "k"> & { readonly linkURL: string })[] | null;
  readonly transfers?: readonly Record<string, unknown>[];
}

/** Calls of one account, by name and password. */
export interface Partner {
  readonly username: string;
  readonly headers: { readonly authorization: string };
  call(method: string, path: string, init?: RequestInit): Promise<Response>;
  list(path?: string): Promise<Entry[]>;
  listBackup(): Promise<Entry[]>;
  report(page?: number): Promise<readonly Record<string, unknown>[]>;
  download(entry: Entry | undefined, path?: string): Promise<Response>;
  downloadBackup(entry: Entry | undefined): Promise<Response>;
  upload(name: string, content: string | Blob, fields?: Record<string, string>): Promise<Response>;
}

/** Makes the calls of an account, to the server or to another one that stands in front of it. */
export function partnerOf(
  server: ServerOf<"directlink">,
  index: 0 | 1 = 0,
  url: string = server.url,
): Partner {
  const { username, password } = server.accounts[index];
  const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}` };
  const call: Partner["call"] = (method, path, init) =>
    fetch(`${url}/directlink/v1${path}`, { method, headers, ...init });
  const envelope = async (path: string): Promise<Envelope> =>
    (await (await call("GET", path)).json()) as Envelope;
  const list = async (path = "/download/list"): Promise<Entry[]> =>
    ((await envelope(path)).files ?? []).map(({ id, name, length, modified, linkURL }) => {
      const k = new URL(linkURL).searchParams.get("k") ?? "";
      return { id, name, length, modified, k };
    });
  const download: Partner["download"] = (entry, path = "/download/file") =>
    call("GET", `${path}?${new URLSearchParams({ k: entry?.k ?? "" })}`);
  return {
    username,
    headers,
    call,
    list,
    listBackup: () => list("/download/list/backup"),
    report: async (page = 0) => (await envelope(`/report?page=${page}`)).transfers ?? [],
    download,
    downloadBackup: (entry) => download(entry, "/download/file/backup"),
    upload(name, content, fields = {}) {
      const body = new FormData();
      for (const [field, value] of Object.entries(fields)) body.append(field, value);
      body.append("file", new Blob([content]), name);
      return call("POST", "/upload", { body });
    },
  };
}
