import { findContract } from "../configuration/contract.ts";
import { nowInSeconds, type State } from "../state.ts";
import type { User } from "../user.ts";
import { createDocument } from "./document.ts";
import { createDraft } from "./draft.ts";
import { send } from "./sending.ts";
import type { Package } from "./stored.ts";

/** What it is sent under: the contract and the package type without signatures that are there from the start. */
const contractId = "1001";
const packageTypeId = "2001";

/** A file for a document. */
export interface EdinDocflowFile {
  readonly name: string;
  /** A text is sent in UTF-8. */
  readonly content: string | Uint8Array;
}

/** A package that one user's company sends to the other, a document for each file. */
export function plantPackage(state: State, from: User, files: readonly EdinDocflowFile[]): Package {
  const { contracts, packageTypes } = state.configuration;
  const contract = findContract(contracts, contractId, from.company);
  const type = packageTypes.get(packageTypeId);
  const [binding] = type?.documents ?? [];
  if (!contract || !type || !binding) throw new Error("The contract of the start is gone.");
  const planted = createDraft(state, contract, type, from.company);
  const date = nowInSeconds(state);
  for (const { name: fileName, content } of files) {
    const bytes = Buffer.from(content);
    const { type: documentType } = binding;
    const text = { number: "", comment: "", fileName };
    planted.documents.push(
      createDocument(state, { ...text, type: documentType, date, bytes, structure: undefined }),
    );
  }
  send(state, planted, from);
  return planted;
}
