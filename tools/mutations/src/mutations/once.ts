import { inRow, type Mutation } from "../mutation.ts";

const outgoing = "packages/edin-docflow/src/sending/outgoing.ts";
const blast = "packages/symphony/src/messages/blast.ts";
const createReader = "packages/symphony/src/feed/events.ts";
const datafeed = "packages/symphony/src/feed/datafeed.ts";
const progress = "packages/symphony/src/feed/progress.ts";

const sendTests = ["packages/edin-docflow/test/sending/send.test.ts"];
const draftTests = ["packages/edin-docflow/test/sending/odd-drafts.test.ts"];
const blastTests = ["packages/symphony/test/blast.test.ts"];
const feedTests = ["packages/symphony/test/feed.test.ts"];
const feedFailures = ["packages/symphony/test/feed-failures.test.ts"];

/** Nothing is uploaded, sent or told twice, and no event is lost. */
export const once: readonly Mutation[] = inRow("once", [
  {
    name: "edin-resumed-draft-gets-all-documents-again",
    file: "packages/edin-docflow/src/sending/complete.ts",
    find: "of missingIn(draft, documents))",
    replace: "of documents)",
    tests: sendTests,
  },
  {
    name: "edin-one-document-stands-for-two-of-its-name",
    file: outgoing,
    find: "present.delete(found)",
    replace: "present.has(found)",
    tests: sendTests,
  },
  {
    name: "edin-document-without-a-number-takes-that-of-another",
    file: outgoing,
    find: "[...numbered, ...others].filter",
    replace: "wanted.filter",
    tests: draftTests,
  },
  {
    name: "edin-document-of-another-number-counts-as-uploaded",
    file: outgoing,
    find: "(number === undefined || document.number === number)",
    replace: "(number === undefined || document.number !== undefined)",
    tests: draftTests,
  },
  {
    name: "edin-document-of-another-name-counts-as-uploaded",
    file: outgoing,
    find: 'asSent(fileName ?? "") === asSent(name)',
    replace: 'asSent(fileName ?? "") !== asSent("")',
    tests: [...sendTests, ...draftTests],
  },
  {
    name: "edin-document-of-another-type-counts-as-uploaded",
    file: outgoing,
    find: "isSameId(documentTypeIdOf(document), documentTypeId) &&",
    replace: "",
    tests: [...sendTests, ...draftTests],
  },
  {
    name: "edin-name-with-quotation-marks-is-uploaded-again",
    file: outgoing,
    find: '.replaceAll(\'"\', "%22")',
    replace: "",
    tests: draftTests,
  },
  {
    name: "edin-name-in-composed-letters-is-uploaded-again",
    file: outgoing,
    find: '.normalize("NFC")',
    replace: "",
    tests: draftTests,
  },
  {
    name: "edin-package-that-was-sent-is-sent-again",
    file: "packages/edin-docflow/src/sending/send.ts",
    find: "if (isStillDraft(draft)) return",
    replace: "if (isStillDraft(draft) || draft) return",
    tests: sendTests,
  },
  {
    name: "edin-package-that-lacks-something-is-sent",
    file: "packages/edin-docflow/src/sending/complete.ts",
    find: "  checkReadiness(signed);\n",
    replace: "",
    tests: sendTests,
  },
  {
    name: "symphony-blast-names-a-stream-twice",
    file: blast,
    find: 'checkStreams(streamIds).join(",")',
    replace: 'checkStreams(streamIds) && streamIds.join(",")',
    tests: blastTests,
  },
  {
    name: "symphony-blast-goes-to-any-number-of-streams",
    file: blast,
    find: " && ids.size <= mostStreams",
    replace: "",
    tests: blastTests,
  },
  {
    name: "symphony-blast-that-failed-in-part-is-a-success",
    file: blast,
    find: "  if (failed.length > 0) throw new BlastError(sent, failed);\n",
    replace: "",
    tests: blastTests,
  },
  {
    name: "symphony-blast-that-tells-of-no-stream-is-a-success",
    file: blast,
    find: " && sent.length + failed.length > 0",
    replace: "",
    tests: blastTests,
  },
  {
    name: "symphony-previews-may-be-fewer-than-attachments",
    file: "packages/symphony/src/messages/submission.ts",
    find: "images.length !== files.length",
    replace: "images.length > files.length",
    tests: ["packages/symphony/test/attachments.test.ts"],
  },
  {
    name: "symphony-previews-may-be-more-than-attachments",
    file: "packages/symphony/src/messages/submission.ts",
    find: "images.length !== files.length",
    replace: "images.length < files.length",
    tests: ["packages/symphony/test/attachments.test.ts"],
  },
  {
    name: "symphony-events-are-acknowledged-before-they-are-handled",
    file: createReader,
    find: "      events = await source.read(signal);\n",
    replace:
      "      events = await source.read(signal);\n      void source.read(signal).catch(() => {});\n",
    tests: feedTests,
  },
  {
    name: "symphony-events-are-never-acknowledged",
    file: progress,
    find: "      ackId = answer?.ackId ?? ackId;\n",
    replace: "",
    tests: feedTests,
  },
  {
    name: "symphony-refused-acknowledgement-costs-the-datafeed",
    file: datafeed,
    find: "      if (progress.forget()) return true;\n",
    replace: "      progress.forget();\n",
    tests: feedFailures,
  },
  {
    name: "symphony-lost-datafeed-is-taken-again",
    file: datafeed,
    find: "      known.gone.add(feedId);\n",
    replace: "",
    tests: feedFailures,
  },
  {
    name: "symphony-lost-datafeed-is-not-told",
    file: datafeed,
    find: '      tell({ type: "lost", feedId, lastPull: progress.lastPull });\n',
    replace: "",
    tests: feedFailures,
  },
  {
    name: "symphony-feed-tells-the-events-of-the-account-itself",
    file: datafeed,
    find: "userId !== ownId",
    replace: "userId !== null",
    tests: feedTests,
  },
]);
