import { expect } from "vitest";
import { certificate } from "./certificate.ts";
import type { Story } from "./story.ts";

/** Certificates of the keys that people sign with. */
export const certificates: Story = async (session) => {
  await session.PUT("/bdoc/certificate", {
    body: { file: new File([certificate], "office.cer") },
  });
  const { data: list } = await session.GET("/bdoc/certificates");
  const { data: found } = await session.GET("/bdoc/certificate", {
    params: { query: { certificate_id: list[0]!.certId } },
  });
  expect(found.fullName).toBe("Office of Vesna Trade LLC");
};

/** Reports and log files, which are fetched once the service has made them. */
export const reports: Story = async (session, _other, { companyId, now, prepare }) => {
  const [from, to] = [now() - 86_400, now()];
  const { data: report } = await session.POST("/bdoc/report", {
    body: {
      reportType: 1,
      reportName: "Packages of the day",
      companyId,
      reportStartDate: from,
      reportEndDate: to,
    },
  });
  const { data: log } = await session.GET("/bdoc/log_file_request", {
    params: { query: { date_from: from, date_to: to } },
  });
  prepare();
  const { data: list } = await session.GET("/bdoc/reports");
  expect(list.map(({ reportId, reportStatus }) => [reportId, reportStatus])).toEqual([
    [report.reportId, 2],
  ]);
  const { data: file } = await session.GET("/bdoc/report_file", {
    params: { query: { report_id: report.reportId } },
  });
  expect(file.size).toBeGreaterThan(0);
  const { data: link } = await session.GET("/bdoc/log_file_link", {
    params: { query: { request_uuid: log.requestUuid } },
  });
  expect(link).toMatch(/^http/);
};

/** The only payment that there is from the start; no call lists payments. */
const paymentId = 4401;

/** What the vendor charges for, and its offer. */
export const billing: Story = async (session, _other, { companyId, now }) => {
  const { data: billed } = await session.GET("/bdoc/transactions", {
    params: {
      query: {
        trans_status: 1,
        date_from: now() - 86_400,
        date_to: now(),
        trans_type: 1,
        company_id: companyId,
        limit: 30,
        offset: 0,
      },
    },
  });
  expect(billed.transactions).toBeDefined();
  const query = { payment_id: paymentId };
  const { data: invoice } = await session.GET("/bdoc/payment/invoice", { params: { query } });
  const { data: act } = await session.GET("/bdoc/payment/act", { params: { query } });
  for (const link of [invoice, act]) expect(link).toMatch(/^http/);
  const { data: offer } = await session.POST("/bdoc/offer");
  expect(offer.size).toBeGreaterThan(0);
};
