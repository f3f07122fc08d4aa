import type { Construction } from "./case.ts"

export const awaited: readonly Construction[] = [
  {
    name: "answers that have not come",
    cases: [
      [
        "proposed Ruritania > Freedonia; no_response Freedonia > Ruritania",
        "Ruritania invited Freedonia to a summit. A reply was still outstanding, its premier said.",
      ],
      [
        "proposed Ruritania > Freedonia; no_response Freedonia > Ruritania",
        "Ruritania invited Freedonia to a summit. No answer has been received.",
      ],
      [
        "proposed Ruritania > Freedonia; no_response Freedonia > Ruritania",
        "Ruritania invited Freedonia to a summit. Ruritania is still waiting for an answer.",
      ],
      ["-", "No answer has been received to the question of prices."],
      ["proposed Ruritania > Freedonia", "Ruritania invited Freedonia to a summit. A reply came on Monday."],
    ],
  },
  {
    name: "doing so",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Nobody had to push Ruritania to talk to Freedonia, its premier said: it was ready to do so.",
      ],
      ["-", "Ruritania paid its debts and was ready to do so again."],
    ],
  },
  {
    name: "invitations whose host and guest stand elsewhere",
    cases: [
      [
        "proposed Serbia > Kosovo; refused Kosovo > Serbia",
        "Serbia and Kosovo traded blame. Serbia's invitation had been refused, its premier said.",
      ],
      ["proposed Serbia > Kosovo", "Serbia had asked Kosovo to attend, its premier said."],
      ["-", "Ruritania asked its citizens to attend."],
    ],
  },
  {
    name: "formats that are the one",
    day: "2021-06-11",
    cases: [
      [
        "prefers NATO > Russia",
        "Russia and NATO traded blame. " + "For NATO that format is the NATO-Russia Council.",
      ],
      [
        "prefers Russia > NATO",
        "Russia and NATO traded blame. " +
          "The NATO-Russia Council was the right forum for this, Russia said.",
      ],
      [
        "prefers NATO > Russia",
        "Russia and NATO traded blame. " + "NATO wants the NATO-Russia Council instead.",
      ],
      ["-", "The forum is the NATO-Russia Council."],
    ],
  },
  {
    name: "sense seen only under a condition",
    day: "2021-06-11",
    cases: [
      [
        "conditional Russia > NATO",
        "Russia and NATO traded blame. " +
          "Unless it dealt with arms, Russia could see no sense in holding the NATO-Russia Council.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania could see no sense in talks with Freedonia."],
    ],
  },
  {
    name: "what an object behind a comma only renames; the refusal that is over is no position",
    cases: [
      [
        "accepted Ruritania > Freedonia; unwilling Ruritania > Freedonia",
        "Ruritania agreed to early talks with Freedonia, a request it had refused last year.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania agreed to early talks with Freedonia, a step it had praised.",
      ],
    ],
  },
]
