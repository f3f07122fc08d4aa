// "The Nahda and the League will boycott the talks": side by side they stay away from somebody else's.
import type { Finding } from "../operators/finding.ts"

/** Takes a finding; says whether its holders stay away from somebody else's talks, not from each other. */
export const isOfGuests = ({ stance, operator, path }: Finding): boolean =>
  stance === "refuse" &&
  [operator, ...path].some((word) => /^(?:boycott|attend|join|participate|skip|shun)$/.test(word.base))
