// Talks by the timetable: the present tense for a day to come, journeys to talks, answers by where one is.
import type { Construction } from "./case.ts"

const both = "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia"

/** What is set for a day to come, and who is on the way to it. */
export const timetables: readonly Construction[] = [
  {
    name: "talks in the present tense with a day to come",
    cases: [
      [both, "Talks resume on Friday between Ruritania and Freedonia."],
      [both, "Peace talks resume Friday between Ruritania and Freedonia."],
      [both, "Negotiations between Ruritania and Freedonia resume on Friday."],
      [both, "Talks between Ruritania and Freedonia begin Monday in the border town."],
      ["accepted Ruritania > Freedonia", "Officials from Ruritania tomorrow open talks with Freedonia."],
      [both, "The foreign ministers of Ruritania and Freedonia meet on the island on Friday."],
      [
        "accepted Northline Rail > Tern Union; accepted Tern Union > Northline Rail",
        "Negotiators for Northline Rail and the Tern Union return to the bargaining table Monday.",
      ],
      ["-", "Prices fell before talks resume on Friday between Ruritania and Freedonia."],
      ["-", "Ravens meet Esker on Saturday."],
      ["-", "The foreign ministers of Ruritania and Freedonia meet every Friday."],
      ["-", "Talks resumed on Friday between Ruritania and Freedonia."],
      ["-", "Open talks with Freedonia on Monday drew a crowd in Ruritania."],
    ],
  },
  {
    name: "journeys to talks",
    cases: [
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's delegation is on its way to Lakeport for talks with Freedonia.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "A delegation from Ruritania is due in Lakeport on Monday for talks with Freedonia.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's foreign minister heads to Freedonia today for talks with its leaders.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania will send a team to Freedonia next week to negotiate a truce.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's foreign minister will lead his country's team at the talks with Freedonia.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Talks with Freedonia will open in Oman on Friday, Ruritania said. Its team will fly to Oman.",
      ],
      ["-", "Talks with Freedonia were held in Oman. Ruritania's king will travel to Oman on Monday."],
      ["-", "Ruritania's foreign minister is on his way to Freedonia for a holiday after the talks."],
      ["-", "Ruritania's premier heads to the polls on Monday after talks with Freedonia."],
    ],
  },
  {
    name: "what talks depend on, when they must resume, asking by contact",
    cases: [
      [
        "conditional Ruritania > Freedonia",
        "Talks with Freedonia depend on a truce, Ruritania's premier said.",
      ],
      [
        "conditional Ruritania > Freedonia",
        "Talks with Freedonia hinge on a truce, Ruritania's premier said.",
      ],
      ["-", "The success of talks with Freedonia depends on a truce, Ruritania's premier said."],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia; proposed Freedonia > Ruritania",
        "Ruritania and Freedonia agreed to meet. Freedonia contacted Ruritania to arrange a meeting.",
      ],
    ],
  },
  {
    name: "datelines in small letters",
    cases: [
      [
        "unwilling Freedonia > Ruritania",
        "Moscow, 27 December 2000 (RFE/RL) -- Freedonia refused to meet Ruritania.",
      ],
      [
        "willing Ruritania > Freedonia",
        "London, Nov 3 — Ruritania said it was ready for talks with Freedonia.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Paris (AFP) - Ruritania said it was ready for talks with Freedonia.",
      ],
      [
        "willing Russia > Freedonia",
        "Moscow said on March 4 - a Sunday - that it is ready for talks with Freedonia.",
      ],
    ],
  },
]
