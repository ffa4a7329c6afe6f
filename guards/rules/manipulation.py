"""Threats, bargains, guilt, jealousy, and others as a lever. The patterns hold what is said in plain words; the learned detector finds the rest."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_ACT = (
    r"(?:answer|reply|call|text|write|come(?: (?:back|home|over|round))?|talk|see me|forgive|stop|leave|go|block|keep|take me|let me|get me|meet|listen|help)"
)
_HURT = r"(?:hurt|harm|kill|cut|do something to) myself|tell (?:your|the|everyone|everybody|him|her|them)|post|show (?:your|the|everyone)|(?:never|not) (?:let you )?see|burn|sell|throw|give (?:the )?\w+ away|keep the|stop (?:the|my|eating|taking)|make sure|come (?:to|round)|regret"

RULE = Rule(
    code="manipulation",
    title="Levers",
    must="not make guilty or jealous, threaten, bargain, or use children, pets, friends or family as a lever",
    reason="An answer counts only when it is given freely, so nothing in your message should pull at one.",
    source="It is up to him whether he wants to be with you again or not.",
    ask="No guilt trips, no making jealous, no threats (to anyone, the sender included), no bargains, and no children, pets, friends or family as a lever.",
    neighbour=re.compile(r"\basks? (?:whether|if) you (?:will|can|would|could) (?:come to|bring|sign) (?:his|her|their|the)\b"),
    finders=(
        pattern(
            rf"\bif you (?:do not|will not|ever|leave|go|block|keep|wo not|can not|still) ?(?:{_ACT})?\b[^.!?\n]{{0,60}}\b(?:i (?:will|am going to|swear|do not know what|can not promise|might|am (?:telling|giving|selling|putting|packing))|that is on you|you will)\b(?! (?:leave it with|post it|drop it|ask|be (?:in|at|out)|bring|send|understand|get it|leave (?:the|your)))",
            r"\bif you (?:ever )?(?:loved|cared|really (?:loved|cared)|had (?:a|any) heart)\b",
            r"\byou (?:will|are going to) (?:{ADVS})(?:regret (?:this|it|that|the day|leaving|losing)|be sorry (?:when|you|one day|for)|miss me|see what you lost)\b|\byou will not see (?:him|her|them|the kids|me)\b",
            r"\b(?:everyone|everybody|you all|they|the kids) (?:\w+ ){0,3}better off without me\b|\b(?:or|otherwise) i (?:will|am going to) (?:hurt|kill|harm|tell|post)\b",
        ),
        pattern(
            r"\bafter (?:everything|all) (?:that )?(?:i|we)(?: have)? (?:did|done|gave|given|invested|sacrificed|went)\b|\byou owe me\b(?! (?:a (?:tenner|fiver|pint|drink|coffee|pound|beer)|\d))|\bthe least you (?:can|could) do\b|\bdo not (?:you )?trouble yourself\b|\bsince you (?:never|do not) (?:ask|care)\b",
            r"\bi (?:promise (?:i|to)|will (?:stop|change|quit|give up|go to))\b[^.!?\n]{0,40}\bif you\b|\byou can have (?:your|the|it) \w*(?: back)? (?:when|if|once) you (?:agree|talk|come|apologi|see|answer)",
        ),
        pattern(
            r"\b(?:the|our|my|both) (?:kids?|children|son|daughter|boys?|girls?|dog|cat|baby|\w+ly one)s? (?:\w+ )?(?:cr(?:y|ies|ied)|waits?|keeps? (?:asking|waiting|looking)|asked? (?:again )?|(?:is|are) (?:waiting|asking|sad|crying))\b[^.!?\n]{0,50}\b(?:for you|you (?:left|are coming|do not|come|coming)|why (?:you|mummy|mommy|daddy|mama|papa)|every night|by the door|where (?:you|daddy|mummy|mommy|papa))\b",
            r"\bthink of (?:the (?:kids|children|dog)|them|our (?:son|daughter|kids))\b|\bkeeps? your place set\b|\b(?:set|sets) a place for you\b",
            r"\beven your (?:own )?(?:mum|mother|mom|dad|father|sister|brother|friends?|family)\b[^.!?\n]{0,40}\b(?:mistake|wrong|should|belong|ashamed|agrees?|thinks?)\b",
            r"\bi (?:have (?:been|started) |am |was |just )?(?:{ADVS})(?:seeing (?:someone|somebody)|kissed (?:someone|somebody|a)|slept with|dating)\b|\b(?:keeps?|kept) (?:asking me out|flirting|texting me|buying me)\b|\bmet someone (?:new|who (?:treats|listens|actually|really|wants))\b|\btreats? me (?:well|right|better|like (?:a queen|a king|gold|i matter))\b",
        ),
        learned,
    ),
    breaks=(
        "The dog waits by the door for you every night. How's the new place?",
        "If you don't call me back, I will tell your boss everything.",
        "After all I've done for you, a reply is the least you can do.",
        "I've been seeing someone who treats me well. How about you?",
        "You'll regret this one day. Take care.",
        "I promise I'll stop drinking if you come home.",
        "You can have your records back when you agree to talk.",
        "The kids keep asking when you are coming home. Think of them at least.",
        "If you ever loved me you would answer.",
        "Everyone would be better off without me.",
        "Even your own mother thinks you're making a mistake.",
        "The guy at the gym keeps asking me out, by the way.",
    ),
    passes=(
        "The dog learned to open the fridge.",
        "The kids are asking if they can bring the tent on Saturday. Does that work?",
        "If you come by on Saturday I will have the boxes ready.",
        "You can have the records back any time, they are in the hall.",
        "My sister has met someone, a beekeeper. We are all learning about honey.",
        "Max asks whether you will come to his school play on the 12th.",
        "You'll regret missing the new ramen place. What are you up to?",
        "I met someone who restores clocks for a living, you'd have had a hundred questions.",
        "I'd hate for the parcel to get wet, so it's with Jo.",
        "Your mum says you're learning the cello. How is it going?",
        "The cat sleeps on the radiator all day.",
    ),
)
