"""A door left open: one light question, or an invitation that can be ignored."""

import re
from collections.abc import Iterator

from guards.doc import Doc, Sentence
from guards.rule import Hit, Rule

# questions that weigh on whoever gets them, or that want no answer
_HEAVY = re.compile(
    r"\bwhy (?:{ADV} )?(?:did|do|does|would|will|have|has|are|were|was|can|could|is it|not|us|me|now|then)?(?: not)? ?(?:you|we|i|it|she|he|"
    r"things)?\b[^.!?\n]{0,40}"
    r"\b(?:leave|left|leaving|end|ended|over|go|gone|hurt\w*|lied?|lying|cheat\w*|answer\w*|repl\w+|call|called|text\w*|ignor\w+|block\w*|silent|quiet|"
    r"love\w*|care[ds]?|stay|try|happen\w*|throw|stop|give up|do this|do that|do it|change[ds]?|treat|feel|hate\w*|unfair|deserve|"
    r"so (?:hard|cold|mean|cruel|angry)|enough|us|me)\b"
    r"|^\W*(?:but |and )?why\W*$|\bhow (?:could|can|dare) you\b|\bhow (?:am i|do i|can i|will i|are we) (?:supposed|meant|going|ever|live|cope|go on)|"
    r"\b(?:do|did|have|are|will|would|can|could|is|does|were|was) (?:not )?(?:you|u|it|this|that|your) (?:ever |still |even |not |never |at least |"
    r"at all |sometimes |just |truly |really )*(?:been |be |get )?"
    r"(?:miss(?:ed|ing)? (?:me|us|being with)|love[ds]? me|love us|want(?:ed)? (?:(?:me|us|this)\b(?! (?:to (?!leave|go|beg|stop|crawl|die)|one|at|in|"
    r"back (?:for|at)))|to (?:try|be together|get back|see me|come back|hurt))|think(?:ing)? (?:about|of) (?:me|us)|thought (?:about|of) (?:me|us)|"
    r"care\b(?! for)|hate me|regret|need me|forget me|forgotten (?:me|us)|"
    r"feel (?:anything|the same|guilty|bad|sorry|it too|nothing)|mean (?:anything|nothing|it)|matter|forgive|come back|coming back|come home|take me back|"
    r"give (?:me|us)|marry|reconsider|change your mind|realise|realize|understand (?:what|how)|know (?:what you|how (?:much|it feels|i feel|hard))|"
    r"seeing (?:someone|anyone|her|him)|with (?:him|her|someone)|dating|happy (?:now|without)|over (?:me|us|between)|proud of yourself|sorry\b|ashamed|"
    r"serious|kidding|leave me|call me|answer me|talk to me|meet me|see me|stop|hurt|fair|too much to ask|go on a date|be (?:mine|with me|together)|over\W*$)"
    r"|\b(?:can|could|shall|should|when (?:can|could|will)|may|will|would|might) (?:we|i) (?:{ADV} |please )*(?:talk|speak|meet|see (?:you|each other)|"
    r"try|start|fix|work (?:it|this|things) out|come (?:over|round|back|home)|be (?:together|us|a (?:family|couple)|friends again)|go back|get (?:back|"
    r"together|over)|have (?:another|one more|a (?:second|date))|take you|hold you|kiss|do (?:better|differently)|ever|live|forget|forgive|trust|make it up)"
    r"|\bwhat (?:did|have|do|had|could) (?:i|we) (?:ever )?(?:do|done|did)(?= ?(?:\?|$|wrong|to (?:deserve|you|make|hurt)|differently))|\bwhat (?:happened|"
    r"went wrong|changed|became|is left|about us|are we|am i (?:to you|supposed|without))(?= ?(?:\?|$|to (?:us|you|me)|between|that|with us|now|doing|"
    r"supposed|without|to you))|\bwhere did (?:we|it|i|things) (?:all )?go wrong"
    r"|\bwho (?:is (?:he|she|that (?:man|woman|girl|guy))|does (?:that|this)|else (?:would|could|will)|are you (?:seeing|with|dating|texting)|"
    r"did you)(?! (?:sit|meet|bring|vote|get))|\bwhat (?:is|was) the point|\bwhat kind of (?:person|man|woman|partner|father|mother)|\bdo(?:es)? not (?:that|"
    r"it|this|i|you) (?:matter|mean|bother|deserve|hurt|feel|see|think (?:you|we|i)|miss)|"
    r"\b(?:is|was) (?:it|there|this) (?:{ADV} )*(?:someone else|another (?:man|woman)|him|her\b|me\b|because (?:of )?(?:me|i)|something i|my fault|worth it|"
    r"all a lie|over|too late|really over|any (?:hope|chance (?:for us|of us|we))|so (?:hard|wrong)|what you want)|\bam i (?:not |{ADV} )*(?:nothing|enough|"
    r"that|a joke|supposed|worth|asking|to blame|in your)"
    r"|\bhow (?:long|many times|much longer|much more) (?:{ADV} )?(?:do|must|will|am|should|are|can|have) (?:i|you|we)\b[^.!?\n]{0,20}(?:wait|ignore|ask|beg|"
    r"text|suffer|silent|keep|take|punish|hurt|apolog)|\bremember (?:when|how|that) (?:you (?:said|promised|swore|told me)|we (?:were (?:in love|happy|us)|"
    r"loved))|\bwhere (?:were|was) you (?:when|that)\b"
    # asked of nobody
    r"|^\W*(?:but |and |so |well |i mean,? )*(?:who (?:knew|knows|cares|would have (?:thought|guessed)|am i kidding|needs)|what can i say|what (?:else|now|"
    r"gives)|guess what|so what|can you believe (?:it|that|this)|how hard can it be|is not (?:that|it) (?:ironic|obvious|funny|sad)|why (?:not|bother|me)|"
    r"you know|get it|right|ok|okay|huh|really|seriously|no|see|what|you know what|know what|happy now|satisfied|is that (?:clear|so)|understood|"
    r"or what)\W*$".replace("{ADV}", r"(?:just|still|really|even|ever|not|always|only|so|all|already)")
)

# questions typed without a question mark; English turns the verb round only to ask
_TYPED = re.compile(
    r"(?<!\bso )(?<!\bneither )(?<!\bnor )(?<!\bas )(?<!\bthan )(?<!\bonly )(?<!\bnever )\b(?:are|were|do|did|have|would|will|could|can) you (?!(?:are|"
    r"know what|believe)\b)\w+"
    r"|\bhow (?:is|are|was|were|have|has|did|does|do) (?:you|your|the|things|work|life|everything|everyone|it|that|all|my|our|his|her|their|he|she|they|we|"
    r"mum|mom|dad|uni|school|\w+)\b|\bhow (?:you|your|the|things|it|work|life) (?:\w+ )?(?:doing|been|be|keeping|getting|going|go|goes|holding|feeling|"
    r"coming|treating|day|dey|mum|mom|job|body|now|ta|family|week|place)\b"
    r"|\bhow about (?:you|yourself|your|the|over)|\b(?:what|where|when|which|who) (?:is|are|was|were|did|does|do|have|has|will|would) (?:you|your|he|she|"
    r"they|it going|that|the (?:name|plan|score|word|best|news|latest|verdict)|new|up|happening|good|on|his|her)\b|\bwhat (?:you|have you) (?:been|up|doing|"
    r"reading|watching|think|thinking|reckon|working|listening|having|eating|playing|say|saying|at|got on)\b|\bwhat (?:else is|about you|about yourself|news|"
    r"kind of|sort of|time does)\b"
    r"|\b(?:hru|wbu|hbu|wyd|wru|wsp|wassup|sup|wagwan|how far|howzit|whats? the craic|any craic|whit like|how do|y'?alright|you all ?right|you ok(?:ay)?|"
    r"you good|you well|you keeping|you (?:still|ever|been|seen|read|watched|tried|heard|going|coping|settled|surviving|managing|getting|around|got|want|"
    r"need|reckon|remember|fancy|free for|happy to|working|busy|enjoying|liking|having|back|home yet|doing))\b"
    r"|(?:^|[.!\n,;] *)(?:so |and |but |anyway |also |oh )?(?:any (?:news|idea|luck|plans|chance|tips|recommendations|thoughts|advice|suggestions|good)|"
    r"did (?:he|she|they|it|the|your|yours)|does (?:he|she|it|the|your|yours)|is (?:he|she|it|the|your) \w+|(?:want|need|shall|should|would you like|"
    r"fancy) (?:me|i|us) ?\w*|remember (?:the|that|when|how|our)|and (?:you|yours|yourself|your end)|same with you|ever (?:been|tried|seen|heard|get|go))\b"
)

# doors held open without a question
_INVITES = re.compile(
    r"\b(?:tell me|let me know|fill me in|keep me posted|keep me (?:updated|in the loop)|give (?:me|us) (?:a shout|a wave|a ring|a bell|a call|an? update)|"
    r"send (?:me )?(?:word|news|(?:a |some |any |your |the )?(?:photos?|pics?|pictures?|postcard|link|update|recipe|voice))|"
    r"drop (?:me |us )?(?:a (?:line|note|text|message)|by any)|do tell|shout if|holler|hit me up|say (?:hi|hello|hey|so|the word|if|when)|ask me|"
    r"write (?:back )?(?:if|when|any ?time|whenever|sometime|soon)|text (?:me )?(?:if|when|any ?time|whenever|back)|"
    r"message me|call (?:me )?(?:if|when|any ?time|whenever)|ring (?:me )?(?:if|when|any ?time|whenever)|reply (?:if|when|whenever)|answer (?:if|when|"
    r"whenever)|show me|remind me|report back|i want (?:to hear|to know|details|the (?:full|whole) (?:story|report)|all the)|you (?:will|must|can|should|"
    r"could) (?:have to )?(?:tell|send|show|explain|teach|let) me|"
    r"(?:would|'d|should) (?:{ADV} )?(?:love|like|be (?:glad|happy|curious|interested|pleased|delighted|keen|good|nice|lovely|great|"
    r"fun))(?: \w+)? (?:to )?(?:hear|know|see|read|learn|catch up|chat|talk|find out)|(?:love|like|happy|glad|keen|nice|lovely|good|great|eager|delighted|"
    r"hope|hoping|curious|interested|pleased) to (?:hear|know|learn|chat|talk)|"
    r"(?:would|will) (?:{ADV} )?(?:love|welcome|appreciate|enjoy) (?:a|an|any|your|some|hearing|to hear|news|the (?:recipe|update|news))|(?:wonder|wondering|"
    r"wondered|curious) (?:how|what|if|whether|about|where|who|which|when)|all ears|"
    r"if you (?:{ADV} )?(?:feel like|fancy|want|would like|like|have (?:a|any|the)|need|care to|are (?:curious|free|around|passing|up for|interested|"
    r"in the mood)|get (?:a|the)|know|happen|remember|find|could|can|spot|see)|(?:any ?time|whenever) (?:you|it)|when(?:ever)? you (?:have|get|find|feel|"
    r"fancy|can|are (?:free|ready|around|next))|"
    r"(?:no|without) (?:need|rush|hurry|pressure|obligation|worries|stress)(?: at all)?|(?:tips|advice|recommendations|suggestions|ideas|thoughts|opinions?|"
    r"photos|pictures|guesses|updates|news|help|answers|verdict|votes) (?:\w+ ){0,5}?(?:welcome|appreciated|please|gratefully|needed|wanted|accepted)|"
    r"(?:happy|here|around|free|up) (?:to (?:help|chat|talk|listen)|for a (?:chat|natter))|feel free|you are (?:always )?welcome|always (?:happy|glad|good|"
    r"nice|lovely)|hope (?:you will|to) (?:tell|hear|write)|(?:your|over to) (?:turn|you)|please (?:advise|confirm|tell|say|send|let|share)|update me|"
    r"share (?:if|your|any|the|some|how)|"
    r"what you (?:think|thought|reckon|would)|how (?:you|it|that|they|things|everything|your \w+|the \w+|she|he) (?:{ADV} )?(?:got on|went|goes|turned out|"
    r"turns out|is going|are (?:doing|getting|finding|keeping)|is (?:doing|getting|treating|coming)|did|have been|has been|settled))\b".replace(
        "{ADV}", r"(?:just|still|really|ever|always|also|so|very much|honestly|genuinely)"
    )
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
