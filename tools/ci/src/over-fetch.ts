import { providers } from "../../../providers.ts";
import { aloneProject } from "./alone.ts";

/** With this, clients send over `fetch` in place of the Node transport. */
export function overFetch(): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --conditions=over-fetch` };
}

/** The projects whose tests send requests of a client. */
const clientProjects = [
  "@signoff/core",
  ...providers.map((name) => `@signoff/${name}`),
  "signoff",
  "@signoff/faults",
  "@signoff/properties",
  "@signoff/example-tour",
  "@signoff/example-symphony-bot",
];

export const ofClients: readonly string[] = clientProjects
  .flatMap((name) => [name, aloneProject(name)])
  .map((name) => `--project=${name}`);

interface LeftOut {
  readonly reason: string;
  /** Test files, from the root of the workspace. */
  readonly files: readonly string[];
}

/** What `pnpm test` does not run a second time over `fetch`; `pnpm test:long` does. */
const leftOut: readonly LeftOut[] = [
  {
    reason: "name their transports themselves, so that both passes are the same",
    files: [
      "packages/core/test/node/**",
      "packages/core/test/{answer-counts,caches,cut-answers,fetch-transport,transports}.test.ts",
    ],
  },
  {
    reason: "look at values, options, texts or types before anything is sent",
    files: [
      "packages/core/test/{check-text,exact-length,header-fields,helper-errors,json,logouts,manifests,multipart,pem,plain-data,possible-sessions,printable,realms,response,rooms,secret-forms,spread-arguments,types}.test.ts",
      "packages/core/test/parts/{download,file-name,page-size,source,unusable}.test.ts",
      "packages/*/test/{codes,error-guards,errors-by-status,helper-types,linear,realms,shared,types}.test.ts",
      "packages/edin-docflow/test/sign-on/sid-cookie.test.ts",
      "packages/symphony/test/{jwt/private-key,messages/limiter,messages/message-ml,messages/whole-message,values/ids}.test.ts",
      "packages/directlink/test/node/receive/{continuation,decide,disk,journal,match,reasons,safe-names}.test.ts",
      "tools/properties/test/{json,strings}.test.ts",
    ],
  },
  {
    reason:
      "check options whose errors come before any request; what is refused does not depend on the transport",
    files: [
      "packages/*/test/{options,text-options,urls}.test.ts",
      "packages/symphony/test/hosts/**",
    ],
  },
  {
    reason:
      "follow pages and lists, which are calls like others; every-operation makes each of these calls over fetch",
    files: [
      "packages/*/test/lists.test.ts",
      "packages/directlink/test/{download/links,report/report}.test.ts",
      "packages/symphony/test/{lists/paging,messages/messages,sign-on/left-sessions}.test.ts",
    ],
  },
  {
    reason: "are decided by what was answered; feed, feed-failures and datahose run over fetch",
    files: [
      "packages/symphony/test/feed/feed-{end,handle,odd-answers,races,spoiled}.test.ts",
      "packages/symphony/test/{feed/settle,messages/told-files,unknown-fields}.test.ts",
    ],
  },
  {
    reason:
      "are further ways to sign on and further logins; each-way and session go through all of them over fetch",
    files: [
      "packages/symphony/test/{extension-app/extension-app,sign-on/access-tokens,sign-on/long-life,sign-on/on-behalf}.test.ts",
      "packages/edin-docflow/test/sign-on/wrong-passwords.test.ts",
      "packages/directlink/test/sign-on/passwords.test.ts",
    ],
  },
  {
    reason:
      "compose calls that run over fetch elsewhere: messages by attachments, documents by upload-document, files by receive-files",
    files: [
      "packages/symphony/test/messages/{blast,send}.test.ts",
      "packages/edin-docflow/test/receiving/**",
      "packages/edin-docflow/test/sending/**",
      "packages/edin-docflow/test/preparation/{odd-preparations,preparation-options}.test.ts",
      "packages/directlink/test/node/receive/{crashes,lock,many-of-one-name,planted-links}.test.ts",
    ],
  },
  {
    reason:
      "share sessions over a store, and end what others left in it; each provider's sharing runs over fetch",
    files: ["packages/core/test/shared/**", "packages/signoff/test/orphans.test.ts"],
  },
  {
    reason:
      "compare answers with the spec when they are read, whichever way they came; observed-answers runs over fetch",
    files: ["packages/*/test/{drift,validate}.test.ts"],
  },
  {
    reason: "carry grants through JSON; session and each-way sign on and off over fetch",
    files: ["packages/*/test/grants.test.ts"],
  },
  {
    reason: "are of a process, its signals and its listeners; exit runs over fetch",
    files: ["packages/signoff/test/exit-registrations.test.ts"],
  },
  {
    reason:
      "give fetch itself what it is to send, in both passes; that is what goes over the wire then",
    files: ["packages/core/test/pollution.test.ts"],
  },
  {
    reason: "run examples of READMEs, whose code does not choose a transport",
    files: ["packages/*/test/readme*.test.ts"],
  },
];

/** The files of {@link leftOut}, as patterns. */
export const leftOutFiles: readonly string[] = leftOut.flatMap(({ files }) => files);
