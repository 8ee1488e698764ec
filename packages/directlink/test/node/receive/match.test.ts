import { describe, expect, test } from "vitest";
import type { FileEntry } from "../../../src/index.ts";
import { decide } from "../../../src/node/receive/decide.ts";
import { kindsToLookUp, matchFiles } from "../../../src/node/receive/match.ts";
import type { Transfer, TransferState } from "../../../src/node/receive/transfer.ts";

let nextId = 1;

function entry(name: string, modified = 1): FileEntry {
  nextId += 1;
  return { id: nextId, name, length: 3, modified, linkURL: `http://127.0.0.1/?k=${nextId}` };
}

function transfer(number: number, name: string, state: TransferState, modified = 1): Transfer {
  const facts = { account: "ACME", length: 3, modified, target: undefined, reserved: false };
  return { number, name, state, ...facts };
}

/** What is done about which file: the transfer's number or `new`, and the id of the entry that is fetched. */
function plan(transfers: Transfer[], list: FileEntry[], backup: FileEntry[]): unknown[] {
  return matchFiles(transfers, list, backup).map(({ transfer: known, listed, backedUp }) => {
    const action = decide({
      journal: known?.state ?? "none",
      listed: listed !== undefined,
      inBackup: backedUp !== undefined,
      part: "absent",
    });
    return [known?.number ?? "new", action, (backedUp ?? listed)?.id];
  });
}

test("a listed file that the journal does not know is new", () => {
  const listed = entry("a");
  expect(plan([], [listed], [])).toEqual([["new", "download", listed.id]]);
});

test("a file that was asked for and is listed still is asked for again", () => {
  const listed = entry("a");
  expect(plan([transfer(1, "a", "requested")], [listed], [])).toEqual([[1, "download", listed.id]]);
});

test("a file that was asked for and is in backup is fetched from there", () => {
  const backedUp = entry("a");
  expect(plan([transfer(1, "a", "requested")], [], [backedUp])).toEqual([
    [1, "repair", backedUp.id],
  ]);
});

test("a file that was asked for and is nowhere is lost", () => {
  expect(plan([transfer(1, "a", "requested")], [], [])).toEqual([[1, "lost", undefined]]);
});

test("a file that differs in its time only is another one", () => {
  const listed = entry("a", 2);
  expect(plan([transfer(1, "a", "requested", 1)], [listed], [])).toEqual([
    [1, "lost", undefined],
    ["new", "download", listed.id],
  ]);
});

test("the twin of a file in place is new once that one is in backup", () => {
  const [listed, backedUp] = [entry("a"), entry("a")];
  expect(plan([transfer(1, "a", "placed")], [listed], [backedUp])).toEqual([
    ["new", "download", listed.id],
  ]);
});

test("a file in place that the server has not moved yet is not asked for again", () => {
  expect(plan([transfer(1, "a", "placed")], [entry("a")], [])).toEqual([]);
});

test("of two twins in backup the one that is not in place is fetched", () => {
  const backup = [entry("a"), entry("a")];
  const transfers = [transfer(1, "a", "placed"), transfer(2, "a", "requested")];
  expect(plan(transfers, [], backup)).toEqual([[2, "repair", backup[1]?.id]]);
});

test("of twins that were asked for one may be in backup and one listed still", () => {
  const [listed, backedUp] = [entry("a"), entry("a")];
  const transfers = [transfer(1, "a", "requested"), transfer(2, "a", "requested")];
  expect(plan(transfers, [listed], [backedUp])).toEqual([
    [1, "repair", backedUp.id],
    [2, "download", listed.id],
  ]);
});

test("a cut file in backup is repaired although its twin is listed", () => {
  const [listed, backedUp] = [entry("a"), entry("a")];
  expect(plan([transfer(1, "a", "requested")], [listed], [backedUp])).toEqual([
    [1, "repair", backedUp.id],
    ["new", "download", listed.id],
  ]);
});

test("backup has to tell of files that were asked for, and of those in place that are listed", () => {
  const transfers = [
    transfer(1, "asked", "requested"),
    transfer(2, "listed", "placed"),
    transfer(3, "settled", "placed"),
  ];
  const kinds = kindsToLookUp(transfers, [entry("listed"), entry("new")]);
  expect([...kinds]).toEqual(['["asked",3,1]', '["listed",3,1]']);
});

describe("a file is alone", () => {
  test.each<[string, boolean, Transfer[], FileEntry[], FileEntry[]]>([
    ["that is listed once", true, [], [entry("a")], []],
    ["that was asked for, and is listed once", true, [asked(1)], [entry("a")], []],
    ["that was asked for, and is in backup once", true, [asked(1)], [], [entry("a")]],
    ["beside one of another time", true, [], [entry("a"), entry("a", 2)], []],
    ["that is listed twice: not", false, [], [entry("a"), entry("a")], []],
    ["that is in backup twice: not", false, [asked(1)], [], [entry("a"), entry("a")]],
    ["that is listed, and in backup: not", false, [asked(1)], [entry("a")], [entry("a")]],
    ["that was asked for twice: not", false, [asked(1), asked(2)], [], [entry("a")]],
  ])("%s", (_, isAlone, transfers, list, backup) => {
    const found = matchFiles(transfers, list, backup).map((file) => file.isAlone);
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set([isAlone]));
  });
});

function asked(number: number): Transfer {
  return transfer(number, "a", "requested");
}
