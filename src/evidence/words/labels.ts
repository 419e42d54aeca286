const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A number after one of these is its name: “Section 3”, “week 21”, “option 2”. */
export const numbered = set(`
  section sections sec figure figures fig table tables chapter chapters step steps phase phases option options version
  versions v ver page pages pp appendix appendices exhibit exhibits item items level levels tier tiers question questions q
  part parts no nr number numbers line lines release releases issue issues week day month quarter year fy wave waves stage
  stages type types class room gate building flight route bus highway interstate note notes priority milestone milestones
  sprint rfc rfcs iso din iec ieee http error code port ports bug pr prs adr adrs kep keps rule rules principle chart
  diagram slide box annex schedule attachment
  windows ios ipados macos android python java node angular vue rails php postgres postgresql mysql office vision chrome
  firefox safari iphone ipad ipod galaxy pixel xbox playstation boeing airbus ubuntu debian fedora kubernetes docker swift
  category grade plan scenario case test experiment cohort group store warehouse row rows column columns top rank
  round series episode season volume vol article articles clause paragraph footnote edition model mark generation gen layer
  area zone apollo covid web catch act goal objective requirement finding recommendation tenet hypothesis iteration
  variant grades flat flats ext extension weeks days plot plots sheet solution solutions alternative alternatives thread status config configuration story draft severity sev suite apartment apt unit floor platform track lane channel lot batch serial invoice ticket id
`);

/** A number before one of these belongs to an address: “12 Main Street”, two words at most between. */
export const streets = set(
  'street road avenue lane drive boulevard square court place way st rd ave ln dr blvd',
);

/** A number tied to one of these names a thing, though the word is a unit or a noun. */
export const namedByNumber: ReadonlySet<string> = new Set(['80 20', '24 7', '50 50']);

/** A metric whose name can stand before its value: “NPS 42”, “CSAT 4.2”. A number after another name is part of it. */
export const scoreNames = set(`
  nps csat ces ctr cvr gmv arr mrr nrr grr mau dau wau roi roas arpu aov cac ltv cltv mttr mttd mtbf rto rpo slo sla sli
  cogs ebitda dso p50 p90 p95 p99 tp50 tp90 tp99 tp999 fcr aht qps rps tps fte oee capex opex
`);
