import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json, text } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import { createId } from "../ids.ts";
import type { State } from "../state.ts";

/** Something that DLP knows by an id and a version. */
interface Versioned {
  readonly id: string;
  readonly version: number;
  readonly creatorId: bigint;
  readonly creationDate: number;
  readonly lastUpdatedDate: number;
  /** As the request that made or changed it says. */
  readonly wanted: Readonly<Record<string, unknown>>;
}

interface Policy extends Versioned {
  readonly isActive: boolean;
}

interface Dictionary extends Versioned {
  readonly content: Buffer;
}

const defaultLimit = 50;

/** What is searched for in messages, and what happens then. */
export function dlpHandlers(state: State): Record<string, Handler> {
  const policies = new Map<string, Policy>();
  const dictionaries = new Map<string, Dictionary>();
  return {
    ...policyHandlers(state, policies, "", describePolicy),
    ...policyHandlers(state, policies, "V1", (policy) => describePolicyV1(policy, dictionaries)),
    ...dictionaryHandlers(state, policies, dictionaries),
  };
}

function policyHandlers(
  state: State,
  policies: Map<string, Policy>,
  suffix: "" | "V1",
  describe: (policy: Policy) => object,
): Record<string, Handler> {
  const forPolicy =
    (handler: (request: EmulatedRequest, policy: Policy) => Answer): Handler =>
    (request) => {
      const policy = policies.get(request.params.required("policyId"));
      return policy ? handler(request, policy) : failure(400, "No such policy");
    };
  const keep = (policy: Policy): Answer => {
    policies.set(policy.id, policy);
    return json(200, { data: describe(policy) });
  };
  const activate = (isActive: boolean): Handler =>
    forPolicy((_request, policy) => keep({ ...policy, isActive }));
  return {
    [`listDlpPolicies${suffix}`]: (request) =>
      listPage(request, "policies", [...policies.values()].map(describe)),
    [`createDlpPolicy${suffix}`]: forCallers(state, ({ body }, { userId }) => {
      const wanted = body as Policy["wanted"];
      const isTaken = [...policies.values()].some((one) => one.wanted["name"] === wanted["name"]);
      if (isTaken) return failure(400, "There is a policy with that name");
      return keep({ ...create(state, userId, wanted), isActive: false });
    }),
    [`getDlpPolicy${suffix}`]: forPolicy((_request, policy) =>
      json(200, { data: describe(policy) }),
    ),
    [`updateDlpPolicy${suffix}`]: forPolicy(({ body }, policy) =>
      keep({ ...change(state, policy, body as Policy["wanted"]), isActive: false }),
    ),
    [`deleteDlpPolicy${suffix}`]: forPolicy((_request, policy) => {
      if (policy.isActive) return failure(400, "Only a disabled policy can be deleted");
      policies.delete(policy.id);
      return json(200, { data: describe(policy) });
    }),
    [`enableDlpPolicy${suffix}`]: activate(true),
    [`disableDlpPolicy${suffix}`]: activate(false),
  };
}

function dictionaryHandlers(
  state: State,
  policies: ReadonlyMap<string, Policy>,
  dictionaries: Map<string, Dictionary>,
): Record<string, Handler> {
  const forDictionary =
    (handler: (request: EmulatedRequest, dictionary: Dictionary) => Answer): Handler =>
    (request) => {
      const dictionary = dictionaries.get(request.params.required("dictId"));
      return dictionary ? handler(request, dictionary) : failure(400, "No such dictionary");
    };
  const keep = (dictionary: Dictionary): Answer => {
    dictionaries.set(dictionary.id, dictionary);
    return json(200, { data: describeDictionary(dictionary) });
  };
  const isUsed = ({ id }: Dictionary): boolean =>
    [...policies.values()].some(({ wanted }) => JSON.stringify(wanted).includes(`"${id}"`));
  return {
    listDlpDictionaries: (request) =>
      listPage(request, "items", [...dictionaries.values()].map(describeDictionary)),
    createDlpDictionary: forCallers(state, ({ body }, { userId }) =>
      keep({ ...create(state, userId, body as Dictionary["wanted"]), content: Buffer.alloc(0) }),
    ),
    getDlpDictionary: forDictionary((_request, dictionary) =>
      json(200, { data: describeDictionary(dictionary) }),
    ),
    updateDlpDictionary: forDictionary(({ body }, dictionary) =>
      keep({
        ...dictionary,
        ...change(state, dictionary, { ...dictionary.wanted, ...(body as Dictionary["wanted"]) }),
      }),
    ),
    deleteDlpDictionary: forDictionary((_request, dictionary) => {
      if (isUsed(dictionary)) return failure(400, "A policy uses the dictionary");
      dictionaries.delete(dictionary.id);
      return json(200, { data: describeDictionary(dictionary) });
    }),
    downloadDlpDictionary: forDictionary((_request, { content }) =>
      text(200, content.toString("base64"), "application/octet-stream"),
    ),
    uploadDlpDictionary: forDictionary(({ parts }, dictionary) =>
      keep({
        ...change(state, dictionary, dictionary.wanted),
        content: parts.find(({ name }) => name === "data")?.bytes ?? Buffer.alloc(0),
      }),
    ),
  };
}

function create({ clock }: State, creatorId: bigint, wanted: Versioned["wanted"]): Versioned {
  const now = clock.now();
  const times = { creationDate: now, lastUpdatedDate: now };
  return { id: createId(), version: 1, creatorId, ...times, wanted };
}

function change({ clock }: State, known: Versioned, wanted: Versioned["wanted"]): Versioned {
  return { ...known, version: known.version + 1, lastUpdatedDate: clock.now(), wanted };
}

/** Pages are counted from 0. */
function listPage(request: EmulatedRequest, name: string, rows: readonly object[]): Answer {
  const page = request.query.number("page") ?? 0;
  const limit = request.query.number("limit") ?? defaultLimit;
  const [start, pageCount] = [page * limit, Math.ceil(rows.length / limit)];
  return json(200, { [name]: rows.slice(start, start + limit), page, pageCount });
}

function describePolicy({ id, version, isActive, creatorId, wanted, ...times }: Policy): object {
  const { name, scopes = [], appliesTo = [] } = wanted;
  return {
    id: createId(),
    policyId: id,
    version: `${version}.0`,
    name,
    creatorId,
    scopes,
    appliesTo,
    active: isActive,
    deleted: false,
    creationDate: times.creationDate,
    lastUpdatedDate: times.lastUpdatedDate,
    systemPolicy: false,
  };
}

function describePolicyV1(
  { id, version, isActive, creatorId, creationDate, lastUpdatedDate, wanted }: Policy,
  dictionaries: ReadonlyMap<string, Dictionary>,
): object {
  const { name, type = "Block", contentTypes = ["Messages"], scopes = [] } = wanted;
  const ids = (wanted["dictionaryIds"] ?? []) as readonly string[];
  return {
    policyId: id,
    version: `${version}.0`,
    name,
    type,
    contentTypes,
    scopes,
    dictionaryRefs: ids.flatMap((one) => {
      const dictionary = dictionaries.get(one);
      return dictionary ? [referTo(dictionary)] : [];
    }),
    creatorId: String(creatorId),
    active: isActive,
    creationDate,
    lastUpdatedDate,
  };
}

function describeDictionary(dictionary: Dictionary): object {
  const { creatorId, creationDate, lastUpdatedDate, wanted } = dictionary;
  return {
    dictRef: referTo(dictionary),
    type: wanted["type"],
    creatorId: String(creatorId),
    creationDate,
    lastUpdatedDate,
  };
}

function referTo({ id, version, wanted }: Dictionary): object {
  return { dictId: id, name: wanted["name"], version: `${version}.0` };
}
