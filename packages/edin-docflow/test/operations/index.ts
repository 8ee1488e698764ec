import { accounts, companies } from "./accounts.ts";
import { agreementGroups, agreementProcesses } from "./agreements.ts";
import { contractBindings, contracts } from "./contracts.ts";
import { dictionaries } from "./dictionaries.ts";
import { documentTypes } from "./document-types.ts";
import { internalDocuments } from "./internal-documents.ts";
import { mobileSigning } from "./mobile-signing.ts";
import { packageTypes } from "./package-types.ts";
import { archives, commentsAndTags, structuredDocuments } from "./packages.ts";
import { partners } from "./partners.ts";
import { roles, users } from "./people.ts";
import { billing, certificates, reports } from "./records.ts";
import { routes } from "./routes.ts";
import { sendingAndReceiving } from "./sending.ts";
import type { Story } from "./story.ts";
import { filters, tags } from "./tags.ts";

/** A story for each group of operations. Together they call every operation. */
export const stories: Readonly<Record<string, Story>> = {
  accounts,
  companies,
  users,
  roles,
  partners,
  "sending and receiving": sendingAndReceiving,
  archives,
  "structured documents": structuredDocuments,
  "comments and tags": commentsAndTags,
  "mobile signing": mobileSigning,
  "internal documents": internalDocuments,
  contracts,
  "contract bindings": contractBindings,
  "package types": packageTypes,
  "document types": documentTypes,
  dictionaries,
  tags,
  filters,
  routes,
  "agreement groups": agreementGroups,
  "agreement processes": agreementProcesses,
  certificates,
  reports,
  billing,
};
