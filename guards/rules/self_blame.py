"""Guilt for the breakup, and one's own faults laid out. The patterns hold what is said in plain words; the learned detector finds the rest."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_US = r"(?:us|you|it all|everything|what we had|(?:our|this|the|your) (?:family|marriage|relationship|home|trust|heart|life))"
_FLAWS = r"(?:jealous|selfish|distant|controlling|absent|cruel|needy|possessive|immature|stupid|lazy|insecure|proud|stubborn|wrapped up|busy|scared)"

RULE = Rule(
    code="self_blame",
    title="Taking the guilt",
    must="not take on guilt for the breakup or lay out one's own faults",
    reason="Guilt makes a heavy opening and may be felt differently later; what needs saying can be said in person, when you both want to talk.",
    source="don’t accept responsibility for problems that are not actually your fault",
    ask="Do not take the blame, apologise for the relationship or list the sender's own faults; a small everyday apology is fine.",
    neighbour=re.compile(
        r"\b(?:mixed up|locked (?:myself )?out|(?:wrong|late) (?:date|day|bus|train|reply|answer)|slow reply|typo|spelling|parcel|keys?|mug|goalkeeper|in goals?|recipe|oven|burnt|wifi|password|group chat|invoice)\b"
    ),
    finders=(
        pattern(
            r"\b(?:it|this|that|everything|all) (?:is|was) (?:all |only |entirely |completely |really )?my (?:own )?(?:fault|doing)(?= ?(?:[.,!?\n]|$|and (?:i|you)|that (?:we|you)|for))(?!,? (?:i|the) (?:mixed|left|forgot|burnt|burned|dropped|broke the|lost the))",
            r"\bi (?:{ADVS})(?:blame myself|hate myself (?:for (?:how|what|losing)|every)|take (?:all |full )?(?:the )?(?:blame|responsibility))\b",
            rf"\bi (?:{{LEAD}})(?:ruined|destroyed|broke|wrecked|wasted|threw away|messed up|screwed up|failed|lost) {_US}\b",
            r"\bi (?:{LEAD})(?:drove|pushed) you (?:away|off|out)\b|\b(?:drove|pushed) you away\b",
            r"\bi (?:{LEAD})(?:treated you|hurt you|let you down|cheated on you|lied to you|betrayed you|took you for granted|neglected you|did not deserve you)\b",
        ),
        pattern(
            rf"\bi was (?:{{ADVS}})(?:always )?(?:too|so) {_FLAWS}\b(?! (?:at work|for lunch))",
            r"\bi was (?:{ADVS})a (?:\w+ )?(?:terrible|bad|awful|poor|rotten|lousy|cold|useless|horrible|dreadful|selfish) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|person|man)\b",
            r"\bi should have (?:been (?:there|a better|more|kinder|honest)|listened|treated|told you|tried|fought|said sorry|loved|put you|appreciated|noticed|helped)\b",
            r"\bif i had (?:only |just )?(?:been|listened|tried|come home|said sorry|told you|not)\b[^.!?\n]{0,60}\b(?:we|you|us)\b",
            r"\byou deserved? (?:so much |much |far )?better than (?:me|what i|how i)\b|\bnot good enough for you\b",
        ),
        pattern(
            r"\bsorry for (?:everything|all (?:of it|the|that|i)|the (?:way|pain|hurt|person)|how i|what i (?:did|put|said)|hurting|who i|being (?:so|such|a bad))\b",
            r"\b(?:working on|getting help (?:with|for)|dealing with) my (?:anger|temper|issues|jealousy|drinking|trust|faults|flaws)\b|\bmy (?:temper|jealousy|drinking|anger|faults|flaws|mistakes) (?:drove|ruined|cost|hurt|were|was)\b",
            r"\bforgive me for (?:everything|what|how|the|hurting|being|not|all)\b",
        ),
        learned,
    ),
    breaks=(
        "It was all my fault and I know that now. How are you?",
        "I ruined us. Anyway, I hope the garden is coming along.",
        "I should have listened to you more. How's the new job?",
        "You deserved better than me. Good luck with the exam.",
        "Sorry for everything I put you through. The dog says hi.",
        "I know my temper drove you away, but I've been going to a class.",
        "I took you for granted all those years. Did you ever finish the quilt?",
        "I've been working on my anger, and I wanted you to know.",
        "I was too wrapped up in my work to notice how you were.",
        "If I had been a better husband we would be in the new house by now.",
        "I blame myself, not you. How is your mum?",
    ),
    passes=(
        "My fault, I mixed up the dates for Tom's party.",
        "Sorry for the slow reply, work has been a circus.",
        "Sorry about the mug, I owe you a new one.",
        "I should have brought an umbrella. How was your weekend?",
        "I was such an idiot, I locked myself out again.",
        "The flood was my fault, I left the tap on.",
        "I was wrong about the parking, it's free after six.",
        "I ruined the lasagna tonight. What was your trick?",
        "I'm working on my backhand these days. Still playing?",
        "You deserve a better landlord. Did he fix the boiler?",
        "Forgive me for asking, but do you still have the tent?",
    ),
)
