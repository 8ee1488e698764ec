// The nightly job of an ERP system: saves what waits at EDIN DOCflow, accepts it, and signs off.
const { mkdir, rename } = require("node:fs/promises");
const { createWriteStream } = require("node:fs");
const { join } = require("node:path");
const { pipeline } = require("node:stream/promises");
const docflow = require("@signoff/edin-docflow");

const { EDIN_URL, EDIN_EMAIL = "", EDIN_PASSWORD = "", ERP_INBOX = "inbox" } = process.env;

/** @param {string} line */
function log(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * The sender chose the name: it must not lead out of the folder, nor forge a line of the log. The number of the document
 * keeps two files of one name apart.
 *
 * @param {import("@signoff/edin-docflow").DocumentStore} document
 */
function fileNameOf({ documentId, bodies }) {
  const name = bodies?.[0]?.fileName ?? "document";
  return `${documentId} ${name.replaceAll(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, "_").slice(-100)}`;
}

/**
 * @param {docflow.EdinDocflowSession} session
 * @param {import("@signoff/edin-docflow").DocumentStore} document
 * @param {string} folder
 */
async function save(session, document, folder) {
  const path = join(folder, fileNameOf(document));
  const { stream } = await docflow.downloadBody(session, docflow.bodyOf(document));
  await pipeline(stream, createWriteStream(`${path}.part`, { flush: true }));
  await rename(`${path}.part`, path);
  log(`saved ${path}`);
}

/**
 * Marks a package last: whatever stops the job before, the next run is given it once more and ends the work.
 *
 * @param {docflow.EdinDocflowSession} session
 * @param {docflow.ReceivedPackage} received
 */
async function receive(session, { packageId, status, documents }) {
  const folder = join(ERP_INBOX, String(packageId));
  await mkdir(folder, { recursive: true });
  for (const document of documents) {
    await save(session, document, folder);
    if (document.status !== docflow.DocumentStatus.sent) continue;
    await docflow.acceptDocument(session, document);
  }
  if (status !== docflow.PackageStatus.accepted) {
    await docflow.finishPackage(session, packageId, docflow.PackageStatus.accepted);
  }
  await docflow.markPackageAsRead(session, packageId);
  log(`accepted package ${packageId}`);
}

async function main() {
  const session = await docflow.login({
    baseUrl: EDIN_URL,
    email: EDIN_EMAIL,
    password: EDIN_PASSWORD,
  });
  try {
    for await (const received of docflow.inbox(session)) await receive(session, received);
  } finally {
    const { outcome } = await session.signOff();
    log(`sign-off: ${outcome}`);
    if (outcome === "failed") process.exitCode = 1;
  }
}

main().catch((error) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
