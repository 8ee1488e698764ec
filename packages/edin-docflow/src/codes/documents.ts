/**
 * `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is not
 * explained.
 */
export const DocumentStatus = { draft: 1, sent: 2, accepted: 3, rejected: 4 } as const;

/** `folder` of internal documents. */
export const InternalFolder = { draft: 1, sent: 2 } as const;

/** `type` of a document type: what its documents are made of. */
export const DocumentContent = { file: 1, form: 2, dynamicForm: 3, table: 4 } as const;

/** `useType` of a document type: between companies, or within one. */
export const DocumentUse = { external: 1, internal: 2 } as const;

/** `status` of the form of a document type. */
export const FormStatus = { draft: 0, active: 1, archived: 2 } as const;

/** `dataType` of an additional field. */
export const FieldFormat = { text: 1, number: 2, date: 3, digit: 4 } as const;

/** `fillType` of an additional field: which side of the contract fills it in. */
export const FieldFiller = { client: 1, owner: 2, both: 3 } as const;

/** `fillType` of a dictionary: who fills it in, the sender of the package or its recipient. */
export const DictionaryFiller = { sender: 1, recipient: 2, both: 3 } as const;
