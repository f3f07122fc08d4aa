// Which side of a dispute a body is on by its nature: those who work, or those whom they work for.
import { companyNouns, unionNouns } from "../../lexicon/people-words.ts"
import type { Party } from "./party.ts"

/** Takes a party; says whether its kind or what it is called makes it a union or a crowd of workers. */
export const isUnion = (party: Party): boolean =>
  party.type !== "state" &&
  party.type !== "person" &&
  (party.actor.kind === "union" || [...party.nouns].some((noun) => unionNouns.has(noun)))

/** Takes a party; says whether its kind or what it is called makes it an employer. */
export const isEmployer = (party: Party): boolean =>
  party.type !== "state" &&
  party.type !== "person" &&
  !isUnion(party) &&
  (party.actor.kind === "company" || [...party.nouns].some((noun) => companyNouns.has(noun)))
