import { inRow, type Mutation } from "../mutation.ts";

/** Nothing is uploaded, sent or told twice, and no event is lost. */
export const once: readonly Mutation[] = inRow("once", [
  {
    name: "edin-resumed-draft-gets-all-documents-again",
    in: "edin-docflow",
    guard: "missingIn(draft, documents)",
    within: "const { packageId } = draft;",
    with: "documents",
    tests: ["edin-docflow/sending/send"],
  },
  {
    name: "edin-one-document-stands-for-two-of-its-name",
    in: "edin-docflow",
    guard: "return found !== undefined && present.delete(found);",
    with: "return found !== undefined && present.has(found);",
    tests: ["edin-docflow/sending/send"],
  },
  {
    name: "edin-document-without-a-number-takes-that-of-another",
    in: "edin-docflow",
    guard: "[...numbered, ...others]",
    within: "wanted.filter((one) => !found.has(one))",
    with: "wanted",
    tests: ["edin-docflow/sending/odd-drafts"],
  },
  {
    name: "edin-document-of-another-number-counts-as-uploaded",
    in: "edin-docflow",
    guard: "number === undefined || document.number === number",
    with: "number === undefined || document.number !== undefined",
    tests: ["edin-docflow/sending/odd-drafts"],
  },
  {
    name: "edin-document-of-another-name-counts-as-uploaded",
    in: "edin-docflow",
    guard: 'asSent(fileName ?? "") === asSent(name)',
    with: 'asSent(fileName ?? "") !== asSent("")',
    tests: ["edin-docflow/sending/send", "edin-docflow/sending/odd-drafts"],
  },
  {
    name: "edin-document-of-another-type-counts-as-uploaded",
    in: "edin-docflow",
    guard: "isSameId(documentTypeIdOf(document), documentTypeId)",
    tests: ["edin-docflow/sending/send", "edin-docflow/sending/odd-drafts"],
  },
  {
    name: "edin-name-with-quotation-marks-is-uploaded-again",
    in: "edin-docflow",
    guard: 'name.replaceAll(\'"\', "%22")',
    with: "name",
    tests: ["edin-docflow/sending/odd-drafts"],
  },
  {
    name: "edin-name-in-composed-letters-is-uploaded-again",
    in: "edin-docflow",
    guard: 'name.replaceAll(\'"\', "%22").normalize("NFC")',
    with: 'name.replaceAll(\'"\', "%22")',
    tests: ["edin-docflow/sending/odd-drafts"],
  },
  {
    name: "edin-package-that-was-sent-is-sent-again",
    in: "edin-docflow",
    guard: "if (isStillDraft(draft)) return completeDraft(session, draft, completion, call);",
    with: "if (isStillDraft(draft) || draft) return completeDraft(session, draft, completion, call);",
    tests: ["edin-docflow/sending/send"],
  },
  {
    name: "edin-package-that-lacks-something-is-sent",
    in: "edin-docflow",
    guard: "checkReadiness(signed);",
    within: "const { packageId } = begun;",
    tests: ["edin-docflow/sending/send"],
  },
  {
    name: "symphony-blast-names-a-stream-twice",
    in: "symphony",
    guard: 'const sids = checkStreams(streamIds).join(",");',
    with: 'const sids = checkStreams(streamIds) && streamIds.join(",");',
    tests: ["symphony/messages/blast"],
  },
  {
    name: "symphony-blast-goes-to-any-number-of-streams",
    in: "symphony",
    guard: "ids.size >= 1 && ids.size <= mostStreams",
    with: "ids.size >= 1",
    tests: ["symphony/messages/blast"],
  },
  {
    name: "symphony-blast-that-failed-in-part-is-a-success",
    in: "symphony",
    guard: "if (failed.length > 0) throw new BlastError(sent, failed);",
    tests: ["symphony/messages/blast"],
  },
  {
    name: "symphony-blast-that-tells-of-no-stream-is-a-success",
    in: "symphony",
    guard: "sent.length + failed.length > 0",
    tests: ["symphony/messages/blast"],
  },
  {
    name: "symphony-previews-may-be-fewer-than-attachments",
    in: "symphony",
    guard: "images.length > 0 && images.length !== files.length",
    with: "images.length > 0 && images.length > files.length",
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "symphony-previews-may-be-more-than-attachments",
    in: "symphony",
    guard: "images.length > 0 && images.length !== files.length",
    with: "images.length > 0 && images.length < files.length",
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "symphony-events-are-acknowledged-before-they-are-handled",
    in: "symphony",
    guard: `
      try {
        events = await source.read(signal);
      } catch (error) {
        await wait(error);
        return [];
      }
    `,
    with: `
      try {
        events = await source.read(signal);
        void source.read(signal).catch(() => {});
      } catch (error) {
        await wait(error);
        return [];
      }
    `,
    tests: ["symphony/feed/feed"],
  },
  {
    name: "symphony-events-are-never-acknowledged",
    in: "symphony",
    guard: "ackId = answer?.ackId ?? ackId;",
    tests: ["symphony/feed/feed"],
  },
  {
    name: "symphony-refused-acknowledgement-costs-the-datafeed",
    in: "symphony",
    guard: "if (progress.forget()) return true;",
    with: "progress.forget();",
    tests: ["symphony/feed/feed-failures"],
  },
  {
    name: "symphony-lost-datafeed-is-taken-again",
    in: "symphony",
    guard: "this.#known.gone.add(feedId);",
    within: 'type: "lost"',
    tests: ["symphony/feed/feed-failures"],
  },
  {
    name: "symphony-lost-datafeed-is-not-told",
    in: "symphony",
    guard: 'this.#tell({ type: "lost", feedId, lastPull });',
    tests: ["symphony/feed/feed-failures"],
  },
  {
    name: "symphony-feed-tells-the-events-of-the-account-itself",
    in: "symphony",
    guard: "return userId !== undefined && userId === this.#id;",
    with: "return userId !== undefined && userId === null;",
    tests: ["symphony/feed/feed"],
  },
  {
    name: "fetch-of-a-path-with-one-more-slash-is-repeated",
    in: "core",
    guard: 'path.split("/").filter((step) => step !== "")',
    with: 'path.split("/")',
    tests: ["core/session-fetch-like-the-web"],
  },
  {
    name: "fetch-of-an-escaped-path-is-repeated",
    in: "core",
    guard: "path === undefined ? undefined : «stepsOf(path).map(decode)»",
    with: "stepsOf(path)",
    tests: ["core/session-fetch"],
  },
  {
    name: "request-that-middleware-made-is-repeated-as-the-one-before",
    in: "core",
    guard: "known && isStill(known.operation, method, found) ? known.operation : found.operation",
    with: "known ? known.operation : found.operation",
    tests: ["core/raw-middleware"],
  },
]);
