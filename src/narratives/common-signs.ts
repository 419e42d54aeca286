import type { Sign } from './narrative.ts';

// What sections that several kinds have are told by, where a draft has no heading for them.

/** Headings of what else there was, in any words: “Other courses”, “Plans we turned down”. Lower case. */
export const optionsHeading =
  /^(?:the |our |my |some |what )?(?:other|different|possible|rival|available|alternative|competing) (?:answers?|approach(?:es)?|bids?|choices?|courses?(?: of action)?|designs?|ideas?|methods?|offers?|paths?|plans?|possibilities|proposals?|remedies|routes?|schemes?|solutions?|things (?:we|i) (?:could|might).*|ways?(?: (?:forward|to do (?:it|this)))?)(?: (?:we|i|that|considered|open|weighed|there|were|are)\b.*)?$|^(?:what|which) else (?:(?:did )?(?:we|i) (?:could|might|considered?|looked at|weigh(?:ed)?|tried)|could be done|was (?:considered|possible)|there (?:is|was))\b|^(?:the |our )?(?:alternatives?|approaches|bids|choices|courses|designs|ideas|offers|options|paths|plans|possibilities|routes|ways) (?:that )?(?:(?:we|i) (?:\w+ )?(?:considered|weighed|looked at|rejected|refused|passed over|passed on|set aside|turned down|dropped|decided against|did not (?:choose|take)|had)|not (?:chosen|taken|pursued)|considered|rejected|open to us|set aside|turned down)\b|^what (?:else )?(?:we|i) (?:could have done|could do instead|decided against|did not choose|might do instead|passed over|rejected|set aside|turned down)\b|^(?:the |our )?(?:roads?|paths?|routes?) (?:not|never) taken$/;

export const optionsSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:options?|alternatives?|considered|weighed|compared (?:with|to)|do(?:ing)? nothing|status quo|lea(?:ve|ving) (?:it|them|things|matters|everything|the \w+) (?:alone|as (?:it|they)\b)|carry(?:ing)? on as|no change\b|stay(?:ing)? as (?:we|it|they) (?:are|is)|instead of|rather than|ruled out|rejected|we (?:also )?looked at|the (?:obvious|safe|usual|cheap|easy) (?:answer|choice|course|thing|way|option)|a proper (?:pilot|test|trial|study)|could (?:also |instead )?have|the other (?:way|choice|path|route|offer|bid|plan))\b/i,
};

export const actionsSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:next steps?|action items?|follow[- ]ups?|owns|owners?|responsible|accountable|(?:by|before|due(?: on)?) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues|wednes|thurs|fri|satur|sun|\[date|\[owner)(?:day)?\b|(?:by|before|on) (?:the )?(?:end of|close of|q[1-4]|week \d|20\d\d))\b/i,
};

export const reversibilitySign: Sign = {
  by: 'words',
  pattern:
    /\b(?:revers(?:e|es|ed|ing|ible|ibility|al)|undo(?:ne|ing)?|one-way|two-way|roll(?:s|ed|ing)? ?back|go(?:ing)? back|kill criteri(?:on|a)|stops? (?:it |this )?(?:if|when)|we (?:would |will )?(?:stop|halt|exit|cancel|withdraw|revisit)|revisit(?:ed)?|exit|trip ?wires?|change our minds?|notice (?:period|of)|terminat\w+|break clause|back out|unwind|switch(?:ed)? (?:it )?off|hand(?:ed)? back|if [^.!?]{4,160}?,? (?:i|we|\w+ \w+) (?:will |would )?(?:end|stop|close|switch off|turn off|stand down|cancel|withdraw|sell|return|revert|reverse|pull)s? (?:the|it|this|new|all|them|\w+ back)|(?:be|is|are) (?:put back|taken (?:back|down|out)))\b/i,
};

export const risksSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:risks?|could (?:fail|slip|go wrong|break)|likeliest (?:failure|way)|most likely to (?:fail|go wrong)|depend(?:s|ency|encies|ent)?|go(?:es)? wrong|threats?|assum(?:e|es|ption|ptions)|mitigat\w+|fall ?back|worst case|fails? if|slips?)\b/i,
};

export const lessonsSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:learn(?:ed|t|s)?|lessons?|hindsight|taught us|we (?:were wrong|misjudged|underestimated|overestimated|had assumed|assumed|did not (?:know|expect|see))|(?:did not|didn[’']t) work|mistakes?|surprised us|(?:what|which) worked)\b/i,
};

export const customersSign: Sign = {
  by: 'words',
  pattern:
    /\b(?:customers?|users?|sellers?|buyers?|members?|patients?|drivers?|merchants?|shoppers?|subscribers?|students?|teachers?|parents?|tenants?|guests?|clinics?|farmers?|carriers?|hosts?|riders?|readers?|viewers?|households?|nurses?|segments?|people who|for (?:the )?(?:first|those))\b/i,
};
