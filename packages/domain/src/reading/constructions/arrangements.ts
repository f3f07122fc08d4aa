import type { Construction } from "./case.ts"

export const arrangements: readonly Construction[] = [
  {
    name: "talks that have been arranged",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "A meeting has been arranged between Ruritania and Freedonia.",
      ],
      [
        "accepted Northline Rail > Dockers Union; accepted Dockers Union > Northline Rail",
        "Talks due today between Northline Rail and the Dockers Union have been rescheduled for Monday.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Talks between Ruritania and Freedonia have been brought forward to Friday.",
      ],
      [
        "accepted Northline Rail > Dockers Union",
        "Northline Rail said a session with the Dockers Union had been scheduled for Friday.",
      ],
      ["-", "A match between Ruritania and Freedonia has been rescheduled for Thursday."],
      ["-", "A session with the choir had been scheduled, the college said."],
      ["-", "No meeting has been arranged between Ruritania and Freedonia."],
      ["-", "The train was rescheduled for Thursday because of the talks between Ruritania and Freedonia."],
    ],
  },
  {
    name: "talks that are planned",
    cases: [
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's president plans a July trip to Freedonia to discuss trade.",
      ],
      [
        "accepted Northline Rail > Dockers Union",
        "Northline Rail is planning a meeting with the Dockers Union next week, a spokesman said.",
      ],
      ["accepted Ruritania > Freedonia", "# Ruritania plans summit with Freedonia || The date is open."],
      ["-", "Ruritania plans a rally during talks with Freedonia."],
      ["-", "The choir plans a trip to Freedonia."],
      ["-", "The ministers planned the summit in a week."],
    ],
  },
  {
    name: "envoys who are told to talk",
    cases: [
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's president has instructed his minister to open talks with Freedonia.",
      ],
      ["-", "Ruritania's king instructed his cook to serve the talks with Freedonia."],
      ["-", "A court ordered Northline Rail to hold talks with the Dockers Union."],
    ],
  },
]
