import type { Handler } from "../../contract.ts";
import { binary, json, text } from "../../engine/answers.ts";
import { describeCompany } from "../companies.ts";
import { failure } from "../failure.ts";
import { makeLink } from "../links.ts";
import { takePage } from "../paging.ts";
import { forUser, type State } from "../state.ts";
import { findCompany } from "./company-entry.ts";
import { listTransactions, type Transaction } from "./transaction.ts";
import type { Row } from "./store.ts";

const defaultLimit = 30;

/** How many transactions each account has paid for. */
const paidTransactions = 100;

/** `trans_status`: which transactions are asked for. */
const incomingDirection = 1;
const outgoingDirection = 2;
const billableDirection = 3;

/** `transType`: a document was sent. No other kind comes about. */
const documentSent = 1;

/** The only payment of each account: 4401 and 4402. */
const paymentOffset = 4300n;

/** What documents cost, and the papers about it. */
export function billingHandlers(state: State): Record<string, Handler> {
  const linkTo = (paper: string): Handler =>
    forUser(state, ({ query }, { company }) => {
      const paymentId = query.required("payment_id");
      if (paymentId !== String(company.accountId + paymentOffset))
        return failure(404, "there is no such payment");
      const bytes = Buffer.from(`%PDF-1.4\n% ${paper} ${paymentId}\n%%EOF\n`);
      const open = () => binary(200, bytes, "application/pdf");
      return text(200, makeLink(state, `${paper}-${paymentId}.pdf`, open));
    });

  return {
    getTransactions: forUser(state, ({ query }, { company: asking }) => {
      const companyId = query.text("company_id");
      const company =
        companyId === undefined
          ? asking
          : findCompany(state.configuration.companies, companyId, asking);
      const status = query.number("trans_status") ?? 0;
      if (!company) return failure(404, "there is no such company");
      if (status < incomingDirection || status > billableDirection)
        return failure(400, "there is no such status of transactions");
      const [from, to] = [query.number("date_from") ?? 0, query.number("date_to") ?? 0];
      const all = listTransactions(state, company).filter(({ date }) => date >= from && date <= to);
      const billable = all.filter(({ payer }) => payer.companyId === company.companyId);
      const ofStatus: Readonly<Record<number, readonly Transaction[]>> = {
        [incomingDirection]: all.filter(
          ({ recipient }) => recipient.companyId === company.companyId,
        ),
        [outgoingDirection]: all.filter(({ sender }) => sender.companyId === company.companyId),
        [billableDirection]: billable,
      };
      const type = query.number("trans_type") ?? documentSent;
      const found = type === documentSent ? (ofStatus[status] ?? []) : [];
      return json(200, {
        chargeableTransCount: billable.length,
        remainsTransCount: Math.max(paidTransactions - billable.length, 0),
        baseTransCount: paidTransactions,
        regularTransCount: 0,
        transCount: found.length,
        transactions: takePage(found, query, defaultLimit).map((one) => describe(one, status)),
      });
    }),
    getPaymentInvoiceLink: linkTo("invoice"),
    getPaymentActLink: linkTo("act"),
    downloadOffer: forUser(state, () => binary(200, Buffer.from("%PDF-1.4\n% offer\n%%EOF\n"))),
  };
}

function describe({ id, packageId, date, ...sides }: Transaction, status: number): Row {
  const { sender, recipient, payer } = sides;
  return {
    transId: id,
    senderId: sender.companyId,
    recipientId: recipient.companyId,
    payerId: payer.companyId,
    packageId,
    documentId: id,
    transDate: date,
    transType: documentSent,
    transDirection: status,
    isChargeAble: true,
    senderCompany: describeCompany(sender),
    recipientCompany: describeCompany(recipient),
    payerCompany: describeCompany(payer),
  };
}
