// Nouns and modifiers that take a talk word out of diplomacy: press conference, to meet a deadline.
import type { WrongObject } from "./entry.ts"

export const wrongObjects = [
  {
    id: "press-event",
    role: "before",
    words: "news press media television tv radio telephone earnings",
    examples: [
      "none: Ruritania's president cancelled a news conference.",
      "none: Ruritania called off a press conference with Freedonia.",
    ],
    nearMisses: [
      "Ruritania cancelled a conference with Freedonia.",
      "Ruritania called off talks with Freedonia.",
    ],
  },
  {
    id: "house-event",
    role: "before",
    words: `cabinet board staff training prayer shareholder shareholders annual campaign fan spring
        football basketball baseball athletic academic medical scientific business investor investors
        developer dinner church town hall eastern western team pre-season party-political parent`,
    examples: [
      "none: The company postponed its shareholder meeting.",
      "none: Ruritania's premier cancelled a cabinet meeting.",
    ],
    nearMisses: [
      "Ruritania cancelled a meeting with Freedonia.",
      "Ruritania postponed a summit with Freedonia.",
    ],
  },
  {
    id: "met-thing",
    role: "object",
    words: `demand demands deadline deadlines need needs goal goals target targets requirement
        requirements standard standards obligation obligations criterion criteria condition conditions
        challenge challenges commitment commitments term terms expectation expectations cost costs
        threat quota resistance fate end approval opposition call calls payment payments debt debts
        bill bills`,
    examples: [
      "none: Ruritania refused to meet the demands of Freedonia.",
      "none: Ruritania agreed to meet its commitments to Freedonia.",
    ],
    nearMisses: [
      "Ruritania refused to meet the envoy of Freedonia.",
      "Ruritania agreed to meet Freedonia's leaders.",
    ],
  },
  {
    id: "bystander",
    role: "object",
    words: `reporter reporters journalist journalists press media crowd audience student students voter
        voters supporter supporters fan fans family families resident residents child children patient
        patients investor investors police detective detectives investigator investigators prosecutor
        prosecutors lawyer lawyers doctor doctors photographer photographers friends relatives analyst
        analysts economists traders brokers listeners viewers readers player players coach teammates
        pupils tourists visitors shoppers`,
    examples: [
      "none: Ruritania's president refused to speak to reporters.",
      "none: The minister wants to meet students in Freedonia.",
      "none: Ruritania's premier refused to talk to the detectives.",
    ],
    nearMisses: [
      "Ruritania's president refused to speak to Freedonia's leader.",
      "The minister wants to meet Freedonia's envoy.",
    ],
  },
] as const satisfies readonly WrongObject[]
