/** What the builder says and no customer does, wherever it stands. */
export const internalTerms =
  /\b(?:APIs?|SDKs?|[Mm]icro-?services?|[Bb]ack-?ends?|[Tt]ech stack|(?:ML|[Mm]achine[- ]learning|AI) models?|LLMs?|[Ll]arge language models?|[Nn]eural networks?|[Ee]vent-driven|[Ll]atency|[Pp]9[59]|[Tt]hroughput|KPIs?|OKRs?|MVP|DAU|MAU|WAU|[Mm]oneti[sz]\w+|[Uu]psell\w*|[Cc]ross-sell\w*|[Gg]o-to-market|GTM|TAM|[Uu]se cases?|[Ff]unctionalit(?:y|ies)|[Uu]ser base|[Ee]nd[- ]users?|[Vv]alue proposition|[Ss]erverless|[Dd]ata lakes?|[Tt]ech(?:nical)? debt)\b/g;

/** These mean something else as often: a barn conversion, a pipeline of gas. Beside a word of the others they do not. */
export const doubtfulTerms =
  /\b(?:[Cc]onversion|[Cc]hurn|[Pp]ipelines?|[Aa]rchitecture|[Ii]nfrastructure|[Dd]atabases?|[Aa]lgorithms?|[Rr]oadmap|[Uu]sers|[Rr]etention|[Ee]ngagement|[Ff]unnel|[Ff]ront-?ends?|[Ss]takeholders?|[Pp]ersonas?)\b/g;

/** A release for people who build speaks their language. */
export const technicalReaders =
  /\b(?:developers?|engineers?|programmers?|devops|data scientists?|architects?|sysadmins?|administrators?|IT (?:teams?|staff|departments?|managers?)|SREs?|coders?|security teams?|analysts?|product managers?|open[- ]source|pip install|npm install|GitHub|command line|CLI)\b/i;
