import { expect } from "vitest";
import type { Story } from "./story.ts";

/** A signature by phone: it is fetched once its owner has confirmed it. */
export const mobileSigning: Story = async (session, _other, { prepare }) => {
  const msisdn = "380670000000";
  const { data: certificates } = await session.GET("/bdoc/mobile_certs", {
    params: { query: { msisdn } },
  });
  const { data: started } = await session.POST("/bdoc/mobile_sign", {
    body: {
      msisdn,
      message: "Sign the invoice INV-1",
      positionId: certificates[0]!.positionId!,
      document_body: new File(["INV-1;250.00\n"], "INV-1.csv"),
    },
  });
  prepare();
  const { data: signature } = await session.GET("/bdoc/mobile_sign", {
    params: { query: { msisdn, trans_id: started.trans_id } },
  });
  expect(signature.size).toBeGreaterThan(0);
};
