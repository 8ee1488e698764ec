import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUsers, type State, type UserOperation } from "../state.ts";
import type { User } from "../user.ts";
import { type Contract, describeContract, findContract } from "./contract.ts";
import type { Configuration } from "./index.ts";
import { findOwn } from "./store.ts";

type Change = (
  contract: Contract,
  configuration: Configuration,
  request: EmulatedRequest,
  user: User,
) => Answer | undefined;

/** `sender_type`: whose packages are meant. */
const clientSide = 1;
const ownerSide = 2;

/** What is bound to contracts: package types, values of dictionaries, tags. */
export function contractBindingHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    addContractPackageType: changePackageTypes(true),
    removeContractPackageType: changePackageTypes(false),
    addContractDictionary: changeDictionary(true),
    removeContractDictionary: changeDictionary(false),
    addContractTag: changeTag(true),
    removeContractTag: changeTag(false),
  });
}

/** Answers the contract after a change, which may refuse. */
function changing(change: Change): UserOperation {
  return (state, request, user) => {
    const { contracts } = state.configuration;
    const found = findContract(contracts, request.query.required("contract_id"), user.company);
    if (!found) return failure(404, "there is no such contract");
    return change(found, state.configuration, request, user) ?? json(200, describeContract(found));
  };
}

function changePackageTypes(isAllowed: boolean): UserOperation {
  return changing((contract, { packageTypes }, { query }, { company }) => {
    const chainId = query.required("package_chain_id");
    const chain = [...packageTypes.values()].find((one) => String(one.chain.id) === chainId)?.chain;
    if (!chain) return failure(404, "there is no such package type");
    if (contract.accountId !== company.accountId)
      return failure(409, "the contract is of another company");
    const side = query.number("sender_type");
    if (side !== clientSide && side !== ownerSide)
      return failure(400, "sender_type is 1 (client) or 2 (owner)");
    const allowed = side === ownerSide ? contract.ownerPackages : contract.clientPackages;
    if (isAllowed) allowed.add(chain);
    else if (!allowed.delete(chain)) return failure(404, "the contract has no such package type");
    return undefined;
  });
}

function changeDictionary(isBound: boolean): UserOperation {
  return changing((contract, { dictionaries }, { query }, { company }) => {
    const dictionary = findOwn(dictionaries, query.required("dictionary_id"), company);
    const valueId = query.required("dictionary_value_id");
    const value = dictionary?.values.find(({ id }) => String(id) === valueId);
    if (!dictionary || !value) return failure(404, "there is no such dictionary or value");
    const others = contract.choices.filter((choice) => choice.value !== value);
    if (!isBound && others.length === contract.choices.length)
      return failure(404, "the contract has no such value");
    contract.choices = isBound ? [...others, { dictionary, value }] : others;
    return undefined;
  });
}

function changeTag(isPut: boolean): UserOperation {
  return changing((contract, { tags }, { query }, { company }) => {
    const tag = findOwn(tags, query.required("tag_id"), company);
    if (!tag) return failure(404, "there is no such tag");
    if (isPut) contract.tags.add(tag);
    else if (!contract.tags.delete(tag)) return failure(404, "the contract has no such tag");
    return undefined;
  });
}
