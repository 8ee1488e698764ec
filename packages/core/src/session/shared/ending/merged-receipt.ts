import { overallEnd, overallOutcome, type Receipt } from "../../../reports/receipt.ts";

/** One receipt of several sessions of an account, as that of the first of them: the others had been replaced. */
export function mergeReceipts(lead: Receipt, others: readonly Receipt[]): Receipt {
  const replaced = others.flatMap(({ steps }) =>
    steps.map((step) => ({ ...step, superseded: true })),
  );
  const steps = [...lead.steps, ...replaced];
  const outcome = gravestOf([lead, ...others]);
  const isStored = [lead, ...others].every(({ journal }) => journal === "stored");
  return {
    ...lead,
    steps,
    outcome,
    journal: isStored ? "stored" : "unreachable",
    endsBy: overallEnd(steps),
  };
}

/** Of receipts: that of one may be graver than its steps tell. */
function gravestOf(receipts: readonly Receipt[]): Receipt["outcome"] {
  const told = receipts.flatMap(({ outcome, steps }) =>
    outcome === "nothing-to-end" ? [] : [{ outcome, superseded: false, token: "", steps }],
  );
  return overallOutcome(told);
}
