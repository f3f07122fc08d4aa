// Registered names and formats as they stand in the trees of an article.
import type { ActorRef, FormatRef } from "@stance/contracts/fields"
import type { Actor, Candidate, Format, Registry } from "../../registries/index.ts"
import type { Tree } from "../words/word.ts"

export interface NameHit {
  readonly first: number
  readonly last: number
  readonly actor: ActorRef
  readonly role: "name" | "alias" | "demonym" | "capital" | "metonym" | "leader"
  /** The person, for a leader. */
  readonly person: string | null
  readonly office: string | null
  /** What the actor is called afterwards: "alliance", "union". */
  readonly nouns: readonly string[]
  readonly adjective: string | null
}

export interface FormatHit {
  readonly first: number
  readonly last: number
  readonly format: FormatRef
  readonly participants: readonly ActorRef[]
}

export interface TreeNames {
  readonly names: readonly NameHit[]
  readonly formats: readonly FormatHit[]
  /** Venues and names that hold an actor's name but mean none. */
  readonly places: readonly { readonly first: number; readonly last: number }[]
}

interface Found {
  readonly tree: Tree
  readonly first: number
  readonly last: number
  readonly candidates: readonly Candidate[]
}

/**
 * Takes the trees of an article, the registry and the article's day; gives the names in each.
 * A weak name counts only where the article has a strong name of the same one.
 */
export const namesIn = (
  trees: readonly Tree[],
  registry: Registry,
  day: string | null,
): ReadonlyMap<Tree, TreeNames> => {
  const found = trees.flatMap((tree) => matchesIn(tree, registry, day))
  const strong = new Set<string>()
  for (const { candidates } of found)
    for (const one of candidates) if (one.weak !== true) strong.add(keyOf(one))
  const byTree = new Map<
    Tree,
    { names: NameHit[]; formats: FormatHit[]; places: { first: number; last: number }[] }
  >()
  for (const tree of trees) byTree.set(tree, { names: [], formats: [], places: [] })
  for (const { tree, first, last, candidates } of found) {
    const into = byTree.get(tree)
    const meant =
      candidates.find((one) => one.weak !== true) ?? candidates.find((one) => strong.has(keyOf(one)))
    if (into === undefined || meant === undefined) continue
    if (meant.kind === "place") into.places.push({ first, last })
    const format = meant.kind === "format" && meant.role !== "generic" ? registry.format(meant.id) : undefined
    if (format !== undefined) into.formats.push({ first, last, ...formatParts(format, registry) })
    const other =
      isPartOfBody(tree, first, last, meant, registry) || isOfElsewhere(tree, last, meant, registry)
    const hit = other ? null : nameHit(meant, registry)
    if (hit !== null) into.names.push({ first, last, ...hit })
  }
  for (const tree of trees) addDefinite(tree, byTree)
  return byTree
}

/** "The council" after the NATO-Russia Council is that council, when the article names no other. */
const addDefinite = (tree: Tree, byTree: ReadonlyMap<Tree, { readonly formats: FormatHit[] }>): void => {
  const own = byTree.get(tree)?.formats
  if (own === undefined) return
  for (const word of tree.words) {
    if (!/^(?:council|commission|quartet|forum|conference)$/.test(word.lower)) continue
    if (!/^(?:the|that|this|its)$/.test(tree.words[word.i - 1]?.lower ?? "")) continue
    if (own.some((hit) => hit.first <= word.i && word.i <= hit.last)) continue
    const named = new Map<string, FormatHit>()
    for (const { formats } of byTree.values())
      for (const hit of formats)
        if (hit.format.name.toLowerCase().includes(word.lower)) named.set(hit.format.id, hit)
    const [only] = named.values()
    if (only !== undefined && named.size === 1) own.push({ ...only, first: word.i, last: word.i })
  }
}

/** "Senate Republicans" are not the party: their run of capitals names them. */
const isPartOfBody = (
  tree: Tree,
  first: number,
  last: number,
  meant: Candidate,
  registry: Registry,
): boolean =>
  meant.kind === "actor" &&
  registry.actor(meant.id)?.kind === "party" &&
  last > first &&
  /^(?:senate|house|congressional|parliamentary)$/.test(tree.words[first]?.lower ?? "")

/** "King Idris of Tarsovia" shares no more than his name with a leader of another state. */
const isOfElsewhere = (tree: Tree, last: number, meant: Candidate, registry: Registry): boolean => {
  if (meant.kind !== "leader" || tree.words[last + 1]?.lower !== "of") return false
  const from = tree.words[last + 2]?.lower === "the" ? last + 3 : last + 2
  const state = tree.words[from]
  if (state === undefined || state.pos !== "proper") return false
  const named = registry.match(
    tree.words.slice(from, from + 6).map((word) => word.text),
    0,
    null,
  )
  return named === null || named.candidates.every((one) => one.kind !== "actor" || one.id !== meant.speaksFor)
}

/** A leader's name is strong evidence of the one whom he speaks for. */
const keyOf = (candidate: Candidate): string => `${candidate.kind}:${candidate.id}`

/** Takes a tree, the registry and the article's day; gives every place where a format could be named. */
export const possibleFormatsIn = (tree: Tree, registry: Registry, day: string | null): readonly FormatHit[] =>
  matchesIn(tree, registry, day).flatMap(({ first, last, candidates }) =>
    candidates.flatMap((one) => {
      const format = one.kind === "format" ? registry.format(one.id) : undefined
      return format === undefined ? [] : [{ first, last, ...formatParts(format, registry) }]
    }),
  )

const matchesIn = (tree: Tree, registry: Registry, day: string | null): readonly Found[] => {
  const texts = tree.words.map((word) => word.text)
  const found: Found[] = []
  for (let i = 0; i < texts.length; ) {
    const match = texts[i] === "I" ? null : registry.match(texts, i, day)
    if (match === null) {
      i++
      continue
    }
    const article = /^the$/i.test(texts[i] ?? "") && match.length > 1 ? 1 : 0
    found.push({ tree, first: i + article, last: i + match.length - 1, candidates: match.candidates })
    i += match.length
  }
  return found
}

const nameHit = (candidate: Candidate, registry: Registry): Omit<NameHit, "first" | "last"> | null => {
  if (candidate.kind === "actor") {
    const actor = registry.actor(candidate.id)
    return actor === undefined
      ? null
      : {
          actor: refOf(actor),
          role: candidate.role,
          person: null,
          office: null,
          nouns: actor.nouns,
          adjective: actor.demonyms[0] ?? null,
        }
  }
  if (candidate.kind !== "leader") return null
  const body = candidate.speaksFor === null ? undefined : registry.actor(candidate.speaksFor)
  const self: ActorRef = { id: candidate.id, name: candidate.name, kind: "person", wikidata_qid: null }
  const actor = body === undefined ? self : refOf(body)
  return {
    actor,
    role: "leader",
    person: candidate.name,
    office: candidate.office,
    nouns: body?.nouns ?? [],
    adjective: null,
  }
}

/** Takes a registered actor; gives how statements refer to it. */
export const refOf = (actor: Actor): ActorRef => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  wikidata_qid: actor.wikidataQid,
})

const formatParts = (format: Format, registry: Registry): Pick<FormatHit, "format" | "participants"> => ({
  format: {
    id: format.id,
    name: format.name,
    kind: format.kind,
    starts_on: null,
    ends_on: null,
    wikidata_qid: format.wikidataQid,
  },
  participants: sittingIn(format, registry).map(refOf),
})

/** Those who sit in it; a summit of a body is that body's. */
const sittingIn = (format: Format, registry: Registry): readonly Actor[] => {
  const convener = format.convenedBy === null ? undefined : registry.actor(format.convenedBy)
  const own = convener !== undefined && convener.kind !== "state" && format.kind === "summit"
  if (format.participants.length === 0 && own) return [convener]
  return format.participants.flatMap((id) => registry.actor(id) ?? [])
}
