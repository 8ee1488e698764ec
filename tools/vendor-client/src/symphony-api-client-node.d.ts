declare module "symphony-api-client-node" {
  interface Sent {
    readonly messageId: string;
    readonly message: string;
    readonly attachments: readonly { readonly id: string; readonly name: string }[];
  }
  const client: {
    readonly MESSAGEML_FORMAT: string;
    initBotFromObjects(
      config: Readonly<Record<string, string | number>>,
    ): Promise<{ readonly sessionAuthToken?: string; readonly kmAuthToken?: string }>;
    getBotUser(): { readonly username?: string };
    getUserIMStreamId(userIds: readonly number[]): Promise<{ readonly id: string }>;
    sendMessageWithAttachment(
      conversationId: string,
      message: string,
      data: string,
      fileName: string,
      fileType: string,
      fileContent: Buffer,
      format: string,
    ): Promise<Sent>;
    getMessages(streamId: string, since: number): Promise<readonly Sent[]>;
    getAttachment(streamId: string, fileId: string, messageId: string): Promise<Buffer>;
  };
  export default client;
}
