"""Begging, clinging, not coping, waiting. The patterns hold what is said in plain words; the learned detector finds the rest."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_COPE = r"(?:live|breathe|sleep|eat|cope|function|go on|manage|survive|do this|do it|carry on|face|be me|imagine (?:my life|a future))"

RULE = Rule(
    code="neediness",
    title="Neediness",
    must="not beg, plead, cling, say that one cannot cope without the other person, or tell of waiting and checking the phone",
    reason="A message that needs an answer is hard to answer; one that stands on its own is easy.",
    source="It also ensures that your letter does not seem needy, overly emotional or pushy.",
    ask="Do not beg, plead or cling, and do not tell of waiting, sleepless nights or looking at the phone.",
    neighbour=re.compile(
        r"\bneed (?:you|ye|someone|somebody|u) to (?:sign|send|pay|collect|pick|fetch|drop|fill|confirm|check|return|forward|move|cancel|have|know)\b|\bcrossword\b"
    ),
    finders=(
        pattern(
            r"\bi (?:{LEAD})(?:beg|begging|plead|pleading|implore) (?:you|ye|of you|with you)\b(?!,? as)",
            r"\bplease,? (?:please,? )?(?:\w+,? )?(?:come (?:back|home)|do not (?:leave (?:me|us)|go\b(?! to)|give up|ignore me|block me|shut me out)|take me back|talk to me|answer me|say something|pick up|forgive me|stay)\b",
            r"\bdo not (?:leave|forget|give up on|shut out|ignore) (?:me|us)\b",
            r"\bi (?:would|will) do (?:anything|owt|whatever)(?= ?(?:[.,!?\n]|$|to (?:get|have|make|win|be|see)|you|for you))",
        ),
        pattern(
            rf"\b(?:can not|could not|do not know how to|unable to|how do i|how am i supposed to) (?:even |really |properly )?{_COPE}\b[^.!?\n]{{0,20}}\bwithout (?:you|ye)\b",
            r"\bi can ?not (?:even |really )?(?:live|breathe|cope|function|go on|do (?:this|anything))(?= ?(?:[.!?\n]|$|and|nor|any ?more|without you))",
            r"\b(?:nothing|useless|no use|lost|nobody|not myself) (?:without|on my own without) (?:you|ye)\b|\bwithout you i (?:am|can|will|have)\b",
            r"\bi (?:{LEAD})need (?:you|ye)(?= ?(?:[.,!?\n]|$|so|more|back|here|now|in my))|\byou are all i (?:have|ever|want|need)\b",
        ),
        pattern(
            r"\b(?:{LEAD})(?:check|checking|checked|refresh|refreshing|stare at|staring at|watch|watching|look at|looking at|sit by|sat by|sleep with) (?:my|the|this) (?:phone|screen|inbox|messages)\b(?! and it (?:was|said))",
            r"\b(?:every|each) time (?:my|the) phone\b|\byou (?:were|are) online\b|\byour (?:\w+ )?(?:green dot|last seen)\b|\b(?:rereading|reread|read) our (?:old )?(?:texts|messages|chats)\b",
            r"\bi (?:am|was|will be|have been) (?:{ADVS})(?:(?:still|always) )?waiting (?:for (?:you|your|a (?:word|sign|reply))|here for you|by the)\b|\bi will (?:always |still )?wait for you\b(?! to)",
            r"\bhave not slept (?:properly |well |right )?(?:since|without|in)\b|\bdo you (?:ever |even |still )?(?:think (?:of|about)|miss) me\b",
            r"\b(?:light|lamp|door) on (?:\w+ ){0,3}(?:in case|for you|should you)\b|\bin case you (?:change your mind|come (?:back|home)|wrote|write|text)\b",
        ),
        learned,
    ),
    breaks=(
        "Please come back, I can't sleep without you.",
        "Hope you're well. I check my phone every five minutes in case it's you.",
        "I'm begging you, just one word.",
        "i cant do this without u",
        "You're all I have. How is work?",
        "I leave the porch light on every night in case you change your mind.",
        "I need you. That's all.",
        "Don't give up on me. How is your sister?",
        "I'd do anything to have one more day with you.",
        "Do you ever think about me?",
        "I saw you were online until two. Hope you're sleeping better.",
        "I haven't slept properly since March. How are you?",
        "Every time my phone buzzes I hope it's you.",
        "I keep rereading our old texts every night.",
    ),
    passes=(
        "I need a good book recommendation, any ideas?",
        "Please say hi to your mum.",
        "The dog begs at every table in the pub now. How are you?",
        "I can't get through a crossword without you lot. Are you still doing the quiz?",
        "I'm waiting for the plumber, so I thought I'd say hello. How's the new place?",
        "I need you to sign the form for the deposit, it is on its way by post.",
        "My phone died in the sea, so I've got no numbers. How's things?",
        "Please don't hurry with the tent, I'm not camping before May.",
        "I haven't slept much, the neighbours have a newborn. What are you up to?",
        "Do you remember the goat that ate the map?",
        "I checked my phone and it was 31 degrees. How are you coping with the heat?",
        "I'd do anything for a cup of that coffee. Is the place still open?",
        "I can't find the pan without the lid. Did you take it?",
    ),
)
