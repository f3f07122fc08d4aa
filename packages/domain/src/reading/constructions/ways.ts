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
