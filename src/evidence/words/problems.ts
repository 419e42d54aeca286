/** The problem is told as the lack of what is sold. Lower case. */
export const lackOfProduct =
  /\b(?:lacks?|lacking|lack of|no|without|need(?:s|ed)?|missing|absence of|want(?:s|ed)?|wish for) (?:an? |any |the |access to |for )?(?:(?:single|simple|modern|unified|central(?:i[sz]ed)?|integrated|dedicated|easy|easy-to-use|comprehensive|good|proper|effective|reliable|affordable|better|digital|online|one|real|true|end-to-end|intelligent|smart|all-in-one|convenient|efficient|scalable|mobile|automated|self-service|self service),? ){1,3}(?:\w+ )?(?:platform|solution|app|tool|portal|system|product|software|dashboard|hub|service|place|experience|marketplace|offering)s?\b/;

/** It is the company’s own lack. Lower case. */
export const ownLack =
  /\b(?:because|since|as) (?:we|our company|the company) (?:have no|has no|lacks?|do not (?:have|offer|sell|provide)|don't (?:have|offer|sell|provide)|does not (?:have|offer|sell|provide)|doesn't (?:have|offer|sell|provide))\b/;

/** Everybody, and so nobody, has the problem. Lower case. */
export const everybody =
  /\b(?:people|users?|consumers?|businesses|companies|organi[sz]ations|enterprises|teams|individuals|everyone|everybody|customers|professionals|society|the world|industries|many of us|we all|modern life)\b/;

/** The openings of those who have nobody in mind. Lower case. */
export const universal =
  /\bin (?:today's|the modern|a|an increasingly|this)(?: \S+){0,3} (?:world|age|era|landscape|economy|environment|marketplace)\b|\bnow more than ever\b|\b(?:since|from) the (?:dawn|beginning)\b|\bin this day and age\b/;
