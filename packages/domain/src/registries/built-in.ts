// All that the registry knows before a user adds to it.
import { type Actor, type ActorEntry, type ActorKind, actorIdOf, actorOf } from "./actor-entry.ts"
import { companies } from "./data/companies.ts"
import { formats, plainFormats } from "./data/formats.ts"
import { internationalBodies } from "./data/international-bodies.ts"
import { bodyLeaders } from "./data/leaders-of-bodies.ts"
import { stateLeaders } from "./data/leaders-of-states.ts"
import { movements } from "./data/movements.ts"
import { campaignGroups, churches, media, sportsBodies } from "./data/other-bodies.ts"
import { parties } from "./data/parties.ts"
import { pastStates, territories } from "./data/past-states.ts"
import { employersAssociations, labourBoards, unions } from "./data/unions.ts"
import { wikidataOfBodies } from "./data/wikidata.ts"
import type { FormatEntry } from "./format-entry.ts"
import { type Leader, parseLeaders } from "./leader-lines.ts"
import { dependentTerritories, states, withPlurals } from "./states.ts"

export type KindedEntry = ActorEntry & { readonly kind: ActorKind }

const ofKind = (kind: ActorKind, entries: readonly ActorEntry[]): readonly KindedEntry[] =>
  entries.map((entry) => {
    const qid = wikidataOfBodies[actorIdOf(entry)]
    return {
      ...entry,
      kind,
      ...(qid === undefined ? {} : { wikidata_qid: qid }),
      ...(entry.demonyms === undefined ? {} : { demonyms: withPlurals(entry.demonyms) }),
    }
  })

/** Every actor of the program's own files, states first. */
export const builtInActors: readonly KindedEntry[] = [
  ...ofKind("state", states),
  ...ofKind("state", pastStates),
  ...ofKind("territory", territories),
  ...ofKind("territory", dependentTerritories),
  ...ofKind("igo", internationalBodies),
  ...ofKind("movement", movements),
  ...ofKind("party", parties),
  ...ofKind("union", unions),
  ...ofKind("organisation", employersAssociations),
  ...ofKind("company", companies),
  ...ofKind("church", churches),
  ...ofKind("organisation", sportsBodies),
  ...ofKind("organisation", campaignGroups),
  ...ofKind("organisation", labourBoards),
  ...ofKind("media", media),
]

export type NamedFormat = FormatEntry & { readonly generic: boolean }

/** Every format of the program's own files; `generic` ones are ways of talking without a proper name. */
export const builtInFormats: readonly NamedFormat[] = [
  ...formats.map((entry) => ({ ...entry, generic: false })),
  ...plainFormats.map((entry) => ({ ...entry, generic: true })),
]

/** Every office holder, one entry a person. */
export const builtInLeaders: readonly Leader[] = parseLeaders(`${stateLeaders}\n${bodyLeaders}`)

/**
 * Takes entries and the ids of those that are the user's own; gives the actors with their memberships,
 * which follow from the members that others list.
 */
export const actorsOf = (entries: readonly KindedEntry[], ownIds: ReadonlySet<string>): readonly Actor[] => {
  const actors = entries.map((entry) => actorOf(entry, entry.kind, ownIds.has(actorIdOf(entry))))
  const memberOf = new Map<string, string[]>()
  for (const actor of actors) {
    for (const member of actor.members) memberOf.set(member, [...(memberOf.get(member) ?? []), actor.id])
  }
  return actors.map((actor) => ({ ...actor, memberOf: memberOf.get(actor.id) ?? [] }))
}
