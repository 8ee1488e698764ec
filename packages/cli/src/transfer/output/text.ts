import { alignTable, printable, type Terminal } from "@signoff/command-kit";
import { stringifyJson } from "@signoff/core";
import { bytesOf, count, filesOf } from "./counts.ts";
import type {
  FileRecord,
  ListedRecord,
  OutputRecord,
  PackageRecord,
  ReceivedRecord,
  SignOffRecord,
  SummaryRecord,
  TransferRecord,
} from "./records.ts";

/** Writes records as text for people. Rows of a table are kept until all are known. */
export function createTextTeller(
  { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">,
  program: string,
): (record: OutputRecord) => void {
  const files: FileRecord[] = [];
  const transfers: TransferRecord[] = [];
  const listed: ListedRecord[] = [];
  return (record) => {
    if (record.type === "file") files.push(record);
    else if (record.type === "transfer") transfers.push(record);
    else if (record.type === "listed") listed.push(record);
    else {
      const table = [
        ...fileTable(files.splice(0)),
        ...transferTable(transfers.splice(0)),
        ...packageTable(listed.splice(0)),
      ];
      for (const line of table) stdout.write(`${printable(line)}\n`);
      (isResult(record) ? stdout : stderr).write(`${printable(describe(record, program))}\n`);
    }
  };
}

type Told = Exclude<OutputRecord, FileRecord | TransferRecord | ListedRecord>;

function isResult({ type }: Told): boolean {
  return ["received", "sent", "signed", "package", "summary"].includes(type);
}

function describe(record: Told, program: string): string {
  switch (record.type) {
    case "received":
      return `received ${describeReceived(record)}`;
    case "sent":
      return `sent ${record.name} (${bytesOf(record.length)})`;
    case "signed":
      return `signed ${record.name} of package ${record.package}`;
    case "package":
      return describePackage(record);
    case "summary":
      return describeSum(record);
    case "failed":
      return `failed ${record.name}: ${record.message}`;
    case "sign-off":
      return describeSignOff(record);
    default:
      return `${program}: ${record.message}`;
  }
}

function fileTable(files: readonly FileRecord[]): string[] {
  if (files.length === 0) return [];
  const columns = [{ head: "MODIFIED" }, { head: "BYTES", isNumber: true }, { head: "NAME" }];
  return alignTable(
    columns,
    files.map(({ modified, length, name }) => [timeOf(modified), count(length), printable(name)]),
  );
}

/** A table of more is not read by anybody. */
const mostColumns = 100;

function transferTable(transfers: readonly TransferRecord[]): string[] {
  if (transfers.length === 0) return [];
  const names = [...new Set(transfers.flatMap(({ transfer }) => Object.keys(transfer)))];
  if (names.length > mostColumns) return transfers.map(({ transfer }) => stringifyJson(transfer));
  const columns = names.map((name) => ({
    head: printable(name).toUpperCase(),
    isNumber: transfers.every(({ transfer }) => typeof transfer[name] === "number"),
  }));
  return alignTable(
    columns,
    transfers.map(({ transfer }) => names.map((name) => cellOf(transfer[name]))),
  );
}

function packageTable(listed: readonly ListedRecord[]): string[] {
  if (listed.length === 0) return [];
  const heads = ["PACKAGE", "NUMBER", "STATE", "CREATED", "WITH", "CONTRACT", "TYPE"];
  const rows = listed.map((one) =>
    [
      one.package,
      one.number,
      one.state,
      one.created?.replace(/\.\d+Z$/, "Z"),
      one.with,
      one.contract,
      one.packageType,
    ].map(cellOf),
  );
  return alignTable(
    heads.map((head) => ({ head })),
    rows,
  );
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return printable(typeof value === "string" ? value : stringifyJson(value));
}

function describeReceived({ name, path, length, source }: ReceivedRecord): string {
  const origins: Readonly<Record<string, string>> = {
    backup: ", fetched from backup",
    found: ", already in place",
  };
  return `${name} as ${path} (${bytesOf(length)}${origins[source] ?? ""})`;
}

function describePackage({ package: id, number, state, documents }: PackageRecord): string {
  const named = number === undefined ? `package ${id}` : `package ${id} (${number})`;
  return `${named} is ${state}, ${documents === 1 ? "1 document" : `${count(documents)} documents`}.`;
}

function describeSum({ command, files, bytes, failed, packages }: SummaryRecord): string {
  if (packages !== undefined) {
    return packages === 0
      ? "No packages."
      : packages === 1
        ? "1 package."
        : `${count(packages)} packages.`;
  }
  if (command === "report") return files === 0 ? "No transfers." : `${transfersOf(files)}.`;
  if (files === 0 && failed === 0) {
    const nothing: Readonly<Record<string, string>> = {
      receive: "Nothing to receive.",
      sign: "Nothing to sign.",
    };
    return nothing[command] ?? "No files.";
  }
  const done = { receive: " received", send: " sent", sign: " signed", list: "" }[command];
  const sum = `${filesOf(files)}${done}${command === "sign" ? "" : `, ${bytesOf(bytes)}`}`;
  return failed > 0 ? `${sum}; ${filesOf(failed)} failed.` : `${sum}.`;
}

function describeSignOff({ account, outcome, steps }: SignOffRecord): string {
  const isPossible = steps.some(({ possible }) => possible);
  const meanings = {
    ended: "the server refuses the old session",
    "already-ended": "the server had ended the session before",
    unconfirmed: isPossible
      ? "a login got no readable answer: a session may be open that nobody can end"
      : "nothing shows whether the session is dead",
    failed: "the session may be alive; have the operator of the server end it",
    "nothing-to-end": "there was no session",
  };
  return `Sign-off of ${account}: ${outcome} (${meanings[outcome]}).`;
}

/** A damaged time is shown as it is. */
function timeOf(modified: number): string {
  const time = new Date(modified);
  return Number.isNaN(time.valueOf())
    ? String(modified)
    : time.toISOString().replace(/\.\d+Z$/, "Z");
}

const transfersOf = (rows: number): string =>
  `${count(rows)} ${rows === 1 ? "transfer" : "transfers"}`;
