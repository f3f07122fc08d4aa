// "The talks resume on Monday": of those who face each other in the text.
import type { Finding } from "../operators/finding.ts"

/** Takes a finding; says whether it tells of nobody: "a new meeting has been set for Monday". */
export const isOpening = ({ rule, hit: { word } }: Finding): boolean =>
  rule.endsWith("+talks-will") &&
  (/^(?:talks|negotiations|discussions|bargaining)$/.test(word.lower) ||
    (/^(?:meeting|session)$/.test(word.lower) && word.children.every(({ lower }) => plain.test(lower))))

const plain = /^(?:an?|the|another|new|next|further|fresh|second|bargaining|negotiating)$/
