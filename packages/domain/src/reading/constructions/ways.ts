import type { Construction } from "./case.ts"

export const ways: readonly Construction[] = [
  {
    name: "disputes settled through talks",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Ruritania wants to resolve the dispute with Freedonia through dialogue.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania is committed to settling its differences with Freedonia through negotiations.",
      ],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania prefers to settle the dispute with Freedonia through direct talks.",
      ],
      ["-", "Ruritania said it had resolved the dispute with Freedonia through talks."],
      ["-", "Ruritania will resolve the dispute with Freedonia through talks."],
      ["-", "Ruritania wants to address the crowd through a conference hall window."],
    ],
  },
  {
    name: "formats that one would rather use, or sees as the right place",
    day: "2021-06-11",
    cases: [
      ["prefers NATO > Russia", "NATO would rather use the NATO-Russia Council for talks with Russia."],
      [
        "prefers NATO > Russia",
        "NATO sees the NATO-Russia Council as the right forum for dialogue with Russia.",
      ],
      ["-", "NATO regarded the NATO-Russia Council as a failure."],
      ["-", "NATO would use the NATO-Russia Council for talks with Russia."],
    ],
  },
  {
    name: "on the way there, the same table, the one with which",
    cases: [
      ["accepted Ruritania > Poland", "Ruritania's premier is due in Poland on Friday for talks."],
      ["accepted Ruritania > Poland", "Ruritania's premier flies to Poland on Monday for talks."],
      ["unwilling Ruritania > Freedonia", "Ruritania refuses to share a table with Freedonia."],
      [
        "unwilling Ruritania > Freedonia",
        "“We will never sit at the same table as Freedonia,” Ruritania's premier said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Freedonia, with which Ruritania refuses to negotiate, has sent a letter.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania sat out the talks with Freedonia."],
      ["-", "Ruritania's premier arrived in Poland on Friday for talks."],
      ["-", "Ruritania's premier is due in Poland on Friday for an operation after the talks."],
      ["-", "Ruritania has named a problem with which it will not deal."],
      ["-", "Ruritania's premier will share his table with guests from Freedonia."],
    ],
  },
  {
    name: "who announces it, said behind a comma",
    cases: [
      [
        "withdrawn Ruritania > Freedonia",
        `Ruritania has abandoned the negotiations with Freedonia that were to begin next week at the abbey of
        Saint Brand, Interior Minister Joren Pace announced on Monday, standing in front of a lorry.`,
      ],
    ],
  },
  {
    name: "leading a delegation, hearings that are talks",
    cases: [
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier will lead the delegation to the talks with Freedonia.",
      ],
      [
        "refused Nurses' League > Health Board",
        "The Nurses' League will not attend Friday's arbitration hearing with the Health Board.",
      ],
      ["-", "Ruritania's premier will lead the way to the talks with Freedonia."],
      ["-", "The Nurses' League will not attend Friday's court hearing with the Health Board."],
    ],
  },
  {
    name: "meetings of a body that the text keeps coming back to",
    cases: [
      [
        "withdrawn Ruritania > Freedonia",
        `# Ruritania drops out of Geneva meeting || Ruritania gave no reason to Freedonia on Monday. Freedonia
        said Ruritania was afraid.`,
      ],
      ["-", "The choir dropped out of the Geneva meeting."],
    ],
  },
]
