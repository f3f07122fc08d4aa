import type { Construction } from "./case.ts"

export const answered: readonly Construction[] = [
  {
    name: "questions that the same sentence answers",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Asked if he would meet Freedonia's king, Ruritania's premier said yes.",
      ],
      [
        "willing Northline Rail > Dockers Union",
        `Asked whether Northline Rail was prepared to negotiate with the Dockers Union, its director replied
        that it was.`,
      ],
      [
        "unwilling Ruritania > Freedonia",
        "“Never,” Ruritania's premier replied when asked if he would negotiate with Freedonia.",
      ],
      [
        "refused Ruritania > Freedonia",
        "Ruritania's premier, asked if he would attend the talks with Freedonia, said no.",
      ],
      ["-", "Ruritania's premier asked if Freedonia would attend the talks."],
      ["-", "Asked if he would meet Freedonia's king, Ruritania's premier said he would think about it."],
      ["-", "Asked if Freedonia would attend the talks, Ruritania's premier said it would."],
      ["-", "Asked if he would resign after the talks with Freedonia, Ruritania's premier said no."],
    ],
  },
  {
    name: "two names under one title, the two of whom the text speaks",
    cases: [
      [
        "accepted Ukraine > Poland; accepted Poland > Ukraine",
        `Presidents Anton Brul of Ukraine and Lena Kant of Poland, who have not met for years, will meet in
        Geneva on Friday.`,
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Ruritania and Freedonia broke ties in May. The two have agreed to meet.",
      ],
      ["-", "Ruritania and Freedonia broke ties in May. The two agreed to cut tariffs after the meeting."],
      ["-", "Presidents Anton Brul of Ukraine and Lena Kant of Poland praised the meeting."],
    ],
  },
  {
    name: "being at talks, no intention of receiving, declaring itself prepared",
    cases: [
      ["accepted Ruritania > Freedonia", "Ruritania said that it would be at the talks with Freedonia."],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania's king had no intention of receiving envoys from Freedonia.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania declares itself prepared to meet Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania is prepared to talk about anything with Freedonia."],
      ["-", "Trade will be at the heart of the talks with Freedonia, Ruritania said."],
      ["-", "Ruritania is prepared to talk about anything with reporters."],
    ],
  },
]
