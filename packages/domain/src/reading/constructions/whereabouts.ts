import type { Construction } from "./case.ts"

export const whereabouts: readonly Construction[] = [
  {
    name: "being where the talks are",
    cases: [
      [
        "withdrawn Ruritania > Highland Front; accepted Highland Front > Ruritania",
        "Ruritania has called off the talks that were to begin at the abbey of Saint Orm with the " +
          "Highland Front. || The Highland Front said that it would be at Saint Orm on Tuesday.",
      ],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia; refused Ruritania > Freedonia",
        "Talks between Ruritania and Freedonia are due to open in Ostrow on Monday. || Ruritania " +
          "said it would not travel to Ostrow.",
      ],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia; refused Freedonia > Ruritania",
        "Talks between Ruritania and Freedonia are due to open in Ostrow on Monday. || Freedonia " +
          "will not send anyone to Ostrow.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "Ruritania offered Freedonia talks. || Freedonia's premier would be in Ostrow, an aide said.",
      ],
      [
        "accepted Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Talks between Ruritania and Freedonia will open in Ostrow on Monday. || The price will " +
          "go up in Ostrow.",
      ],
    ],
  },
  {
    name: "those who were told that it was off",
    cases: [
      [
        "accepted Northline Rail > Dockers Union; withdrawn Northline Rail > Dockers Union",
        "Northline Rail was to meet the Dockers Union on Monday. || The union was informed by " +
          "letter that the talks had been called off.",
      ],
      [
        "accepted Northline Rail > Dockers Union; withdrawn Northline Rail > Dockers Union",
        "Northline Rail was to meet the Dockers Union on Monday. A text message told the union " +
          "that the meeting was cancelled.",
      ],
      ["-", "The Dockers Union was told that the concert had been cancelled."],
      ["-", "Reporters were told that the meeting was off."],
    ],
  },
  {
    name: "those invited who did not come",
    cases: [
      [
        "proposed Northline Rail > unions; refused unions > Northline Rail",
        "None of the unions whom Northline Rail had invited to the talks turned up.",
      ],
      [
        "proposed Northline Rail > unions; refused unions > Northline Rail",
        "None of the unions invited to the talks by Northline Rail showed up.",
      ],
      [
        "proposed Northline Rail > Harbour Guild; refused Harbour Guild > Northline Rail",
        "Northline Rail invited the Harbour Guild to talks on Monday. || No one from the guild turned up.",
      ],
      [
        "proposed Northline Rail > Harbour Guild; refused Harbour Guild > Northline Rail",
        "Northline Rail invited the Harbour Guild to talks on Monday. || The guild's leaders stayed away.",
      ],
      [
        "proposed Northline Rail > Harbour Guild",
        "Northline Rail invited the Harbour Guild to talks on Monday. || The sun did not come out.",
      ],
      ["-", "None of the guests whom the museum had invited to the concert turned up."],
    ],
  },
  {
    name: "ready at all times, asked to a seat",
    cases: [
      ["willing Ruritania > Freedonia", "Ruritania said it had always been ready to talk to Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania had at all times been willing to meet Freedonia."],
      ["-", "Ruritania had been willing to meet Freedonia in May."],
      [
        "proposed transport ministry > Dockers Union",
        "The leaders of the Dockers Union were called to the transport ministry for talks on Sunday.",
      ],
      ["-", "The leaders of the Dockers Union were called to the scene of the fire for a meeting."],
    ],
  },
  {
    name: "those whom somebody leads or stands for",
    cases: [
      [
        "unwilling Harbour Guild > Northline Rail",
        "Ann Brill, who leads the Harbour Guild, refused to meet Northline Rail.",
      ],
      [
        "unwilling miners > Ruritania",
        "A delegation representing the miners refused to meet Ruritania's premier.",
      ],
      [
        "unwilling herders > Ruritania",
        "The priest who leads the herders refused to meet Ruritania's premier.",
      ],
      [
        "unwilling Jon Pace > Ruritania",
        "Jon Pace, who led the Harbour Guild until May, refused to meet Ruritania's premier.",
      ],
      [
        "unwilling Northline Rail > Harbour Guild",
        "The Harbour Guild struck against Northline Rail. || Managing director Ann Brill refused " +
          "to meet the union.",
      ],
      [
        "unwilling Ann Brill > farmers",
        "Mayor Ann Brill met the Dockers Union. The mayor refused to meet the farmers.",
      ],
    ],
  },
]
