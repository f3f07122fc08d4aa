import type { Construction } from "./case.ts"

/** Sessions of a body's own, calendars, programmes: what is fixed without another side. */
export const sessions: readonly Construction[] = [
  {
    name: "a body's own session and the other side",
    cases: [
      ["-", "Striking dock workers will meet on Tuesday to vote on the offer of Northline Rail."],
      ["-", "The nurses are due to meet on Monday to consider a strike at Kalvor Health."],
      [
        "accepted Lakes Council > unspecified",
        "Lakes Council ministers from Kenya, Chad and Niger will meet in May.",
      ],
      ["accepted nurses > Kalvor Health", "The nurses are due to meet Kalvor Health on Monday."],
      [
        "accepted Kenya > Chad; accepted Chad > Kenya",
        "The foreign ministers of Kenya and Chad will meet in May.",
      ],
      [
        "-",
        "The Lakes Council has many members. || “They will not meet before May,” Anna Brill, a trader, said.",
      ],
      ["-", "Kenya said there were no plans for an emergency meeting of the organisation."],
      ["refused Kenya > Chad", "Kenya said there were no plans for a meeting with Chad."],
    ],
  },
  {
    name: "a calendar is no refusal",
    cases: [
      ["-", "The full council is not due to meet Ruritania's envoys again until May."],
      ["-", "Ruritania's premier is not scheduled to meet Freedonia's."],
      ["accepted Ruritania > Freedonia", "Ruritania's premier is due to meet Freedonia's in May."],
      ["refused Ruritania > Freedonia", "Ruritania's premier will not attend the meeting with Freedonia."],
    ],
  },
  {
    name: "a day's programme and what somebody came for",
    cases: [
      ["-", "In the afternoon, Ruritania's premier will meet Freedonia's king."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier will meet Freedonia's king on Monday afternoon.",
      ],
      ["-", "Ruritania's premier was there to meet Freedonia's king."],
      ["accepted Ruritania > Freedonia", "Ruritania's premier is to meet Freedonia's king on Monday."],
    ],
  },
  {
    name: "talk words inside other nouns",
    cases: [
      ["-", "The dockers have a collective bargaining agreement with Northline Rail."],
      ["-", "Kalvor postponed a press conference on its talks with Brenner."],
      ["withdrawn Kalvor > Brenner", "Kalvor postponed its talks with Brenner."],
      ["-", "Ruritania's premier offered Congress a tax cut that Freedonia likes."],
      ["-", "Ruritania's premier does not plan to discuss Freedonia's ports at a cabinet-level meeting."],
    ],
  },
  {
    name: "others brought to the table, reproaches, speech that is open",
    cases: [
      ["-", "Ruritania's premier will work to get both sides back to the negotiating table."],
      ["accepted Ruritania > Freedonia", "Ruritania will go back to the negotiating table with Freedonia."],
      ["-", "“Freedonia is not serious about our talks,” Ruritania's premier said."],
      [
        "unwilling Freedonia > Ruritania",
        "“Freedonia is not interested in talks with us,” Ruritania's premier said.",
      ],
      ["-", "Ruritania's delegates said there was more open talking with Freedonia."],
    ],
  },
  {
    name: "how talks run, and what is not for comment",
    cases: [
      ["-", "The talks between Kenya and Chad were scheduled to last for only one day."],
      [
        "accepted Kenya > Chad; accepted Chad > Kenya",
        "Talks between Kenya and Chad are scheduled for Monday.",
      ],
      ["-", "Officials of Kenya were unwilling to discuss the case."],
      ["unwilling Kenya > Chad", "Kenya is not prepared to discuss the islands with Chad, its premier said."],
    ],
  },
  {
    name: "what a minister is minister of",
    cases: [
      [
        "accepted Canada > Japan",
        "Canadian Agriculture Minister John Brill will visit Japan for talks in April.",
      ],
      [
        "accepted France > Japan",
        "French Industry Minister Alain Brill will visit Japan for talks in April.",
      ],
      [
        "accepted United States > Japan",
        "Treasury Secretary James Brill will visit Japan for talks in April.",
      ],
      ["accepted Japan > Norway", "Makoto Kuroda, Japan's trade minister, will meet the premier of Norway."],
      [
        "refused Brenner Health > Nurses Guild",
        "Brenner Health will not attend the meeting with the Nurses Guild.",
      ],
    ],
  },
]
