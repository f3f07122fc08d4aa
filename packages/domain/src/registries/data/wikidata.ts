// Wikidata items. States: compared with the table of @rapideditor/country-coder 5.3.0 (ISC), which agrees for
// all but NLD and DNK,
// where it gives the kingdoms' items and this the countries'. Bodies: only those that are sure; the rest is
// unknown, never guessed.

const states = `
AFG Q889, AGO Q916, ALB Q222, AND Q228, ARE Q878, ARG Q414, ARM Q399, ATG Q781, AUS Q408, AUT Q40
AZE Q227, BDI Q967, BEL Q31, BEN Q962, BFA Q965, BGD Q902, BGR Q219, BHR Q398, BHS Q778, BIH Q225
BLR Q184, BLZ Q242, BOL Q750, BRA Q155, BRB Q244, BRN Q921, BTN Q917, BWA Q963, CAF Q929, CAN Q16
CHE Q39, CHL Q298, CHN Q148, CIV Q1008, CMR Q1009, COD Q974, COG Q971, COL Q739, COM Q970, CPV Q1011
CRI Q800, CUB Q241, CYP Q229, CZE Q213, DEU Q183, DJI Q977, DMA Q784, DNK Q35, DOM Q786, DZA Q262
ECU Q736, EGY Q79, ERI Q986, ESP Q29, EST Q191, ETH Q115, FIN Q33, FJI Q712, FRA Q142, FSM Q702
GAB Q1000, GBR Q145, GEO Q230, GHA Q117, GIN Q1006, GMB Q1005, GNB Q1007, GNQ Q983, GRC Q41
GRD Q769, GTM Q774, GUY Q734, HND Q783, HRV Q224, HTI Q790, HUN Q28, IDN Q252, IND Q668, IRL Q27
IRN Q794, IRQ Q796, ISL Q189, ISR Q801, ITA Q38, JAM Q766, JOR Q810, JPN Q17, KAZ Q232, KEN Q114
KGZ Q813, KHM Q424, KIR Q710, KNA Q763, KOR Q884, KWT Q817, LAO Q819, LBN Q822, LBR Q1014, LBY Q1016
LCA Q760, LIE Q347, LKA Q854, LSO Q1013, LTU Q37, LUX Q32, LVA Q211, MAR Q1028, MCO Q235, MDA Q217
MDG Q1019, MDV Q826, MEX Q96, MHL Q709, MKD Q221, MLI Q912, MLT Q233, MMR Q836, MNE Q236, MNG Q711
MOZ Q1029, MRT Q1025, MUS Q1027, MWI Q1020, MYS Q833, NAM Q1030, NER Q1032, NGA Q1033, NIC Q811
NLD Q55, NOR Q20, NPL Q837, NRU Q697, NZL Q664, OMN Q842, PAK Q843, PAN Q804, PER Q419, PHL Q928
PLW Q695, PNG Q691, POL Q36, PRK Q423, PRT Q45, PRY Q733, QAT Q846, ROU Q218, RUS Q159, RWA Q1037
SAU Q851, SDN Q1049, SEN Q1041, SGP Q334, SLB Q685, SLE Q1044, SLV Q792, SMR Q238, SOM Q1045
SRB Q403, SSD Q958, STP Q1039, SUR Q730, SVK Q214, SVN Q215, SWE Q34, SWZ Q1050, SYC Q1042, SYR Q858
TCD Q657, TGO Q945, THA Q869, TJK Q863, TKM Q874, TLS Q574, TON Q678, TTO Q754, TUN Q948, TUR Q43
TUV Q672, TWN Q865, TZA Q924, UGA Q1036, UKR Q212, URY Q77, USA Q30, UZB Q265, VAT Q237, VCT Q757
VEN Q717, VNM Q881, VUT Q686, WSM Q683, XKX Q1246, YEM Q805, ZAF Q258, ZMB Q953, ZWE Q954
`

const bodies = `
nato Q7184, united-nations Q1065, european-union Q458, osce Q81299, african-union Q7159, arab-league Q7172,
association-of-southeast-asian-nations Q7768, opec Q7795, international-monetary-fund Q7804, world-bank Q7164,
world-trade-organization Q7825, world-health-organization Q7817, international-atomic-energy-agency Q41984,
council-of-europe Q8908, unesco Q7809, unicef Q740308, international-criminal-court Q47488, commonwealth Q7785,
commonwealth-of-independent-states Q7779, european-central-bank Q8901,
european-parliament Q8889, european-council Q8886, un-security-council Q37470, international-court-of-justice Q7801,
international-labour-organization Q54129, interpol Q8475, oecd Q41550, fifa Q253414, uefa Q35572,
international-olympic-committee Q40970, hamas Q38799, hezbollah Q41053, taliban Q42418, al-qaeda Q34490,
islamic-state Q2429253, amnesty-international Q42970, soviet-union Q15180, east-germany Q16957, czechoslovakia Q33946
`

const tableOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/[,\n]+/)
      .map((pair) => pair.trim().split(" ")),
  )

/** Items of states by ISO 3166 code. */
export const wikidataOfStates: Readonly<Record<string, string>> = tableOf(states)

/** Items of other actors by id. */
export const wikidataOfBodies: Readonly<Record<string, string>> = tableOf(bodies)
