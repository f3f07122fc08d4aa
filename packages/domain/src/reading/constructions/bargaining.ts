import type { Construction } from "./case.ts"

const strike = "The Dockers Union has struck Northline Rail for a week. || "

export const bargaining: readonly Construction[] = [
  {
    name: "the table, the door, the occasion",
    cases: [
      [
        "willing Dockers Union > Northline Rail",
        "The Dockers Union is ready to get back to the table with Northline Rail.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania's premier said that his door was open to Freedonia."],
      [
        "willing Ruritania > Freedonia",
        "“Our door is always open to Freedonia,” Ruritania's president said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania's premier said the time was not ripe for talks with Freedonia.",
      ],
      [
        "willing Ruritania > Freedonia",
        "The time is ripe for talks with Freedonia, Ruritania's premier said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania's premier said it was too early for talks with Freedonia.",
      ],
      ["unwilling Ruritania > Freedonia", "“We have nothing to say to Freedonia,” Ruritania's premier said."],
      ["-", "Ruritania left the door open to higher tariffs after talks with Freedonia, its premier said."],
      ["-", "It is too early to tell how the talks with Freedonia went, Ruritania's premier said."],
      ["-", "The door of the hall stood open during the talks, Ruritania's premier said."],
    ],
  },
  {
    name: "for and against",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania's premier said he was against talks with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania said it was not against dialogue with Freedonia."],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier said he had nothing against meeting Freedonia's president.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier said he had no problem meeting Freedonia's president.",
      ],
      ["-", "Ruritania's premier warned against a strike during the talks with Freedonia."],
    ],
  },
  {
    name: "asked of the one spoken to and of oneself",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "“Let's sit down and talk,” Ruritania's president told Freedonia's premier.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "“Come to the negotiating table,” Ruritania's president told Freedonia's premier.",
      ],
      ["willing Ruritania > Freedonia", "“We need to talk to Freedonia,” Ruritania's president said."],
      ["-", "“Come to the market,” Ruritania's president told Freedonia's premier after the talks."],
      ["-", "“Let's not talk about Freedonia,” Ruritania's president told reporters."],
    ],
  },
  {
    name: "what must come before talks",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania said Freedonia must withdraw before talks can begin."],
      ["unwilling Ruritania > Freedonia", "Ruritania has demanded that Freedonia withdraw before any talks."],
      ["-", "Ruritania must ratify the charter before the talks with Freedonia in May, its premier said."],
      ["-", "“We must rest before talks can begin,” Ruritania's premier said in Freedonia."],
    ],
  },
  {
    name: "breaking off in set phrases",
    cases: [
      ["withdrawn Ruritania > Freedonia", "Ruritania's premier has called a halt to talks with Freedonia."],
      ["withdrawn Ruritania > Freedonia", "Ruritania pulled the plug on talks with Freedonia."],
      [
        "withdrawn Ruritania > Freedonia",
        "Ruritania recalled its negotiators from the talks with Freedonia.",
      ],
      ["-", "Ruritania called for a halt to the shelling at talks with Freedonia."],
    ],
  },
  {
    name: "back at the table, away from the table, nothing planned",
    cases: [
      [
        "willing Northline Rail > Dockers Union",
        `${strike}Northline Rail said it would welcome the union back to the table.`,
      ],
      ["withdrawn Northline Rail > Dockers Union", `${strike}Northline Rail walked away from the table.`],
      [
        "willing Northline Rail > Dockers Union; willing Dockers Union > Northline Rail",
        `${strike}Both sides said they were willing to return to the table.`,
      ],
      [
        "accepted Northline Rail > Dockers Union; accepted Dockers Union > Northline Rail",
        `${strike}The two sides will be back at the bargaining table on Monday.`,
      ],
      [
        "accepted Northline Rail > Dockers Union; accepted Dockers Union > Northline Rail",
        `${strike}The union held talks with Northline Rail on Friday. The talks resume on Monday.`,
      ],
      [
        "willing Dockers Union > Northline Rail",
        `${strike}The union said it will be ready to negotiate a contract on Monday.`,
      ],
      [
        "conditional Northline Rail > Dockers Union",
        `${strike}Northline Rail says it will return to the table as soon as the union is ready.`,
      ],
      [
        "proposed Northline Rail > Dockers Union; accepted Dockers Union > Northline Rail",
        `${strike}Northline Rail asked for a meeting, and the union agreed on condition that it be short.`,
      ],
      ["-", `${strike}The two sides do not have another meeting scheduled.`],
      ["-", `${strike}The two sides do not plan to meet again before the ballot.`],
      ["-", `${strike}The union's leader took its proposals to Monday's executive meeting.`],
    ],
  },
]
