// Names that no registry has, joined to the parties that the text has named before: short forms, acronyms,
// demonyms.
import { bodyWords, groupNouns } from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"
import { addMention, type Building, newParty, own } from "./building.ts"
import type { Party } from "./party.ts"
import type { Run } from "./runs.ts"

export const addRun = (building: Building, tree: Tree, run: Run): void => {
  const key = run.name.toLowerCase()
  const known = building.byName.get(key) ?? byShortName(building, run)
  if (known === undefined && !tree.parsed) return
  const party =
    known ?? newParty(building, run.name, run.type, own(run.name, run.type === "person" ? "person" : null))
  addMention(building, tree, run, party, false)
  if (run.type === "person" && known === undefined) building.persons.push({ party, tree, run })
  noteAcronym(building, tree, run, party)
  noteNature(tree, run, party)
}

/** "the opposition's High Negotiations Committee", "the rebel Highland Front": what sort of body it is. */
const noteNature = (tree: Tree, run: Run, party: Party): void => {
  for (let i = run.first - 1; i >= 0 && i > run.first - 4; i--) {
    const { lower } = tree.words[i] as Word
    if (/^(?:opposition|rebel|rebels|separatist|insurgent|guerrilla)$/.test(lower) && party.type !== "person")
      party.nouns.add(lower)
    else if (!/^(?:'s|’s|main|armed|umbrella|-)$/.test(lower)) break
  }
}

/** "Farmers" after "Farmers Insurance Group", "Lee" after "Ann Lee", "Ruritanian" after "Ruritania". */
const byShortName = (building: Building, run: Run): Party | undefined => {
  const words = run.name.toLowerCase().split(/[\s-]+/)
  const lastWord = words.at(-1) as string
  for (let i = building.parties.length - 1; i >= 0 && i > building.parties.length - 200; i--) {
    const party = building.parties[i] as Party
    const known = party.name.toLowerCase().split(/[\s-]+/)
    if (party.type === "person" && words.length <= 2 && known.length > 1 && known.at(-1) === lastWord)
      return party
    if (party.type === "person" && words.length === 1 && known.length > 1 && known[0] === lastWord)
      return party
    if (party.type === "person") continue
    if (
      run.type !== "person" &&
      words.length < known.length &&
      known[0] === words[0] &&
      words.every((word) => known.includes(word))
    )
      return party
    if (run.type === "body" && words.length === 1 && isKindOf(lastWord, party)) return party
    if (words.length === 1 && isDemonymOf(lastWord, party.name.toLowerCase())) return party
    if (known.length === 1 && words.length === 1 && `${known[0]}s` === lastWord) return party
  }
  return undefined
}

/** "The Front", "the Guild" after the Highland Front, the Seafarers' Guild. */
const isKindOf = (word: string, party: Party): boolean =>
  party.type === "body" &&
  party.name.includes(" ") &&
  (bodyWords.has(word) || groupNouns.has(word)) &&
  party.nouns.has(word)

const isDemonymOf = (word: string, name: string): boolean => {
  if (!/(?:ian|ans|an|ese|ish|ians|i|is)$/.test(word) || name.includes(" ")) return false
  const stem = Math.min(name.length, word.length) - 3
  return stem >= 4 && word.slice(0, stem) === name.slice(0, stem)
}

const noteAcronym = (building: Building, tree: Tree, run: Run, party: Party): void => {
  const open = tree.words[run.last + 1]
  const acronym = tree.words[run.last + 2]
  const inBrackets = open?.text === "(" && acronym !== undefined && /^[A-Z][A-Za-z-]{1,9}$/.test(acronym.text)
  if (inBrackets) building.byName.set(acronym.lower, party)
  const other = tree.words[run.last + 3]
  if (
    open?.text === "," &&
    acronym?.lower === "or" &&
    other !== undefined &&
    /^[A-Z][A-Z.-]+$/.test(other.text)
  )
    building.byName.set(other.lower, party)
  const words = run.name.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word))
  if (party.type !== "person" && words.length > 2)
    building.byName.set(
      words
        .map((word) => word[0])
        .join("")
        .toLowerCase(),
      party,
    )
}
