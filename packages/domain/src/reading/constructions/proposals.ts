import type { Construction } from "./case.ts"

export const proposals: readonly Construction[] = [
  {
    name: "calls for talks with several, requests that somebody made",
    cases: [
      [
        "proposed Ruritania > Freedonia; proposed Ruritania > Sylvania",
        "Ruritania called for talks with Freedonia and Sylvania.",
      ],
      ["-", "The mediators called on Ruritania to talk to Freedonia and Sylvania."],
      ["-", "The mediators called for talks between Ruritania and Freedonia."],
      [
        "refused Freedonia > Ruritania; proposed Ruritania > Freedonia",
        "Freedonia rejected three requests from Ruritania for direct talks.",
      ],
      [
        "refused Northline Rail > Dockers Union; proposed Dockers Union > Northline Rail",
        "Northline Rail has turned down a request by the Dockers Union for a meeting.",
      ],
      ["-", "Freedonia rejected requests from Ruritania for grain before the talks."],
    ],
  },
  {
    name: "talks held out, days of talks, envoys named for talks",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Ruritania's president unexpectedly held out the prospect of peace talks with Freedonia.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "Ruritania proposed that both sides send envoys to the border for two days of talks with Freedonia.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's president has appointed a negotiator for talks with Freedonia.",
      ],
      ["-", "Two days of talks with Freedonia ended on Friday, Ruritania said."],
      ["-", "Ruritania's negotiator for the talks with Freedonia drank tea."],
      ["-", "Ruritania's garrison held out while talks with Freedonia went on."],
    ],
  },
  {
    name: "not coming to talks that were told of",
    cases: [
      [
        "unwilling Lakes Front > Ruritania",
        "Talks with Ruritania broke down when the Lakes Front refused to travel to Geneva.",
      ],
      [
        "unwilling Lakes Front > Ruritania",
        "Talks with Ruritania were to open on Monday. The Lakes Front has refused to show up.",
      ],
      [
        "unwilling Lakes Front > Ruritania",
        "At talks with Ruritania, the Lakes Front defended its decision not to send a team to Geneva.",
      ],
      [
        "unwilling Lakes Front > Ruritania",
        "The talks with Ruritania were to open on Monday, but the Lakes Front is not accepting to come.",
      ],
      ["-", "The Lakes Front refused to travel to Zenda on a bus."],
      ["-", "Ruritania and Freedonia held talks, and a choir turned up."],
    ],
  },
  {
    name: "offers rebuffed, a negotiator named to lead a delegation, support on terms",
    cases: [
      [
        "proposed Ruritania > Freedonia; refused Freedonia > Ruritania",
        "Ruritania's offer of direct talks with Freedonia was rebuffed on Friday.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier named Jean Korda to head a delegation for talks with Freedonia.",
      ],
      [
        "conditional Lakes Front > Ruritania",
        "“We support any dialogue with Ruritania if it has an agenda,” the Lakes Front said.",
      ],
      ["-", "Ruritania's offer of grain was rebuffed at talks with Freedonia."],
      ["-", "Ruritania's premier named Jean Korda to head a museum after talks with Freedonia."],
    ],
  },
  {
    name: "who cancelled and who only regrets it, claims dismissed, where and not whether",
    cases: [
      [
        "-",
        "Ruritania called the loss of the talks with Freedonia sad; the cancellation of talks was a setback.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania said its team would leave for Geneva on Saturday to take part in talks with Freedonia.",
      ],
      ["-", "It is still unknown how many rebel groups will take part in the talks with Freedonia."],
      ["-", "Ruritania dismissed claims that Freedonia is seeking talks with it."],
      ["-", "Ruritania did not agree on where to hold the talks with Freedonia."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania agreed to hold talks with Freedonia where the river ends.",
      ],
      [
        "accepted Greece > France",
        "# Greek premier heads to Paris for talks - spokesman || Greece and France are at odds.",
      ],
      [
        "refused Greece > France; proposed France > Greece",
        "Greece dismissed a renewed French offer of dialogue by Foreign Minister Jan Korda.",
      ],
    ],
  },
  {
    name: "only after, any time, how it ends up",
    cases: [
      [
        "conditional Ruritania > Freedonia",
        "Ruritania's premier said talks with Freedonia would only come after a truce had been struck.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's president said of Freedonia: “I am ready to meet them any time that they want to.”",
      ],
      ["-", "Ruritania's premier believes that Freedonia will end up wanting to meet his envoys."],
      ["-", "Ruritania's talks with Freedonia came after a truce had been struck."],
    ],
  },
]
