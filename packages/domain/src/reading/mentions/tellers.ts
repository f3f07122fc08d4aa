// News media: they tell what others say and are no party to it, unless the text is about them.
import type { Party } from "./party.ts"

const mediumName =
  /\b(?:news(?:paper|wire)?|daily|weekly|gazette|herald|tribune|courier|television|tv|radio|broadcaster)\b/i
const paperName = /\b(?:times|observer|mirror|telegraph|examiner|inquirer|chronicle)$/i

/** Takes a party; says whether it is a news medium that the text only quotes. */
export const isTeller = (party: Party): boolean =>
  party.type !== "state" &&
  party.type !== "person" &&
  (party.actor.kind === "media" ||
    (party.actor.kind === null && (mediumName.test(party.name) || paperName.test(party.name)))) &&
  party.weight < 3
