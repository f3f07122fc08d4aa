// Which side of a dispute a body is on by its nature: those who work, or those whom they work for.
import { companyNouns, organNouns, unionNouns } from "../../lexicon/people-words.ts"
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
  (party.actor.kind === "company" ||
    trades.test(party.name) ||
    [...party.nouns].some((noun) => companyNouns.has(noun)))

/** Takes a party; says whether it is a company, and not a school or a hospital, which is a place as well. */
export const isFirm = (party: Party): boolean =>
  isEmployer(party) && !/\b(?:university|college|school|hospital|academy|clinic)\b/i.test(party.name)

/** "Northline Rail", "Sylvan Energy": what a company is named after that is no noun for one. */
const trades =
  /[a-z] (?:rail|steel|energy|power|oil|gas|telecom|electric|petroleum|media|pictures|mining|cement|coal)$/i

/**
 * Takes a party and a noun; says whether it may be meant: a union is not called "the company", nor a company
 * or an alliance of states "the union".
 */
export const canBeCalled = (party: Party, noun: string): boolean => {
  if (party.type !== "body" && party.type !== "group") return false
  if (unionNouns.has(noun)) return !isEmployer(party)
  const ofBody = organNouns.has(noun) || (isOfCompany(noun) && !isEmployer(party))
  if (ofBody && party.type !== "body") return false
  if (/^(?:militia|guild|union|club|airline)$/.test(noun) && party.actor.kind === "igo") return false
  if (isOfCompany(noun))
    return (
      !isUnion(party) &&
      /^(?:company|club)?$/.test(party.actor.kind ?? "") &&
      !(publicBody.test(party.name) && !employing.test(noun))
    )
  return true
}

/** A tribunal or a ministry is no firm and no airline, though it may be an employer. */
const publicBody =
  /\b(?:tribunal|court|ministry|department|parliament|senate|commission|committee|assembly|council|police)$/i
const employing = /^(?:employers?|management|operator|university|college|school|hospital|institution|board)$/

/**
 * Takes a noun; gives what shows that a party is called so: for a union or a company, its kind and its other
 * names.
 */
export const sureOf = (noun: string): ((party: Party) => boolean) | null =>
  unionNouns.has(noun) ? isUnion : organNouns.has(noun) ? hasBoard : isOfCompany(noun) ? isEmployer : null

const hasBoard = (party: Party): boolean => party.type === "body" && isEmployer(party)

/** Takes a noun; says whether it means a company or those who run one. */
export const isOfCompany = (noun: string): boolean => companyNouns.has(noun) || organNouns.has(noun)

/** Takes a party; says whether it is students. */
export const isStudents = ({ type, nouns }: Party): boolean =>
  nouns.size > 0 && (type === "group" || type === "body") && /\bstudents?\b/.test([...nouns].join(" "))

/** Takes a party; says whether it is a university or a school. */
export const isSchool = (party: Party): boolean =>
  party.type === "body" && /\b(?:university|college|school)\b/.test([...party.nouns].join(" "))
