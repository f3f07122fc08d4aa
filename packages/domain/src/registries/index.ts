export { type Actor, type ActorEntry, type ActorKind, actorKinds } from "./actor-entry.ts"
export {
  type AddedAlias,
  type AdditionsError,
  additionsErrorText,
  mergeAdditions,
  noAdditions,
  type ParsedAdditions,
  type RegistryAdditions,
} from "./additions.ts"
export { atomsOf, nameKey } from "./atoms.ts"
export type { KindedEntry } from "./built-in.ts"
export type {
  ActorCandidate,
  Candidate,
  FormatCandidate,
  LeaderCandidate,
  NameRole,
  OfficeCandidate,
  PlaceCandidate,
} from "./candidate.ts"
export { outOfOfficeWords } from "./data/offices.ts"
export { addActor, addAlias, addFormat, createRegistryFrom } from "./edit-additions.ts"
export type { Found } from "./find.ts"
export { type Format, type FormatEntry, type FormatKind, formatKinds } from "./format-entry.ts"
export type { Leader, Term } from "./leader-lines.ts"
export { type Office, type OfficeClass, officeClasses } from "./office-entry.ts"
export { parseAdditions } from "./parse-additions.ts"
export { createRegistry, type LeaderOn, type Match, type Registry } from "./registry.ts"
