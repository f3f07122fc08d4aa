import type { Construction } from "./case.ts"

/** Bodies named by those who run them, by what they do, by their members; headlines in capitals. */
export const bodies: readonly Construction[] = [
  {
    name: "those who run a body",
    cases: [
      ["unwilling Brenner Colours > Kalvor", "The board of Brenner Colours has refused talks with Kalvor."],
      [
        "willing Harbour Lines > Dockers Union",
        "Harbour Lines's management is ready to meet the Dockers Union.",
      ],
      [
        "willing Kalvor University > Lecturers Guild",
        "Executives at Kalvor University are ready to talk to the Lecturers Guild.",
      ],
      [
        "accepted Kalvor > Brenner shareholders",
        "Advisers to Kalvor plan to meet Brenner shareholders on Monday.",
      ],
      [
        "willing Nurses Guild > Kalvor Health",
        "The Nurses Guild said its members looked forward to returning to talks with Kalvor Health.",
      ],
      ["-", "Kalvor's board met on Monday before the talks with Brenner."],
    ],
  },
  {
    name: "bodies by what they do, communities by their plural",
    cases: [
      [
        "unwilling Brenner Colours > Kalvor",
        "Brenner Colours shares rose after a holder criticised the paint maker for declining to meet Kalvor.",
      ],
      ["unwilling chiefs > Kalvor Pipelines", "The chiefs have refused to see Kalvor Pipelines."],
      ["refused archbishops > unspecified", "# Four archbishops to boycott Harvest Conference"],
      ["unwilling investors > Kalvor", "The investors have refused any dialogue with Kalvor."],
      ["-", "The chiefs of staff were at the talks in Kalvor."],
    ],
  },
  {
    name: "the one described is not the one named behind; groups that meet to decide",
    cases: [
      [
        "unwilling Brenner Colours > Kalvor Industries",
        "Brenner Colours fell as a holder criticised the paint maker for refusing to meet Kalvor Industries.",
      ],
      [
        "willing Southern Railways > Rail Guild",
        "Southern Railways is ready to meet the Rail Guild. || The Kalvor subsidiary is ready for talks.",
      ],
      ["-", "Striking Orrin Valley power workers will meet today to consider further strikes."],
      ["-", "Nurses will meet on Tuesday to vote on a strike at Kalvor Health."],
      [
        "accepted Nurses Guild > Kalvor Health",
        "Nurses Guild leaders will meet with Kalvor Health on Tuesday to review the offer.",
      ],
    ],
  },
  {
    name: "headlines in capitals",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "# RURITANIA AND FREEDONIA TO MEET ON TARIFFS || Ministers of Ruritania and Freedonia were silent.",
      ],
      [
        "proposed Ruritania > unspecified",
        "# RURITANIA CALLS FOR DIALOGUE TO SOLVE DISPUTE || The premier of Ruritania said no more.",
      ],
      [
        "accepted Kalvor > Brenner",
        "# KALVOR <KLV> TO HOLD TALKS WITH BRENNER || Shares of Kalvor and of Brenner rose.",
      ],
      ["-", "# RURITANIA REJECTS TARIFFS || The premier of Ruritania said no more."],
    ],
  },
  {
    name: "names that only say where, bodies of a country, churchmen of a see",
    cases: [
      [
        "willing Highland Front > Chile",
        "Chile fights the rebel Highland Front. || The front is ready to meet the government of Chile at " +
          "the monastery of Saint Orm. || Saint Orm lies by the lake.",
      ],
      [
        "proposed Chile > Peru",
        "Chile's president offered to open talks with Peru at Elm Abbey. || Elm Abbey has thirty rooms.",
      ],
      [
        "unwilling Bank of Peru > Clerks' Union",
        "The Bank of Peru refused to meet the Clerks' Union. || The Bank of Peru said so in Lima.",
      ],
      ["proposed Chile > Peru", "The Government of Chile invited the Republic of Peru to talks."],
      [
        "proposed Anselm > Timon; refused Timon > Anselm",
        "Archbishop Timon of Chile told the synod he had turned down an invitation from Patriarch Anselm " +
          "of Jerusalem to a gathering of Orthodox leaders.",
      ],
    ],
  },
  {
    name: "students and their university, conciliators, unionists",
    cases: [
      [
        "willing University of Chile > students",
        "The University of Chile said it was ready to negotiate with the students. || The students have " +
          "occupied a hall. || A student leader said the students would stay.",
      ],
      ["-", "The minister wants to meet students in Freedonia."],
      [
        "accepted Pilots Union > Corvus Airlines",
        "Corvus Airlines has been struck by the Pilots Union since May. || The union will meet the " +
          "conciliation service Acas on Friday.",
      ],
      [
        "unwilling Tinwork Union > unspecified",
        "The Tinwork Union has struck since May. || “We will not meet them,” branch secretary Ann Holm said.",
      ],
      [
        "accepted Harbour Guild > Tolm Shipping; accepted Tolm Shipping > Harbour Guild",
        "A mediator asked Tolm Shipping and the Harbour Guild back to the table. || Both sides said they " +
          "had agreed to meet on Friday.",
      ],
    ],
  },
]
