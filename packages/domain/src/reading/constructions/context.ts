import type { Construction } from "./case.ts"

export const contexts: readonly Construction[] = [
  {
    name: "headlines",
    cases: [
      [
        "refused Ruritania > Freedonia; proposed Freedonia > Ruritania",
        "# Ruritania snubs Freedonia's offer of talks || Freedonia's premier was silent on Monday.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "# Ruritania to meet Freedonia next week || The place was not named.",
      ],
      [
        "willing Ruritania > Freedonia",
        "# Ruritania ready for talks with Freedonia || Fighting went on at the border.",
      ],
      [
        "withdrawn Ruritania > Freedonia",
        "# Ruritania Calls Off Talks With Freedonia Over Drills || The drills began on Monday.",
      ],
      [
        "refused Ruritania > Freedonia",
        "# Ruritania to skip summit with Freedonia || The summit opens on Friday.",
      ],
    ],
  },
  {
    name: "quotations and their speakers",
    cases: [
      ["willing Ruritania > Freedonia", "“We are ready to talk to Freedonia,” Ruritania's president said."],
      [
        "unwilling Ruritania > Freedonia",
        "“We will not sit down with Freedonia,” Ruritania's foreign minister told reporters.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania has no interest in Freedonia, its premier said. “We will never negotiate with Freedonia.”",
      ],
      [
        "willing Serbia > Kosovo",
        "Serbian President Aleksandar Vucic arrived. || “I am ready to talk to Kosovo,” Vucic said.",
      ],
    ],
  },
  {
    name: "pronouns and descriptions",
    cases: [
      [
        "unwilling Taliban > Pakistan",
        "The Taliban held a rally. The group will not negotiate with Pakistan, a spokesman said.",
      ],
      [
        "refused Dockers Union > Northline Rail",
        "The Dockers Union met on Monday. The union will boycott a meeting with Northline Rail.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania said it would not talk to Freedonia."],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Ruritania and Freedonia traded prisoners. The two sides agreed to meet again.",
      ],
    ],
  },
  {
    name: "what is not stated as fact",
    cases: [
      ["-", "Will Ruritania agree to meet Freedonia?"],
      ["-", "Ruritania did not say whether it would attend talks with Freedonia."],
      ["-", "Pressure is growing on Ruritania to accept talks with Freedonia."],
      ["-", "Sylvania is trying to persuade Ruritania to return to talks with Freedonia."],
      ["-", "Sanctions will remain until Ruritania agrees to talks with Freedonia."],
      ["-", "Analysts said Ruritania was unlikely to return to talks with Freedonia."],
      ["-", "Ruritania is considering talks with Freedonia."],
      ["-", "Ruritania and Freedonia held talks in Geneva on Wednesday."],
      ["-", "Ruritania may meet Freedonia in Geneva."],
      ["-", "The talks between Ruritania and Freedonia were productive."],
    ],
  },
  {
    name: "wrong objects",
    cases: [
      ["-", "Ruritania failed to meet demands set by its creditors."],
      ["-", "Ruritania's president cancelled a news conference."],
      ["-", "The company postponed its shareholder meeting."],
      ["-", "The court will meet on Friday."],
      ["-", "The team will meet Freedonia in the final on Saturday."],
      ["-", "The president will meet students at a school."],
      ["-", "The firm accepted an invitation to tender."],
    ],
  },
]
