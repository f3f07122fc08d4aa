// People who bear the name of a place or a people: "Jordan Vale" is no kingdom.
import type { Tree, Word } from "../words/word.ts"
import type { NameHit, TreeNames } from "./names.ts"

/** Takes the registered names of an article; gives them without those that are part of a person's name. */
export const withoutBorrowed = (names: ReadonlyMap<Tree, TreeNames>): ReadonlyMap<Tree, TreeNames> => {
  const borrowed = new Set<string>()
  const own = new Set<string>()
  for (const [tree, found] of names)
    for (const hit of found.names) {
      const key = keyOf(tree, hit)
      if (isInPerson(tree, hit)) borrowed.add(key)
    }
  if (borrowed.size === 0) return names
  for (const [tree, found] of names)
    for (const hit of found.names) if (!borrowed.has(keyOf(tree, hit))) own.add(hit.actor.id)
  const kept = new Map<Tree, TreeNames>()
  for (const [tree, found] of names)
    kept.set(tree, {
      ...found,
      names: found.names.filter(
        (hit) => !isInPerson(tree, hit) && (own.has(hit.actor.id) || !borrowed.has(keyOf(tree, hit))),
      ),
    })
  return kept
}

const keyOf = (tree: Tree, hit: NameHit): string =>
  `${hit.actor.id}:${tree.words
    .slice(hit.first, hit.last + 1)
    .map((word) => word.lower)
    .join(" ")}`

/** A single word at the start or the end of two or three that the parser takes for a person. */
const isInPerson = (tree: Tree, hit: NameHit): boolean => {
  const word = tree.words[hit.first] as Word
  if (hit.first !== hit.last || word.entity !== "PERSON") return false
  if (hit.role === "leader" || hit.role === "demonym" || hit.actor.kind === "person") return false
  let first = hit.first
  let last = hit.last
  while (first > hit.first - 3 && isPersonWord(tree.words[first - 1])) first--
  while (last < hit.last + 3 && isPersonWord(tree.words[last + 1])) last++
  const length = last - first + 1
  if (length < 2 || length > 3) return false
  const atStart = hit.first === first && (hit.role === "capital" || hit.actor.kind === "state")
  return atStart || hit.last === last
}

const isPersonWord = (word: Word | undefined): boolean =>
  word !== undefined && word.entity === "PERSON" && /^\p{Lu}\p{Ll}/u.test(word.text)

/**
 * Takes a tree, a registered name in it and all of them; says whether it is only the first name of somebody
 * else: "President Murad Saridi" is not the Murad whom a registry knows.
 */
export const isOtherPerson = (tree: Tree, hit: NameHit, hits: readonly NameHit[]): boolean => {
  const name = tree.words[hit.first]
  const next = tree.words[hit.first + 1]
  return (
    hit.role === "leader" &&
    hit.first === hit.last &&
    name?.dep === "compound" &&
    name.head === next &&
    name.entity === "PERSON" &&
    next.entity === "PERSON" &&
    !hits.some(({ first }) => first === next.i)
  )
}
