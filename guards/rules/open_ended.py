"""A door left open: one light question, or an invitation that can be ignored."""

import re
from collections.abc import Iterator

from guards.doc import Doc, Sentence
from guards.rule import Hit, Rule

# questions that weigh on whoever gets them
_HEAVY = re.compile(
    r"\bwhy\b[^.!?\n]{0,40}\b(?:you|we|us|me|i)\b(?! (?:photo|picture))|^\W*(?:but |and )?why\W*$|\bhow (?:could|can|dare) you\b|\bhow (?:am i|do i|can i|will i|are we) (?:supposed|meant|ever|live|cope|go on)"
    r"|\b(?:do|did|have|are|will|would|can|could|is|does) (?:not )?(?:you|this|it) (?:\w+ ){0,2}?(?:miss(?:ed|ing)? (?:me|us)|love[ds]? (?:me|us)|want(?:ed)? (?:me|us)\b(?! to)|think(?:ing)? (?:about|of) (?:me|us)|hate me|"
    r"care\b(?! for)|regret|forgive|come (?:back|home)|take me back|give (?:me|us)|marry|mean (?:anything|nothing)|feel (?:anything|the same|guilty)|change your mind|seeing (?:someone|anyone|him|her)|dating|"
    r"over (?:me|us)|ashamed|answer me|call me|talk to me|meet me|see me|go on a date|happy (?:now|without))\b"
    r"|\b(?:can|could|shall|should|when can|may|will|would) (?:we|i) (?:\w+ )?(?:talk|speak|meet|see (?:you|each other)|try|start over|fix|come (?:over|round|back|home)|be together|get back|hold you|kiss|have (?:another|one more))\b"
    r"|\bwhat (?:did|have|do) (?:i|we) (?:ever )?(?:do|done)\b(?! (?:with|about))|\bwhat (?:happened|went wrong|changed)(?= ?(?:\?|$|to us|between|with us))|\bwhere did (?:we|it|i) (?:all )?go wrong\b|\bwhat (?:is|was) the point\b|\bwhat kind of (?:person|man|woman)\b"
    r"|\bhow (?:long|many times|much longer) (?:do|must|will|am|should|are|can|have) (?:i|we)\b|\bam i (?:not |really )?(?:nothing|enough|a joke)\b|\b(?:is|was) (?:it|there) (?:really )?(?:someone else|another|over|too late|any hope|my fault|worth it)\b"
    # asked of nobody
    r"|^\W*(?:but |and |so |well )*(?:who (?:knew|knows|cares|would have thought|am i kidding)|guess what|so what|you know(?: what)?|get it|right|ok|okay|huh|really|seriously|happy now|satisfied|understood|can you believe (?:it|that|this))\W*$"
)
# questions typed without a question mark; English turns the verb round only to ask
_TYPED = re.compile(
    r"(?<!\bso )(?<!\bneither )(?<!\bnor )(?<!\bas )(?<!\bthan )(?<!\bnever )\b(?:are|were|do|did|have|would|will|could|can) you (?!are\b|know what\b|believe\b)\w+"
    r"|\bhow (?:is|are|was|were|have|has|did|does|do) \w+|\bhow (?:you|your|things|it|work|life) (?:\w+ )?(?:doing|been|keeping|going|getting|dey|day)\b|\bhow about (?:you|your)"
    r"|\b(?:what|where|when|which|who) (?:is|are|was|were|did|does|do|have|has|will|would) (?:you|your|he|she|they|new|up|the)\b|\bwhat (?:you|have you) (?:been|up|doing|reading|watching|think|reckon)\b|\bwhat about (?:you|your)"
    r"|\b(?:hru|wbu|hbu|wyd|wagwan|howzit|how far|y'?alright|you (?:still|ever|been|seen|tried|heard|coping|getting|keeping|ok(?:ay)?|alright|good|well))\b"
    r"|(?:^|[.!\n,;] *)(?:so |and |but |also |oh )?(?:any (?:news|idea|luck|plans|tips|recommendations|good)|did (?:he|she|they|it|the|your)|does (?:he|she|it|the|your)|is (?:he|she|it|the|your) \w+|(?:want|shall|should|fancy) (?:me|i|us)|and you\b|same with you)"
)
# doors held open without a question
_INVITES = re.compile(
    r"\b(?:tell me|let me know|fill me in|keep me (?:posted|updated)|give me a (?:shout|ring|bell|call|wave)|send (?:me )?(?:word|news|(?:a |the |your |some )?(?:photos?|pics?|pictures?|postcard|recipe|link|voice))|drop me a (?:line|note|text|message)|do tell|"
    r"shout if|say (?:hi|hello|if|when)|ask me|remind me|show me|(?:write|text|call|ring|message|reply|answer)(?: me)?(?: back)? (?:if|when|whenever|any ?time)|you (?:will|must|can|should|could) (?:have to )?(?:tell|send|show|teach) me|"
    r"(?:love|like|happy|glad|keen|nice|lovely|good|great|curious|interested|hope|hoping|pleased) to (?:hear|know|see|read|learn|chat|talk|find out)|(?:would|will) (?:\w+ )?(?:love|welcome|appreciate|enjoy) (?:a|an|any|your|some|hearing|news)|"
    r"(?:wonder|wondering|curious|want to know) (?:how|what|if|whether|about|where|who|which|when)|all ears|if you (?:\w+ )?(?:feel like|fancy|want|like|have|need|care to|are (?:curious|free|around|passing)|get|know|find|spot|see|can)|(?:any ?time|whenever) (?:you|it)|"
    r"when(?:ever)? you (?:have|get|find|feel|fancy|can|are)|(?:no|without) (?:need|rush|hurry|pressure)|(?:tips|advice|recommendations|suggestions|ideas|thoughts|opinions?|photos|guesses|updates|news|help|votes) (?:\w+ ){0,4}?(?:welcome|appreciated|please|wanted|accepted)|"
    r"feel free|you are (?:always )?welcome|please (?:advise|confirm|tell|say|send|share)|what you (?:think|thought|reckon)|how (?:you|it|that|they|things|everything|your \w+|the \w+|she|he) (?:got on|went|goes|turned out|is going|are (?:doing|getting|keeping)|is (?:doing|getting)))\b"
)


def _closed(doc: Doc, rule: Rule) -> Iterator[Hit]:
    doc.plain  # noqa: B018  raises where the language cannot be read
    said = [sentence for sentence in doc.sentences if re.search(r"\w", sentence.text)]
    if not any(_opens(sentence) for sentence in said):
        start, end = (said[-1].start, said[-1].end) if said else (0, len(doc.folded.text))
        yield Hit(*doc.span(start, end), 0.9, "pattern") if start < end else Hit(0, len(doc.text), 0.9, "pattern")


def _opens(sentence: Sentence) -> bool:
    """Whether `sentence` asks something light, or invites."""
    if _INVITES.search(sentence.text):
        return True
    asks = "?" in sentence.text or _TYPED.search(sentence.text)
    return bool(asks) and not _HEAVY.search(sentence.text)


RULE = Rule(
    code="open_ended",
    title="An open door",
    must="leave a door open with one light question or an invitation to talk",
    reason="One easy question gives the other person something simple to answer, or to leave.",
    source="you want to just open the door to more communication",
    ask="End with one light, easy question or an invitation to talk that can be ignored without harm.",
    finders=(_closed,),
    breaks=(
        "The tent is in the hall.",
        "I passed the exam. Take care.",
        "Why did you leave?",
        "Hope you're well. Do you miss me?",
        "How could you?",
        "I saw the bistro today. Can we talk?",
        "Happy birthday.",
        "Guess what? I got the job.",
        "It was still the best panini I ever had, and I thought that your shirt was as cute as you are.",
        "What did I do wrong?",
        "The band were great. Who knew?",
        "u were right about the oven, it runs hot",
    ),
    passes=(
        "The tent is in the hall. How was the move?",
        "Tell me how the move went if you like.",
        "I'd love to hear how it went.",
        "passed my theory hows your mum",
        "what you been up to",
        "The parcel is here, let me know when it suits you.",
        "I wonder how the garden looks now.",
        "did u ever finish that puzzle",
        "Shall I leave the key with Jo?",
        "Why is the goat on the roof in your photo?",
        "The quiz starts again on Monday, recommendations for a team name welcome.",
        "Lovely news about the job. What will you be doing there?",
        "Does Saturday suit you for the boxes?",
    ),
    marks_draft=False,
)
