import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type DirectLinkSession, listFiles, login } from "@signoff/directlink";
import { receiveFiles, uploadFile } from "@signoff/directlink/node";
import { answerQuestions } from "./answer-questions.ts";

/** Who moves files. */
export type Mover = "signoff" | "curl";

/** Receive all files that wait, or send one in. */
export type FilesQuestion =
  | {
      readonly kind: "receive";
      readonly mover: Mover;
      readonly count: number;
      readonly bytes: number;
    }
  | { readonly kind: "upload"; readonly mover: Mover; readonly bytes: number };

interface Account {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
}

/** As many at a time as `receiveFiles` fetches by default. */
const atOnce = "4";

const [baseUrl = "", username = "", password = ""] = process.argv.slice(2);
const account: Account = { baseUrl, username, password };
const run = promisify(execFile);

/** How long it takes, in ms; for curl with the start of its process, for ours in one that runs. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function tokenOf(): Promise<string> {
  const body = new URLSearchParams({ grant_type: "password", username, password });
  const response = await fetch(`${baseUrl}/directlink/v1/oauth2/token`, { method: "POST", body });
  return ((await response.json()) as { readonly access_token: string }).access_token;
}

async function receiveByCurl(session: DirectLinkSession, folder: string): Promise<number> {
  const authorization = `header = "Authorization: Bearer ${await tokenOf()}"`;
  const transfers: string[] = [];
  for await (const { name, linkURL } of listFiles(session)) {
    transfers.push(`url = "${linkURL}"\noutput = "${join(folder, name)}"\n${authorization}`);
  }
  const config = join(folder, "curl.config");
  await writeFile(config, transfers.join("\nnext\n"));
  const parameters = ["--parallel", "--parallel-max", atOnce, "--fail", "--silent"];
  const elapsed = await timed(() => run("curl", [...parameters, "--config", config]));
  await rm(config);
  return elapsed;
}

async function receive(
  mover: Mover,
  count: number,
  bytes: number,
  folder: string,
): Promise<number> {
  await using session = await login(account);
  const elapsed =
    mover === "curl"
      ? await receiveByCurl(session, folder)
      : await timed(async () => {
          for await (const { length } of receiveFiles(session, folder)) void length;
        });
  const names = (await readdir(folder)).filter((name) => name.endsWith(".edi"));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  if (names.length !== count || sizes.some((size) => size !== bytes)) {
    throw new Error(`${mover} received ${names.length} files, and not ${count} of ${bytes} bytes`);
  }
  return elapsed;
}

async function upload(mover: Mover, bytes: number, folder: string): Promise<number> {
  await using session = await login(account);
  const path = join(folder, "sent.edi");
  await writeFile(path, new Uint8Array(bytes).fill(98));
  if (mover === "signoff") return await timed(() => uploadFile(session, path));
  const authorization = `Authorization: Bearer ${await tokenOf()}`;
  const url = `${baseUrl}/directlink/v1/upload`;
  return await timed(() =>
    run("curl", ["--fail", "--silent", "--header", authorization, "--form", `file=@${path}`, url]),
  );
}

answerQuestions("ready", async (question: FilesQuestion): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "signoff-bench-files-"));
  try {
    if (question.kind === "upload") return await upload(question.mover, question.bytes, folder);
    return await receive(question.mover, question.count, question.bytes, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
