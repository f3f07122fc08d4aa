// Whether a registered name means whom the registry knows, not a word of a longer name or a namesake.
import { groupNouns, officeNouns, titleWords } from "../../lexicon/people-words.ts"
import type { Tree, Word } from "../words/word.ts"
import type { Building } from "./building.ts"
import type { NameHit } from "./names.ts"

/** Takes the chain as built so far, a tree and a registered name in it; says whether that one is meant. */
export const isMeant = (building: Building, tree: Tree, hit: NameHit): boolean =>
  !isPartOfName(tree, hit) &&
  !isBehindName(tree, hit) &&
  !isInBodyName(tree, hit) &&
  !isLeaning(tree, hit) &&
  !isNamesake(building, hit) &&
  !isFirstName(tree, hit)

/**
 * "Labour" in "Port Labour Board", "Brotherhood" in "Bakers' Brotherhood" and "Brotherhood of Dock Hands": a
 * word of a longer name means nobody by itself.
 */
const isPartOfName = (tree: Tree, hit: NameHit): boolean => {
  if (
    hit.first !== hit.last ||
    /^(?:state|territory|person)$/.test(hit.actor.kind ?? "") ||
    hit.role === "leader"
  )
    return false
  const before = tree.words[hit.first - 1]
  const after = tree.words[hit.last + 1]
  const owner = before !== undefined && /^['’]s?$/.test(before.text) ? tree.words[hit.first - 2] : before
  const isName = (word: Word | undefined): boolean =>
    word !== undefined &&
    word.pos === "proper" &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    !titleWords.has(word.lower) &&
    !officeNouns.has(word.lower)
  const plural = before !== owner && owner !== undefined && /s$/.test(owner.text)
  const behind = after?.lower === "of" ? tree.words[hit.last + 2] : undefined
  const whole = behind?.lower === "the" ? tree.words[hit.last + 3] : behind
  const kind = groupNouns.has((tree.words[hit.first] as Word).lower)
  return (
    isName(after) ||
    (kind && isName(whole)) ||
    (isName(owner) && (before === owner || plural) && owner?.sentence === tree.words[hit.first]?.sentence)
  )
}

/** "Highland National Liberation Army": the name of another one, which only ends as that of a known one. */
const isBehindName = (tree: Tree, { first, last, actor, role }: NameHit): boolean => {
  const before = tree.words[first - 1]
  if (first === last || before === undefined || role === "leader") return false
  if (/^(?:state|territory|person)$/.test(actor.kind ?? "") || titleWords.has(before.lower)) return false
  const inHit = before.head.i >= first && before.head.i <= last
  return before.dep === "compound" && inHit && before.pos === "proper" && before.entity === "ORG"
}

const bodiesOfPlaces =
  /^(?:university|institute|bank|church|union|federation|confederation|association|society)$/

/** "Chile" in "the University of Chile", "the Football Association of Chile": that body is no government. */
const isInBodyName = (tree: Tree, hit: NameHit): boolean => {
  if (!/^(?:state|territory)$/.test(hit.actor.kind ?? "") || hit.role === "leader") return false
  const of = tree.words[hit.first - 1]?.lower === "the" ? hit.first - 2 : hit.first - 1
  const body = tree.words[of - 1]
  return (
    tree.words[of]?.lower === "of" &&
    body !== undefined &&
    /^\p{Lu}/u.test(body.text) &&
    bodiesOfPlaces.test(body.lower)
  )
}

/** "pro-Freedonian rebels" are not Freedonia. */
const isLeaning = (tree: Tree, { first }: NameHit): boolean => {
  const [leaning, hyphen] = tree.words.slice(Math.max(0, first - 2), first)
  return hyphen?.text === "-" && /^(?:pro|anti|non)$/.test(leaning?.lower ?? "")
}

/** "President Banda" after the text's own Marcus Banda is no leader of that name whom a registry knows. */
const isNamesake = ({ parties }: Building, { first, last, role, person }: NameHit): boolean => {
  if (role !== "leader" || person === null || first !== last) return false
  const surname = person.toLowerCase().split(/\s+/).at(-1) ?? ""
  return parties.some(
    ({ type, name }) =>
      type === "person" &&
      name.toLowerCase() !== person.toLowerCase() &&
      name.toLowerCase().endsWith(` ${surname}`),
  )
}

/** "Moussa Bah" is not the Moussa whom a registry knows. */
const isFirstName = (tree: Tree, { first, last, role }: NameHit): boolean => {
  const word = tree.words[last] as Word
  const next = tree.words[last + 1]
  return (
    role === "leader" &&
    first === last &&
    next !== undefined &&
    next.pos === "proper" &&
    word.dep === "compound" &&
    word.head.i > word.i &&
    next.entity === "PERSON" &&
    !titleWords.has(next.lower) &&
    !officeNouns.has(next.lower)
  )
}
