"""The breakup and the relationship's problems. The patterns hold what is said in plain words; the learned detector finds the rest."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_SPLIT = r"(?:breakup|break up|break-up|split|separation|divorce|parting|ending|rupture)"
_ENDED = r"(?:br(?:oke|eak) (?:it )?(?:up|off)|split up|separated|parted|fell apart|(?:it|things|us|we|our marriage|our relationship) (?:\w+ )?(?:ended|fell apart|went wrong|failed|came to an end))"

RULE = Rule(
    code="breakup_rehash",
    title="Going over it",
    must="not bring up the breakup, why it happened or the problems of the relationship",
    reason="There will be time to sort out the past in person, if you both want to; for now a message is lighter without it.",
    source="You do not want to talk about the break up or your relationship problems in this letter.",
    ask="Do not mention the breakup, how or why it ended, or any problem of the relationship, not even obliquely.",
    neighbour=re.compile(
        r"\broad closure\b|\bclosure (?:of the|sign)|\b(?:film|show|match|season|series|episode|song|meeting|term|shift|film|serial)\b[^.!?]{0,20}\bend(?:ed|s)\b"
    ),
    finders=(
        pattern(
            rf"\bour {_SPLIT}\b(?! bill)|\bthe (?:breakup|break-up|break up|separation)\b(?! of)",
            r"\b(?:we|you and i|me and you) (?:{LEAD})(?:broke up|break up|split up|separated|parted|fell apart|ended|did not (?:work|last)|are (?:not together|over|done)|were not (?:happy|right|working))\b",
            r"\byou (?:{LEAD})(?:broke up with|dumped|left) (?:me|us)\b(?! (?:the|a|your|some|in charge))|\b(?:since|after|when|the day|the night|why) you (?:{LEAD})(?:left(?= ?(?:[.,!?\n]|$|me|us|i\b|the (?:flat|house)))|moved out|walked out|ended it|ended things)\b",
            rf"\b(?:why|how|when|where|reasons?(?: why)?) (?:\w+ )?{_ENDED}\b|\bhow (?:things|it|we) ended\b|\bwhy did we\b",
            r"\b(?:not|no longer) together (?:any ?more|now)?(?= ?[.,!?\n]|$)|\bwe (?:just |both )?wanted different things\b",
        ),
        pattern(
            r"\b(?:our|my and your) (?:problems?|issues?|fights?|arguments?|rows|(?:relationship|marriage)(?: (?:had|was) (?:\w+ ){0,2}\w+)?|past|end)\b(?! (?:with (?:the )?(?:landlord|bank|council|car|boiler|wifi)))",
            r"\b(?:what|everything that) happened (?:to us|between us|that (?:night|day|summer|winter|spring)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b|\bwhat went wrong (?:with us|between|\?)",
            r"\b(?:going|go|went|been) (?:back )?over (?:and over )?(?:that (?:night|day|conversation)|what happened|what (?:i|you|we) said|it all|why)\b|\bthings we (?:did not|said|never)\b[^.!?\n]{0,20}\b(?:mean|said)\b|\bsaid things (?:we|i|you) (?:did not|never)\b",
            r"\b(?:some|get|want|need|find|for) closure\b",
        ),
        learned,
    ),
    breaks=(
        "I keep going over that night. How are you?",
        "Hope you're well. I still don't understand why we broke up.",
        "What happened in March was hard on both of us.",
        "Since you left I've taken up pottery. How's the new flat?",
        "I'd love some closure when you have a minute.",
        "We both said things we didn't mean. Anyway, how's your dad?",
        "The house feels different now that we're not together.",
        "I think our problems were mostly about money. Did you get the job?",
        "It's a pity how things ended, but I hope the band is going well.",
        "I found the mug from the day you moved out. Want it back?",
        "We just wanted different things in the end. How's the puppy?",
    ),
    passes=(
        "The band broke up, can you believe it? What are you listening to?",
        "I remember how we broke the ice at that bistro.",
        "Problems with my landlord again. How's your place?",
        "The film ended and nobody in the row moved.",
        "What happened to the ficus? Did it survive the winter?",
        "You left your umbrella here. Shall I drop it off with Jo?",
        "My cousin's divorce came through, so she is throwing a party.",
        "The road closure made me an hour late, I thought of our trip to Leeds.",
        "Let's split the deposit, I can send you half on Friday.",
        "Happy birthday! I hope the day was full of cake.",
        "I was just thinking about how cute that Italian bistro was when we met. Is it still there?",
    ),
)
