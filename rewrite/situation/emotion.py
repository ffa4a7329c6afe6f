"""Which emotion, if any, dominates a draft: anger, despair or sadness, by the share of its sentences that carry one."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from rewrite.situation.reading import Found, Page, build

_INSULT = (
    r"(?:cowards?|liars?|snakes?|dogs?|pigs?|cow|bastards?|bitch|mongrel|wagon|rats?|cheats?|cheater|frauds?|idiots?|fool|scum|devil|weasel|ghoul|monster|clown|waste of|narcissist|hypocrite|mama's boy|parasite|leech|worm|thief|thieves|traitor|loser|prick|dick|arsehole|asshole|wanker|twat|cunt|shit|piece of|bollocks|witch|"
    r"joke|disgrace|animal|beast|swine|gobshite|muppet|tosser|toad|article|mistake|vampire|psycho|creep|user|player|trash|garbage|rubbish|nobody|excuse for|excuse of|so-and-so|melt|wasteman|dickhead|sod|git|cur|viper|demon|fake|wonder you are)"
)
_VICE = (
    r"(?:selfish|spineless|gutless|lying|disgusting|pathetic|wicked|cruel|heartless|useless|pompous|mean|sly|shameless|deceitful|two-faced|fake|toxic|rotten|lousy|sneaky|sleekit|brass-face|evil|vile|hollow|grinning|penny-pinching|cold-hearted|stone-cold|weak|hideous|ugly|stupid|dirty|filthy|nasty|arrogant|"
    r"smug|self-centred|self-centered|self-congratulating|ungrateful|unfaithful|cheating|treacherous|cowardly|callous|cold-blooded|poisonous|horrible|despicable|ignorant|dishonest|manipulative|childish|small|foolish|little|absolute|miserable|worthless|cheap|bloody|damn(?:ed)?|fucking|effing)"
)
_WISH = r"(?:di(?:e|es)\b|break(?:s)?|choke|rot\b|suffer\w*|lonely|alone|never (?:know|find|get|settle|sleep|have|be|grow)|miserable|turns? over|falls?|burn\w*|hurts?|haunt\w*|regret\w*|fails?|leaves? you|finds? (?:a rock|your face|out)|laugh(?:s)? at|ashamed|dies facing|drown\w*|sink\w*|crash\w*|cheats? on|never settles|plays? our|freeze\w*|cry|smile through|collapse\w*|curse\w*|itch\w*|stub\w*)"


class Lexicon(NamedTuple):
    emotion: str
    says: re.Pattern[str]
    alone: re.Pattern[str]  # enough on its own in a text of a sentence or two


_ANGER = build(
    r"\b(?:i|am|so|that|was|be|been|being|got|this|gets|how|more) (?:\w+ ){0,2}?(?:angry|furious|livid|raging|fuming|seething|burning|boiling|enraged|incensed|mad at|pissed|heated at|shaking with|vibrating)\b|\b(?:rage|fury|wrath|furia)\b|\bhate (?:you|ye|your|yer|this|him|her|that you|the way|everything|us|what)|"
    rf"\byou (?:\w+ )?(?:{_VICE}[,]? (?:\w+[,]? )?){{0,4}}{_INSULT}\b|\byou (?:are|were|is|was|be) (?:{{ADV}}(?:a |an |the |such |such a |nothing but (?:a )?|so |no |still )*)?(?:{_VICE}|{_INSULT})\b|\byou {_VICE},? {_VICE}|\b(?:{_VICE},? ){{2,}}|(?:^|[!.?\n] ?){_INSULT}!|\bwhat kind of (?:man|woman|person|{_VICE})|\b(?:the|that|your) (?:nerve|cheek|neck|audacity|gall)\b|"
    rf"\bshame on (?:you|ye)|\bhow (?:dare|could|can) you\b(?! (?:sleep|eat) so)|\bgo to hell|\bscrew (?:you|ye|this|that)|\bfuck (?:you|ye|that|off|this|your)|\bdamn you|\brot in|\bi hope (?:you|ye|it|your|yer|the|she|he|they|every|at your|that)[^.!?\n]{{0,60}}\b{_WISH}|\bi wish (?:you|your)[^.!?\n]{{0,40}}\b(?:never|hell|the worst|pain|lonel)|\bmay (?:you|the|your|god|every|all|it)\b[^.!?\n]{{0,50}}\b(?:never|turn|judge|curse|fall|rot|laugh|punish|burn|know|break|come out to)|"
    r"\bcurse (?:you|the day|on)|\bgod (?:will judge|is watching|punish)|\bdisgrac\w+|\bhumiliat\w+|\bbetray\w+|\byou (?:\w+ )?(?:lied|cheated|used me|wasted|ruined|destroyed|tricked|fooled|robbed|stole|sneak\w*|sold (?:the|my)|disrespected|made me (?:small|look|cancel|hide|feel)|made a fool|ghosted|threw|abandoned|promised|let me (?:host|hand|carry|plan|pay|think)|told every\w*|left me (?:in|with|at|on|for|the)|walked out on|could not wait|corrected|laughed at|never (?:once|even|lifted|thanked|cared|paid)|stood (?:up )?(?:there|in my)|took (?:the|my)|take (?:the|my)|sat (?:on|there)|lied me|said that i (?:smell|am))\b|\blied (?:to )?me\b|"
    r"\bno shame\b|\byou have (?:no|a small|some) (?:shame|heart|forehead|conscience|nerve|soul|backbone|spine|guts)|\bi (?:could|want to|wanna|would like to|will) (?:\w+ )?(?:scream|throw|smash|break|spit|slap|burn|explode|punch)|\b(?:scream|screamed|shouted|screaming)\b|\b(?:sick|tired) of (?:you|your|being)|\bwasted (?:my|ma)|\blike a (?:thief|coward|dog|vendor|dustbin|doormat|fool|idiot)\b|\bdo not (?:bother|you dare|ever) |\bdinnae bother|\bnever forgive|\b(?:dirty|filthy) (?:\w+ )?(?:trick|lie|dog|secret)|\b(?:whole time|all (?:the|that) time) you\b|\bwhile you (?:was|were|sat|slept|lay)\b|\bbehind my back\b|\bbroken (?:two|three|my|every) (?:cups|plates)|\bafter (?:everything|all) (?:i|that i|we)\b|\bdo you (?:even )?know (?:how insane|what you did|what that|how many)|\bburn(?:ing)? (?:from|your|it|them|everything|all)\b|\bgive (?:me )?back my\b|\bdrop dead\b|\bstuff (?:your|it|the lot|you)\b|\bchoke on\b|\byou (?:foul|disgust|make me sick|sicken|repulse)\b|\b(?:thief|waster|coward|liar) of my\b|\b(?:useless|worthless|wicked|shameless) (?:\w+ )?(?:man|woman|boy|girl|human)\b|\bshame will\b|\bspite\b|\b(?:so|that|this|never been so) (?:\w+ )?(?:mad|angry|cross|livid)\b|\bi am (?:mad|done|livid|disgusted|cross)\b|\byou (?:waste|wasted|ate|used|had me|had the|can whistle|knew|left me|take the|took the|liked me|chose|watched|let me) (?:\w+ )|\bi hope (?:that |it |you |your |every |the |she |he |they |at |one day)(?![^.!?\n]*\b(?:well|good|ok|okay|great|happy|lovely|fine|better|treating|going well|goes well|enjoy(?:ed)?|went|nice|settled in|find time|like it)\b)[^.!?\n]*\b(?:you|your|yer|it|him|her|they)\b|\b(?:i|we) (?:ironed|cooked|worked|paid|carried|wiped|raised|gave up|slaved|waited|sat with|stood by|washed|drove|buried|sewed|nursed|covered)\b[^.!?\n]{0,60}\b(?:years?|for you|your|so (?:that )?you)\b"
)
_SADNESS = build(
    r"\b(?:cry|crying|cried|cries|cryin|weep|weeping|wept|weeps|sob|sobs|sobbing|sobbed|howled|howling|greetin|greeting (?:since|every|all)|bawl\w*|tears|tearful|blubbing)\b(?! (?:with|from) laugh|(?:-| )?laugh\w*)|\b(?:so|very|i am|am|feel|too|this|be|that|just|utterly|how|was) (?:\w+ )?(?:sad|lonely|alone|empty|broken|heartbroken|miserable|low|hollow|gutted|ill|desolate|blue|grey|dry)\b|\b(?:sadness|sorrow|grief|griev\w+|mourn\w*|heartbreak|heartache|loneliness|misery|emptiness|triste(?:za)?)\b|"
    r"\bheart (?:is |has |feels? )?(?:been )?(?:broken|breaks?|breaking|heavy|shattered|in pieces|empty|aches?)|\bbroke(?:n)? (?:my )?heart|\b(?:it|this|everything|chest|body|heart|that|all) (?:just |still |really )*(?:hurts?|aches?|aching)\b|\bache(?:s)? for|\bmiss (?:you|ye|him|her|us) (?:so|terribl\w+|every|badly|like|more than)|\b(?:can|do|did|have) not (?:\w+ )?(?:eat|sleep|eaten|slept|cook|sing|play|pray|breathe|get warm|hold the)\b|\b(?:no|nae|without|lost (?:my|all)|not the) (?:appetite|sleep|heart to|voice|taste|joy|rest)\b|\bnothing tastes|\bno taste\b|\b(?:house|flat|bed|room|home|kitchen|place)\b[^.!?\n]{0,30}\b(?:quiet|empty|silent|cold|big|wide|dark)\b|\bbite the pillow|\bwent for the hanky|\b(?:lie|lay|lying|sat|sit|sitting|set|sleep|sleeping) (?:\w+ )?(?:on|in|by) (?:the|your|my|his|her|that) (?:\w+ )?(?:floor|dark|car|side|chair|recliner|garage|bathroom|front room|garden|bed|slip|kerb|settee)\b|"
    r"\bi just (?:sit|lie|lay|stare|sat|set)\b|\btwo (?:cups|plates|coffees)\b[^.!?\n]{0,20}\b(?:mistake|habit)|\bstep round them|\b(?:every|each) (?:song|bench|auto|station|couple|auld couple|night)\b[^.!?\n]{0,40}\b(?:you|love|cry|bike|greet|is)\b|\bfell? down on\b|\bwon't stop crying|\bi do not (?:eat|sleep|play|pray|cook|sing|wipe|know how to use|put on)\b|\bi am not (?:well|ok|okay|fine|alright)\b|\bcold hands\b|\bno one to\b|\bnobody to\b|\blike a (?:house|ghost|dead|last chair|widow)\b"
)
_DESPAIR = build(
    r"\b(?:hopeless\w*|despair\w*|desperate\w*|worthless|pointless|unbearable|numb|drowning|doomed|lost without|falling apart|fallen apart|shattered|destroyed)\b|\bno (?:point|hope|future|tomorrow|way out|end to|light|morning|flair|floor|reason to)\b|\bwhat is the point\b|\bnothing (?:matters|is left|left|helps|works|means)\b|\b(?:can|could) not (?:\w+ )?(?:go on|see (?:the|any|forward|a way|past|tomorrow)|breathe|cope|live without|get up|get out|do this|function|stand|stop|bear|face|survive|carry on|picture)\b|"
    r"\b(?:do|did) not know (?:who i am|how (?:to|people|i|there)|what i am|what to do with|what (?:is|was) wrong)\b|\bwhy bother\b|\bfor (?:what|whom|who)\?|\b(?:down and down|doon and doon|gaun doon)\b|\b(?:going|gone|goes|gaun|sinking) (?:under|down)\b|\bnobody(?:'s| is) coming\b|\bnothing(?:'s| is)? (?:in|inside) (?:me|here)|\bnothing left in me\b|\bstatic\b|\bi am (?:nothing|no one|nobody|finished|done for|a shell|dry|empty|lost)\b|\bthere is no (?:me|point|one|flair)\b|\b(?:end of|lost) (?:everything|my world|the world)|\bwithout you (?:i am|there is|nothing|i do not|i can)|\bwho i am without\b|\bno hay ma[nñ]ana\b|\beverything (?:is|feels|hurts) (?:grey|gray|black|dead|wrong|gone|pointless|over|dark|mud)\b|\bit will never\b|\bnever (?:be happy|get better|get over|stop)\b|\bwrong with me\b|\bmud\b|\bi go round with it\b|\bbanned .* crying\b"
)
_STRONG_ANGER = build(
    r"\b(?:hate (?:you|ye|your)|fuck (?:you|ye|that|off)|go to hell|rot in|shame on|how dare|never forgive|curse (?:you|the)|screw you|you (?:\w+ ){0,3}"
    + _INSULT
    + r"\b)|\bdie\b|\bi hope (?:you|your|she|it)[^.!?\n]{0,50}\b"
    + _WISH
)
_STRONG_SADNESS = build(r"\b(?:cry|crying|cried|cries|weep|weeping|wept|sob\w*|tears|heartbroken|hopeless\w*|grief)\b")
_STRONG_DESPAIR = build(r"\b(?:hopeless\w*|despair\w*|no (?:point|hope|future)|nothing (?:matters|left)|can not (?:go on|cope|breathe|live without|do this))\b")
LEXICON = (Lexicon("anger", _ANGER, _STRONG_ANGER), Lexicon("despair", _DESPAIR, _STRONG_DESPAIR), Lexicon("sadness", _SADNESS, _STRONG_SADNESS))

# calibrated on rewrite/data/drafts_dev.jsonl: the share of sentences that carry the emotion, and how much there is at least
_SHARE = 0.2
_AT_LEAST = 2.0
_STRONG = 0.5  # what a strong word counts for beside its own finding
_LIGHT = re.compile(r"\b(?:lol|lmao|haha\w*|laugh\w*|how(?:'s| is| are) (?:the|your|you|work)|hope (?:you|your)|i have not laughed)\b|😂|🤣")
_TEARS = re.compile("[😭💔😢😡🤬😿🥀]")
_MANY_TEARS = 3
_SHOUTED = 0.4  # of the words that long
_CAPS = re.compile(r"\b[A-Z]{3,}\b")
_WORDS = re.compile(r"\b[^\W\d_]{3,}\b")
_PIECE = re.compile(r"[^.!?\n…;]*[^\s.!?\n…;][^.!?\n…;]*")


def read(page: Page) -> Iterator[Found]:
    """One `heavy` signal for the emotion that most of the draft carries, or none; its span is the first evidence."""
    tears = _TEARS.findall(page.text)
    pieces = [m.start() for m in _PIECE.finditer(page.text) if len(m.group().split()) > 1]
    if not pieces:
        if len(tears) >= _MANY_TEARS:
            yield Found("heavy", "sadness", 0, len(page.text))
        return
    hits = {lex.emotion: [m for m in lex.says.finditer(page.text) if not page.cited(*m.span())] for lex in LEXICON}
    everywhere = [m for found in hits.values() for m in found]
    if not everywhere:
        return
    carrying = len({bisect_right(pieces, m.start()) for m in everywhere})
    strong = sum(1 for lex in LEXICON for _ in lex.alone.finditer(page.text))
    shouted = len(_CAPS.findall(page.doc.text)) > _SHOUTED * len(_WORDS.findall(page.doc.text))
    weight = (
        len(everywhere) + _STRONG * strong - len(_LIGHT.findall(page.text)) + (1 if shouted and hits["anger"] else 0) + (1 if len(tears) >= _MANY_TEARS else 0)
    )
    if weight >= _AT_LEAST and carrying >= _SHARE * len(pieces):
        top = max(hits, key=lambda emotion: len(hits[emotion]))
        yield Found("heavy", top, *hits[top][0].span())
