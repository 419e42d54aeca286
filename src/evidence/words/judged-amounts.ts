/** “a healthy $184”, “a respectable 41%”: the writer’s judgment where the value before would stand. */
export const judgedAmount =
  /\ban? (?:comfortable|decent|disappointing|encouraging|excellent|great|handsome|healthy|impressive|modest|outstanding|paltry|poor|reasonable|remarkable|respectable|robust|satisfactory|solid|strong|weak) (?=[$£€]?\d)/i;

/** Something stands beside it that it can be set against. */
export const setAgainst =
  /\b(?:above|against|ahead of|behind|below|benchmark|budget|compared|(?:down|up) (?:from|on)|expected|forecast|last \w+|plan(?:ned)?|prior|previous(?:ly)?|than|targets?|usual(?:ly)?|versus|vs|a year (?:ago|before|earlier)|the (?:day|month|quarter|season|week|year) before)\b/i;

/** Goes on about the number of the sentence before: “Last week it was …”. */
export const goesOnAbout =
  /^\W*(?:a year (?:ago|before|earlier)|it|last \w+|our (?:goal|plan|target)|that|the (?:budget|goal|month before|plan|target|week before|year before)|this)\b/i;

/** “far too expensive”: a price that is judged and not told. */
export const judgedPrice =
  /\b(?:far|much|way) (?:too (?:costly|dear|expensive|pricey)|(?:above|beyond|outside) (?:our|the|their) (?:budget|means))\b(?! (?:for|to)\b)/i;
