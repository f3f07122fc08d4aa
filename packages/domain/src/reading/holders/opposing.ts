// Who faces whom inside a state: an opposition or rebel body its government, and the government that body.
import type { Chain } from "../mentions/chain.ts"
import { byWeight, type Party } from "../mentions/party.ts"
import { isRebel, stateInName } from "../mentions/rebels.ts"
import { isEmployer, isSchool, isStudents, isUnion } from "../mentions/sides.ts"
import { isTeller } from "../mentions/tellers.ts"

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
 * Takes a registered party or movement; gives its own state, where the text tells of rebels in it as well;
 * null for anybody else.
 */
export const ownState = (party: Party, chain: Chain): Party | null => {
  const state = chain.stateOf(party.actor.id)
  const home = chain.parties.find((one) => one.type === "state" && one.actor.id === state)
  return home !== undefined && home.weight >= 2 && chain.parties.some(isRebel) ? home : null
}

/**
 * Takes a state's actor; gives the rebel body of it that the text names most; null without one that weighs.
 */
export const rebelsAgainst = (actorId: string, chain: Chain): Party | null => {
  const fits = (party: Party): boolean =>
    party.weight >= 1.5 && stateAgainst(party, chain)?.actor.id === actorId
  return chain.parties.filter(fits).sort(byWeight)[0] ?? null
}

/**
 * Takes a union, an employer, students or their university, and who is out of the question; gives the
 * heaviest of the other sort in the text; null for anybody else.
 */
export const acrossTheTable = (
  party: Party,
  chain: Chain,
  isOut: (actorId: string) => boolean = () => false,
): Party | null => {
  const fits = isStudents(party)
    ? isSchool
    : isSchool(party) && chain.parties.some(isStudents)
      ? isStudents
      : isUnion(party)
        ? isEmployer
        : mayEmploy(party)
          ? isUnion
          : null
  if (fits === null) return null
  const employs = isUnion(party) && !chain.parties.some(isRebel)
  const isOther = (one: Party): boolean => one.actor.id !== party.actor.id && !isOut(one.actor.id)
  const others = chain.parties.filter(isOther)
  return heaviest(others.filter(fits), chain) ?? (employs ? heaviest(others.filter(mayEmploy), chain) : null)
}

const heaviest = (others: Party[], chain: Chain): Party | null =>
  others.sort(byWeight).find((one) => isSomebody(one, chain)) ?? null

/** "the Easter break": what only stands before other nouns is no party. */
const isSomebody = (party: Party, chain: Chain): boolean =>
  party.actor.kind !== null ||
  party.type !== "body" ||
  chain.mentions.some((one) => one.party === party && (one.role !== "modifier" || one.word.dep === "poss"))

/** "Kalvor Health" beside a union and nobody else: a name alone does not show what a body is. */
const mayEmploy = (party: Party): boolean =>
  isEmployer(party) ||
  (party.type === "body" &&
    party.actor.kind === null &&
    party.weight >= 1 &&
    !compass.test(party.name) &&
    !isUnion(party) &&
    !isRebel(party) &&
    !isTeller(party) &&
    !noEmployer.test(party.name))

/** "East and Gulf Coast ports": where, not who. */
const compass = /^(?:the )?(?:north|south|east|west)(?:ern)?$/i

const noEmployer = new RegExp(
  `\\b(?:${`front party movement committee council synod church diocese army coalition alliance league court
    commission parliament police association federation bloc congress assembly group forum`.replace(
    /\s+/g,
    "|",
  )})\\b`,
  "i",
)

const opposite: Readonly<Record<string, string>> = {
  north: "south",
  south: "north",
  east: "west",
  west: "east",
}

/** Takes a party; gives West Ruritania for East Ruritania when the text speaks of both and often of it. */
export const twinOf = (party: Party, chain: Chain): Party | null => {
  const [side, ...rest] = party.actor.name.toLowerCase().split(" ")
  const other = opposite[side?.replace(/ern$/, "") ?? ""]
  if (other === undefined || rest.length === 0) return null
  const names = [`${other} ${rest.join(" ")}`, `${other}ern ${rest.join(" ")}`]
  return (
    chain.parties.find(
      (one) =>
        one.type !== "person" &&
        one.weight >= (one.actor.kind === null ? 1 : 2) &&
        names.includes(one.actor.name.toLowerCase()),
    ) ?? null
  )
}
