import type { Construction } from "./case.ts"

const strike = "The Lakeland Nurses Association has struck Kalvor Health for a week. || "

export const spokespeople: readonly Construction[] = [
  {
    name: "those who speak for a body that is called by its kind alone",
    cases: [
      [
        "willing Lakeland Nurses Association > Kalvor Health",
        `${strike}“We remain ready to bargain around the clock,” Ann Brill, the union's president, said.`,
      ],
      [
        "willing Lorn River rebels > Lorn",
        "Lorn's River rebels fought on. || “We are ready for talks with Lorn,” rebel spokesman " +
          "Tom Barr said.",
      ],
      [
        "proposed Highland Front > Lorn",
        "Jan Quill is a figure in the Highland Front. || Lorn was silent. || “We call for talks " +
          "with Lorn,” said another front leader, Tom Barr.",
      ],
      [
        "willing Kalvor Health > Lakeland Nurses Association",
        `${strike}“Our door is open,” said Tom Barr, the hospital's chief executive.`,
      ],
    ],
  },
  {
    name: "they and it in a quotation are others than who speaks",
    cases: [
      [
        "proposed Lakeland Nurses Association > Kalvor Health; " +
          "refused Kalvor Health > Lakeland Nurses Association",
        `${strike}“We've offered to go back to the table next week, and they've said no,” said Ann Brill, ` +
          "the union's president.",
      ],
      [
        "unwilling Kalvor Health > Lakeland Nurses Association",
        `${strike}“They refuse to meet us,” said Ann Brill, the union's president.`,
      ],
    ],
  },
  {
    name: "side by side they stay away from somebody else's talks",
    cases: [
      [
        "refused Nahda Party > Omar Sarid; refused Reform League > Omar Sarid",
        "The Nahda Party and the Reform League said they would boycott talks with President Omar Sarid.",
      ],
      [
        "refused Nahda Party > unspecified; refused Reform League > unspecified",
        "Two groups, the Nahda Party and the Reform League, said they were boycotting the talks.",
      ],
      [
        "unwilling Ruritania > Freedonia; unwilling Freedonia > Ruritania",
        "Ruritania and Freedonia refused to meet.",
      ],
    ],
  },
  {
    name: "conferences that are bodies, names shared with a leader",
    cases: [
      [
        "refused Bishops' Conference > Association of Parish Priests; " +
          "proposed Association of Parish Priests > Bishops' Conference",
        "The Bishops' Conference has declined a request for a meeting from the " +
          "Association of Parish Priests.",
      ],
      [
        "willing Azadi Conference > Lorn",
        "The Azadi Conference said it was ready for talks with Lorn, whose army left.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania will attend the Lakes Conference with Freedonia."],
      [
        "proposed Murad Saridi > Highland Front",
        "President Murad Saridi invited the Highland Front to talks on Saturday.",
      ],
    ],
  },
  {
    name: "what is asked of the other side, what a body will talk about",
    cases: [
      [
        "proposed Lakeland Nurses Association > Kalvor Health",
        `${strike}“They need to come back to the table,” Ann Brill, the union's president, said.`,
      ],
      [
        "proposed Lakeland Nurses Association > Kalvor Health",
        `${strike}“They should sit down with us,” Ann Brill, the union's president, said.`,
      ],
      ["-", `${strike}“They need to come back to the table,” Governor Tom Barr said.`],
      ["-", `${strike}“The two sides must return to the bargaining table,” Governor Tom Barr said.`],
      [
        "willing Lakeland Nurses Association > Kalvor Health",
        `${strike}The union said it was willing to talk about pensions.`,
      ],
      ["-", "Ann Brill, a singer, is willing to talk about her book."],
      ["-", "The minister said he was ready to talk about his health."],
    ],
  },
  {
    name: "governments of several lands, those who run a church, honours before an office",
    cases: [
      [
        "withdrawn federal and provincial governments > chiefs",
        "The chiefs oppose the mine. || The federal and provincial governments have cancelled " +
          "planned talks with the chiefs.",
      ],
      [
        "unwilling hierarchy > priests",
        "The priests were saddened by the refusal by the hierarchy to meet them.",
      ],
      [
        "willing Lakes Cricket Council > Cricketers' Association",
        "Players of the Cricketers' Association wrote to the Lakes Cricket Council. || “I'm happy to sit " +
          "down with the association at any time,” said Lord Barr, the chairman of the council.",
      ],
      [
        "accepted Kalvor Health > Lakeland Nurses Association; " +
          "accepted Lakeland Nurses Association > Kalvor Health",
        `${strike}The union held talks with Kalvor Health on Friday. A new meeting has been set for Monday.`,
      ],
    ],
  },
]
