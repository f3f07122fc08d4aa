// Office holders of states, by region. Notation: leader-lines.ts.
import { leadersBefore1990 } from "./leaders-before-1990.ts"
import { leadersOfAfrica } from "./leaders-of-africa.ts"
import { leadersOfAmericas } from "./leaders-of-americas.ts"
import { leadersOfAsiaAndPacific } from "./leaders-of-asia-and-pacific.ts"
import { leadersOfCentralEuropeAndBalkans } from "./leaders-of-central-europe-and-balkans.ts"
import { leadersOfMiddleEast } from "./leaders-of-middle-east.ts"
import { leadersOfRussiaAndUkraine } from "./leaders-of-russia-and-ukraine.ts"
import { leadersOfWesternEurope } from "./leaders-of-western-europe.ts"

export const stateLeaders: string = [
  leadersBefore1990,
  leadersOfAmericas,
  leadersOfRussiaAndUkraine,
  leadersOfWesternEurope,
  leadersOfCentralEuropeAndBalkans,
  leadersOfMiddleEast,
  leadersOfAsiaAndPacific,
  leadersOfAfrica,
].join("\n")
