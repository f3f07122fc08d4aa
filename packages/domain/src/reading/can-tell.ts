// Whether an article can say anything at all, seen from its trees alone: before entities, introductions and
// the chain of parties are paid for. Two in five articles cannot.
import type { Registry } from "../registries/index.ts"
import { possibleFormatsIn } from "./mentions/names.ts"
import { possibleObjectsOf } from "./objects/possible-objects.ts"
import { climbFrom } from "./operators/climb.ts"
import type { Tree } from "./words/word.ts"

/**
 * Takes the trees of the paragraphs that can say a stance, the registry and the article's day; says whether
 * a talk object in them could lead to a statement, or to a sentence that counts as unread.
 */
export const canTell = (trees: readonly Tree[], registry: Registry, day: string | null): boolean =>
  trees.some((tree) =>
    possibleObjectsOf(tree, possibleFormatsIn(tree, registry, day)).some((hit) => {
      const { findings, dropped } = climbFrom(hit)
      return findings.length > 0 || dropped?.looked === true
    }),
  )
