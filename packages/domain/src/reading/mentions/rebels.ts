// Bodies that face the government of their own state: an opposition, rebels, separatists.
import type { Party } from "./party.ts"

const names = /\b(?:opposition|rebels?|insurgents?|guerrillas?|militants?|separatists?|opponents)\b/i
/** A name alone: registered ones may be the government by now. */
const liberators = /\b(?:liberation|resistance) (?:front|army|movement|organi[sz]ation|forces)\b/i
const nouns = ["opposition", "rebels", "rebel", "insurgents", "guerrillas", "separatists"]

/** Takes a party; says whether its name, or what it is called, makes it such a body. */
export const isRebel = (party: Party): boolean =>
  party.type !== "state" &&
  party.type !== "person" &&
  (names.test(party.name) ||
    (party.actor.kind === null && liberators.test(party.name)) ||
    nouns.some((noun) => party.nouns.has(noun)))

/**
 * Takes a rebel body and states; gives the state that its name names ("Syrian opposition"); null without
 * one.
 */
export const stateInName = (party: Party, states: readonly Party[]): Party | null => {
  const name = party.name.toLowerCase()
  const named = states.find(
    (one) =>
      one.actor.kind !== "territory" &&
      (name.includes(one.name.toLowerCase()) ||
        (one.adjective !== null && name.includes(one.adjective.toLowerCase()))),
  )
  return named ?? null
}
