// The part of the resolver that tells who can be talked with.
import type { Resolver } from "./resolver.ts"

export interface WhoIsWho extends Pick<Resolver, "resolve" | "isVenue"> {
  readonly chain: Pick<Resolver["chain"], "mentionOf" | "parties">
}
