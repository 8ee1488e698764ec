declare module "symphony-api-client-node" {
  interface Sent {
    readonly messageId: string;
    readonly message: string;
    readonly data: string;
    readonly attachments: readonly { readonly id: string; readonly name: string }[];
  }
  interface Room {
    readonly roomAttributes: { readonly name: string };
    readonly roomSystemInfo: { readonly id: string; readonly active: boolean };
  }
  interface Confirmed {
    readonly message: string;
  }
  interface Connection {
    readonly userId: number;
    readonly status: string;
  }
  interface Signal {
    readonly id: string;
    readonly name: string;
  }
  interface User {
    readonly id: number;
    readonly username: string;
  }
  interface Feed {
    stop(): void;
  }
  const client: {
    readonly MESSAGEML_FORMAT: string;
    initBotFromObjects(
      config: Readonly<Record<string, string | number>>,
    ): Promise<{ readonly sessionAuthToken?: string; readonly kmAuthToken?: string }>;
    getBotUser(): { readonly username?: string };
    authenticateOboApp(): Promise<unknown>;
    oboAuthenticateByUserId(userId: number | string): Promise<{ readonly sessionToken?: string }>;
    oboGetUserIMStreamId(
      token: string,
      userIds: readonly number[],
    ): Promise<{ readonly id: string }>;
    oboSendMessage(
      token: string,
      conversationId: string,
      message: string,
      data: string | null,
      format: string,
    ): Promise<Sent>;
    getUserIMStreamId(userIds: readonly number[]): Promise<{ readonly id: string }>;
    createRoom(
      name: string,
      description: string,
      keywords: readonly { readonly key: string; readonly value: string }[],
    ): Promise<Room>;
    updateRoom(id: string, name: string, description: string): Promise<Room>;
    getRoomInfo(id: string): Promise<Room>;
    activateRoom(id: string): Promise<Room>;
    deactivateRoom(id: string): Promise<Room>;
    getRoomMembers(
      id: string,
    ): Promise<readonly { readonly id: number; readonly owner: boolean }[]>;
    addMemberToRoom(id: string, userId: number): Promise<Confirmed>;
    removeMemberFromRoom(id: string, userId: number): Promise<Confirmed>;
    promoteUserToOwner(id: string, userId: number): Promise<Confirmed>;
    demoteUserFromOwner(id: string, userId: number): Promise<Confirmed>;
    searchRooms(skip: number, limit: number, query: string): Promise<{ readonly count: number }>;
    getUserStreams(): Promise<readonly { readonly id: string }[]>;
    sendMessage(
      conversationId: string,
      message: string,
      data: string | null,
      format: string,
    ): Promise<Sent>;
    sendMessageWithAttachment(
      conversationId: string,
      message: string,
      data: string,
      fileName: string,
      fileType: string,
      fileContent: Buffer,
      format: string,
    ): Promise<Sent>;
    getMessage(messageId: string): Promise<Sent>;
    getMessages(streamId: string, since: number): Promise<readonly Sent[]>;
    getAttachment(streamId: string, fileId: string, messageId: string): Promise<Buffer>;
    getHashtags(message: Sent): readonly string[];
    getCashtags(message: Sent): readonly string[];
    getMentions(message: Sent): readonly string[];
    getUserFromUsername(username: string): Promise<User>;
    getUserFromEmail(email: string, local: boolean): Promise<User>;
    getUsersFromEmailList(
      emails: string,
      local: boolean,
    ): Promise<{ readonly users: readonly User[] }>;
    getUsersFromIdList(ids: string, local: boolean): Promise<{ readonly users: readonly User[] }>;
    searchUsers(
      query: string,
      local: boolean,
      skip: number,
      limit: number,
      filter: object,
    ): Promise<{ readonly count: number }>;
    getUserPresence(userId: number, local: boolean): Promise<{ readonly category: string }>;
    setPresence(status: string): Promise<{ readonly category: string }>;
    sendConnectionRequest(userId: number): Promise<Connection>;
    getPendingConnections(): Promise<readonly Connection[]>;
    getInboundPendingConnections(): Promise<readonly Connection[]>;
    getAllConnections(): Promise<readonly Connection[]>;
    getConnectionRequestStatus(userId: number): Promise<Connection>;
    listSignals(): Promise<readonly Signal[]>;
    getSignal(id: string): Promise<Signal>;
    createSignal(name: string, query: string): Promise<Signal>;
    updateSignal(
      id: string,
      name: string,
      query: string,
      visibleOnProfile: boolean,
      companyWide: boolean,
    ): Promise<Signal>;
    deleteSignal(id: string): Promise<Confirmed>;
    getSignalSubscribers(id: string): Promise<{ readonly total: number }>;
    getDatafeedEventsService(options: {
      readonly onMessageSent?: (event: unknown) => void;
      readonly onCreated?: () => void;
      readonly onError?: (error: unknown) => void;
    }): Feed;
  };
  export default client;
}
