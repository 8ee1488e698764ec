import { expect, test } from "vitest";
import { FileError, FilesNotReceivedError } from "../../../src/node.ts";

const file = { name: "a", length: 1, modified: 1 };
const lost = new FileError("lost", file);
const failed = new FileError("failed", file);

test("files that are not there are lost where all are, and can be asked for again otherwise", () => {
  expect(new FilesNotReceivedError([lost, lost]).reason).toBe("lost");
  expect(new FilesNotReceivedError([lost, failed]).reason).toBe("failed");
});
