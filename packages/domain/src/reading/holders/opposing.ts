// Who faces whom inside a state: an opposition or rebel body its government, and the government that body.
import type { Chain } from "../mentions/chain.ts"
import type { Party } from "../mentions/party.ts"
import { isRebel, stateInName } from "../mentions/rebels.ts"
import { isEmployer, isUnion } from "../mentions/sides.ts"

/**
 * Takes a rebel body; gives the state whose it is: by its name, by the government that the text speaks of,
 * else by the registry.
 */
export const stateAgainst = (party: Party, chain: Chain): Party | null => {
  if (!isRebel(party)) return null
  const states = chain.parties.filter((one) => one.type === "state")
  const named = stateInName(party, states)
  const registered = chain.stateOf(party.actor.id)
  const home = states.find((one) => one.actor.id === registered && one.weight >= 1)
  return named ?? chain.governed() ?? home ?? null
}

/**
 * Takes a state's actor; gives the rebel body of it that the text names most; null without one that weighs.
 */
export const rebelsAgainst = (actorId: string, chain: Chain): Party | null => {
  const bodies = chain.parties.filter(
    (party) => party.weight >= 1.5 && stateAgainst(party, chain)?.actor.id === actorId,
  )
  return bodies.sort((a, b) => b.weight - a.weight || a.id - b.id)[0] ?? null
}

/**
 * Takes a union, an employer, students or their university; gives the heaviest of the other sort in the
 * text; null for anybody else.
 */
export const acrossTheTable = (party: Party, chain: Chain): Party | null => {
  const studying = chain.parties.some(isStudents)
  const fits = isStudents(party)
    ? isSchool
    : isSchool(party) && studying
      ? isStudents
      : isUnion(party)
        ? isEmployer
        : isEmployer(party)
          ? isUnion
          : null
  if (fits === null) return null
  const others = chain.parties.filter((one) => one.actor.id !== party.actor.id && fits(one))
  return others.sort((a, b) => b.weight - a.weight || a.id - b.id)[0] ?? null
}

const isStudents = ({ type, nouns }: Party): boolean =>
  (type === "group" || type === "body") && /\bstudents?\b/.test([...nouns].join(" "))

const isSchool = (party: Party): boolean =>
  party.type === "body" && /\b(?:university|college|school)\b/.test([...party.nouns].join(" "))
