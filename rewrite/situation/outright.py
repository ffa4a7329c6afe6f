"""The situation as it is said outright: who ended it and when, what the ex asked for, plain danger."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guards.doc import Doc, Sentence
from rewrite.types import Field, Signal

_NUMBERS = {w: n for n, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"])} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "few": 3,
    "the": 1,
}
_PER = {"hour": 0, "hr": 0, "night": 1, "day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30, "year": 365, "yr": 365}

# the ex, spoken to or spoken of
_EX = r"(?:you|ye|he|she|they|my ex|my (?:boyfriend|girlfriend|husband|wife|partner|fiance|fiancee)|the ex|her|him|[a-z]+)"
_EX_STRICT = r"(?:you|ye|he|she|they|my ex|my (?:boyfriend|girlfriend|husband|wife|partner|bf|gf))"
_SAID = r"(?:said|says|say|told (?:me|us)|tell me|wrote|texted|texting|made it (?:very |really |so )?clear|mentioned|admitted|replied|swore|messaged|explained|announced|insisted|confirmed|asked)"
_WHEN = r"(?:ended|broke up|broke it off|break up|breakup|broke things off|split(?: up)?|dumped|left(?! (?:a|the|your|ur|his|her|my|some|it|for))|finished (?:with|it)|called it (?:off|quits|a day)|walked out|moved out|was over|it is over|packed|ended (?:it|things)|said it was over|told me (?:it was|you were|we were) (?:over|done)|chucked|binned)"
_REPORTER = r"(?:friend|sister|brother|mum|mom|mother|cousin|aunt\w*|dad|father|roommate|flatmate|colleague|everyone|people|somebody|someone|nan|[a-z]+'s (?:mum|friend))"


@dataclass(frozen=True)
class Reading:
    """A kind of signal and the patterns, over folded text, that show it. unless: what in the same sentence takes it back."""

    kind: str
    value: str
    shows: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None = None


def _reading(kind: str, value: str, *shows: str, unless: str | None = None) -> Reading:
    return Reading(kind, value, tuple(re.compile(s) for s in shows), re.compile(unless) if unless else None)


READINGS: tuple[Reading, ...] = (
    _reading(
        "harm_self", "harm to oneself",
        r"\b(?:kill|hurt|harm|cut|hang|drown|shoot) (?:myself|me self)\b", r"\bend (?:it all|my (?:own )?life|things for good)\b", r"\b(?:suicid\w+|self.?harm\w*|kms)\b",
        r"\b(?:do not|no longer|never) (?:want|wish|plan|need) to (?:live|be alive|be here|exist|wake up|go on|carry on)\b", r"\b(?:want|wish|ready|going|rather|plan|thinking about|decided|better|try|tried|going) (?:to )?(?:die|be dead|be gone for good|not (?:wake up|be here|exist))\b",
        r"\bi (?:would|will|wish i (?:was|were)) (?:rather )?(?:be )?dead\b(?! (?:tired|if|lol))", r"\b(?:would|will) (?:all )?be better off (?:without me|if i)\b", r"\b(?:no|not any) (?:reason|point) (?:left )?(?:to|in) (?:live|living|be(?:ing)? (?:here|alive)|going on|carry on)\b",
        r"\b(?:have|got|bought|saved|counted|lined up|collected|kept|took|taken|taking|swallow\w*|hold|holding) (?:\w+ ){0,4}(?:pills|tablets|sleeping tablets|paracetamol|razor|razors|blade|rope|noose|gun|pistol|shotgun)\b",
        r"\b(?:pills|tablets|pistol|gun|rope|razor|blade) (?:\w+ ){0,3}(?:on the table|in my hand|beside me|ready|in front of me|next to me|here)\b",
        r"\b(?:will not|do not|never) have to (?:worry|think|bother|hear) (?:\w+ ){0,2}(?:about|from) me (?:\w+ ){0,2}(?:after|again|any ?more|soon|from|much longer|ever|come)\b",
        r"\b(?:gave|given|giving|give) (?:\w+ ){0,3}(?:dog|cat|my things|everything|my stuff|records|fish|bird|plants|guitar) (?:\w+ ){0,3}(?:away|to)\b[^.!?\n]{0,60}[\s\S]{0,120}\b(?:after (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow|this|the)|will not (?:need|be)|no (?:more )?need|goodbye|last|sorted|paid|in order)\b",
        r"\b(?:rent|bills|funeral) (?:\w+ ){0,3}(?:is |are |all )*paid (?:\w+ ){0,4}(?:to|until|till|through|up)\b[\s\S]{0,160}\b(?:sunday|monday|worry|goodbye|keys?|note|letters?|last|nobody|no one|find|gone)\b",
        r"\b(?:wrote|written|writing|left|leaving|leave) (?:\w+ ){0,4}(?:goodbye|last|final|farewell) (?:letters?|notes?|message)s?\b", r"\b(?:this is|it is) (?:my )?(?:last )?goodbye\b[^.!?\n]*\b(?:everyone|world|forever|all)\b", r"\b(?:after|by) (?:tonight|tomorrow|sunday|monday|the weekend) (?:i|none of (?:it|this)|it|you)\b[^.!?\n]{0,30}\b(?:will not|gone|matter)\b",
        r"\b(?:bridge|railway|train tracks|roof|balcony|cliff|edge)\b[^.!?\n]{0,60}\b(?:jump|step off|let go|how easy|how quick|nobody would|finally (?:be )?quiet|over the (?:rail|edge))\b", r"\b(?:jump(?:ing)? (?:off|from|in front))\b(?! the (?:couch|sofa))", r"\bcan not (?:do|take) (?:this|it) any ?more\b[\s\S]{0,80}\b(?:pills|nobody|goodbye|sorry for everything|end)\b",
        r"\bnot (?:going to )?(?:be )?(?:here|around) (?:by|after|when|much longer|for much longer|next (?:week|month|year|christmas|birthday))\b(?!.*\b(?:holiday|moving|work|shift|trip)\b)", r"\bnobody (?:would|will) (?:even )?(?:notice|miss me|find me)\b",
        unless=r"\b(?:lol|lmao|haha\w*|song|busker|film|movie|episode|game|level|exam|laughing|laughed|character|book|novel|plot|plant|phone|battery|vet|fish died|joke|joking)\b",
    ),
    _reading(
        "harm_other", "harm to another",
        r"\b(?:kill|hurt|stab|shoot|smash|beat|destroy|burn|bash|batter|punch|run over|slash) (?:you|him|her|them|that (?:man|woman|guy|girl|bastard|bitch|prick)|your (?:new )?\w+|his \w+|her \w+)\b(?! (?:at|in the) (?:chess|scrabble|cards|darts|game|quiz|final|race|tennis|mario))",
        r"\b(?:know|found out|seen|watched|worked out) (?:exactly )?(?:where|when|what time|which) (?:he|she|they|you|your (?:new )?\w+|that \w+|the new \w+) (?:\w+ ){0,3}(?:parks?|lives?|sleeps?|works?|finish(?:es)?|leaves?|jogs?|runs?|drinks?|walks?|gets? (?:home|off)|shops?)\b",
        r"\b(?:will|going to) (?:pay|regret|be sorry|suffer|get what)\b[^.!?\n]{0,40}\b(?:for (?:this|it|what)|soon|see|deserve|coming)?\b(?=[^.!?\n]{0,40}\b(?:he|she|you|they|both)\b)", r"\b(?:he|she|you|they|that \w+|both of you) (?:will not|will never|are not going to|is not going to) (?:be )?(?:smil\w+|walk\w*|laugh\w*|see it coming|get away|be safe|wake up)\b", r"\b(?:he|she|you|they|both of you) (?:will|are going to|is going to) (?:regret it|pay for (?:this|it)|bleed|get hurt|wish)\b",
        r"\b(?:bring|bringing|got|took|have) (?:my |a |the |dad's |grand\w+ )*(?:bat|hammer|petrol|gasoline|knife|gun|pistol|crowbar|machete|lighter)\b[^.!?\n]{0,80}\b(?:you|him|her|his|your|their|house|car|door)\b",
        unless=r"\b(?:lol|lmao|haha\w*|song|busker|film|movie|episode|laughing|laughed|chess|scrabble|quiz|joke|joking|birds?|plumber|nearest|coat|hug|surprise)\b",
    ),
    _reading(
        "order", "an order", r"\b(?:restraining|protection|protective|no.?contact|non.?molestation|barring|court|injunction|intervention|harassment) (?:order|notice|warning)\b", r"\b(?:injunction|avo|ipo|tro)\b", r"\b(?:judge|police|court|solicitor|lawyer|magistrate|officer|cops?)\b[^.!?\n]{0,60}\b(?:not (?:to )?(?:contact|text|message|write|call|go near|talk|come near|be near)|stay away|no contact|keep away|metres|meters|feet|yards)\b",
        r"\b(?:bail|probation|parole) (?:conditions?|terms?|officer)\b", unless=r"\b(?:pizza|takeaway|food order|in order to|order of)\b",
    ),
    _reading(
        "fear", "afraid",
        rf"\b{_EX_STRICT} (?:are|is|was|were|got|seem|seems|looked|feel|feels|felt)? ?(?:still |so |really |always |genuinely |a bit |properly )*(?:afraid|scared|frightened|terrified|fearful|nervous) (?:of|around|about|with|when) (?:me|my|i)\b",
        r"\b(?:i )?(?:scare|scared|frighten|frightened|terrify|terrified) (?:you|her|him|them)\b(?! (?:with the|by jumping|half|with my (?:singing|cooking)))", rf"\b{_EX_STRICT} (?:\w+ )?{_SAID} (?:that )?(?:i|you|he|she) (?:\w+ )?(?:scare[ds]?|frighten(?:s|ed)?|am (?:scary|frightening)|do not feel safe|did not feel safe|does not feel safe)", r"\b(?:you|he|she|they) (?:do|does|did) not feel safe\b", r"\b(?:flinch|flinched|flinches)\b", r"\bchanged (?:the|your|her|his|their) locks?\b",
        unless=r"\b(?:spider|dog|clown|film|movie|ghost|shy|to text first|mask|halloween)\b",
    ),
    _reading(
        "blocked", "blocked",
        r"\b(?:you|ye|he|she|they|my ex|[a-z]+) (?:have |has |had |just |even |already |then |also |gone and )*block(?:ed|s)? (?:me|us|my|him|her|every ?thing|on)\b", r"\b(?:i am|am|got|been|being|was|were|getting) (?:still |now |all )?(?:block(?:ed|t)|unfriended and blocked)\b(?! (?:in|nose|up|by (?:a|the) (?:van|car|truck|bus|lorry)))", r"\byou (?:have )?(?:me )?blocked (?:me|everywhere|on|my)\b", r"\b(?:made|using|used|from|on|borrowed|got) (?:a |an |my )?(?:new|another|different|second|fake|burner|friend's|mate's|mum's|sister's|brother's|cousin's) (?:account|number|phone|sim|profile|email|insta\w*)\b[^.!?\n]{0,60}\b(?:block|reach|see|you|through)\w*\b", r"\b(?:messages?|texts?|calls?) (?:are |is |do |does )?(?:not (?:going through|deliver\w*|sending)|bouncing|green now|one tick)\b",
        unless=r"\b(?:sink|drain|toilet|road|street|nose|pipe|landlord|driveway|parked|bank|card|gutter|chimney|artery)\b",
    ),
    _reading(
        "no_contact", "no contact",
        rf"\b(?:{_SAID}|ask(?:ed|ing)?(?: me| us)?|want(?:s|ed)?(?: me)?|begg?ed me|need(?:s|ed)? me|warned me) (?:\w+ ){{0,3}}?(?:to )?(?:not (?:to )?(?:ever )?(?:contact|text|message|call|write|talk|reach|come|speak|phone|ring|email|be in touch|get in touch)|never (?:to )?(?:contact|text|message|call|write|talk|speak|come|reach)|stop (?:contacting|texting|messaging|calling|writing|reaching|phoning|ringing|emailing)|leave (?:you|her|him|them) (?:alone|be|in peace)|stay away|no (?:more )?contact|(?:no|not) (?:more )?(?:texts|calls|messages|letters)|lose (?:your|her|his|my) number|delete (?:your|her|his) number|go away|cut (?:all )?contact)\b",
        r"\b(?:you|he|she|they) (?:do|does|did) not want (?:me to (?:contact|text|message|write|call|reach)|to (?:hear from|be contacted|speak to|talk to) me|(?:any|no) (?:more )?(?:contact|messages|calls))\b", r"\b(?:your|his|her|their) (?:last |only |final )?(?:words|message|text|wish|request|rule|condition)\b[^.!?\n]{0,40}\b(?:no contact|not (?:contact|text|write|call)|leave me alone|never (?:text|contact|write|call)|stop (?:texting|writing|calling|messaging))\b", r"\b(?:leave me alone|do not (?:ever )?(?:contact|text|message|call|write(?: to)?) me(?: (?:again|any ?more))?|stop (?:contacting|texting|messaging|calling) me|never (?:contact|text|message|call) me again)\b(?=[^.!?\n]*(?:you said|you wrote|he said|she said|\"|$))",
        r"\b(?:asked|want(?:s|ed)?|requested|insisted on|agreed (?:on|to)|said) (?:for )?(?:strict |total |complete |absolute |full )*no contact\b", r"\b(?:you|he|she|they) (?:have )?(?:cut|cutting) (?:off )?(?:all )?contact\b",
        unless=r"\b(?:i (?:do not )?(?:want|asked|said|told you|need)(?: to| you)? (?:no contact|stop|not)|youtube|guru|i told you (?:not|to stop|to leave)|my (?:lawyer|boss)|scam|spam|spammers?)\b",
    ),
    _reading(
        "space", "space",
        rf"\b(?:{_EX_STRICT}|[a-z]+) (?:\w+ ){{0,3}}?(?:need(?:s|ed)?|want(?:s|ed)?|asked(?: me)?(?: for)?|asking for|begged for|require[sd]?) (?:\w+ ){{0,4}}?(?:space|distance|time (?:apart|alone|to (?:yourself|himself|herself|themselves|think))|room to breathe|a break from me)\b", r"\b(?:your|his|her|their) (?:need for |request for |wish for )?space\b(?! (?:heater|ship|invaders|bar|saving))",
        r"\bgiv(?:e|ing|en) (?:you|him|her|them) (?:some |the |more |your |his |her |all the )*(?:space|time and space|distance)\b",
        unless=r"\b(?:parking|park|outer|storage|nasa|telescope|shelf|wardrobe|disk|drawer|garage|i (?:need|needed|asked|wanted|said i needed)(?: for)?(?: some)? (?:space|time)|office space|space museum|spaceship|rocket|planets?|desk|loft|boot)\b",
    ),
    _reading(
        "not_interested", "no",
        r"\b(?:not|no longer|never) (?:be )?interested(?: in)?(?: me| us| getting| trying| a relationship| anything| dating| (?:any ?more))?\b(?! in (?:the|buying|your|football|cars))", r"\btoo late (?:for us|now|to (?:fix|try|go back|change|save)|already)?\b(?=[^.!?\n]*(?:said|told|say|says|us\b|$|\.|,))", r"\b(?:no|not) (?:turning|going|way) back\b",
        rf"\b{_EX_STRICT} (?:\w+ )?(?:{_SAID}|keep telling me|keeps telling me|already told) (?:\w+ ){{0,2}}?(?:that )?(?:no|it is over(?: for good)?|it was over(?: for good)?|it is (?:done|finished)|(?:you|he|she|they|i) (?:do|does|did) not (?:love|want|feel|see)|not (?:love|want|getting back|coming back)|(?:you|he|she|they) (?:are|is|were|was) (?:done|happier|not (?:coming|in love|sure you ever|going to change))|never (?:getting|going|coming)|there (?:is|was) no (?:chance|future|hope|us|way)|we (?:are|were) (?:done|over|never|not (?:right|good|compatible|getting))|we will never)\b",
        r"\b(?:you|he|she|they) (?:do|does|did) not (?:want|love) (?:me|us|to (?:be with me|get back|try|see me|come back|work|date)|a relationship|this|anything (?:with|to do with) me)(?: (?:back|any ?more|anymore))?\b(?! to (?:say|know|go|do|think|be sad))", r"\b(?:you|he|she|they) (?:have )?(?:moved on|stopped loving me|fell out of love|fallen out of love|lost (?:your |his |her )?feelings|turned me down|rejected me|said no)\b", r"\bdo(?:es)? not want to get back (?:together|with me)\b", r"\bfeelings? (?:are|is|were) (?:gone|not there|dead)\b", r"\bonly (?:see|sees|saw) me as (?:a )?friend\b", r"\b(?:will|would) never (?:get back|take me back|love me|be together|come back)\b",
        unless=r"\b(?:do not know if|not sure if|unless|if you (?:say|said) no|what if|i (?:said|told) (?:you|him|her) (?:that )?(?:no|it)|i am not interested|too late (?:for|to) (?:the|plant|call|dinner|lunch|coffee|ring|buy|book|sow)|sale|mortgage|landlord)\b",
    ),
    _reading(
        "new_partner", "somebody new",
        r"\b(?:new|another|other) (?:boyfriend|girlfriend|partner|bf|gf|man|woman|guy|girl|lad|fella|fiance|fiancee|husband|wife|missus|babe|relationship|love|boo|lover|bird|bloke|chick|one in your life)\b(?! (?:job|flat|place))", rf"\b{_EX_STRICT} (?:are|is|have been|has been|were|was|started|are now|is now) (?:\w+ )?(?:dating|seeing|going out with|living with|engaged(?: to)?|married to|marrying|getting married|sleeping with|with) (?:someone|somebody|a (?:new|guy|girl|man|woman)|him|her|that|my|[a-z]+(?= (?:now|from|at|already|\W|$))|another)\b", r"\b(?:you|ye|he|she|they) (?:and|&|n) (?:him|her|[a-z]+) (?:are|is|look|looked|being) (?:\w+ )?(?:together|official|a couple|happy|engaged|cosy|an item)\b",
        r"\b(?:saw|seen|heard|know|found out) (?:\w+ )?(?:about )?you (?:\w+ ){0,2}?(?:with|and) (?:him|her|your new|that (?:man|woman|girl|guy|lad)|someone|somebody|some)\b", r"\b(?:met|found|got|has|have|picked|chosen|chose) (?:someone|somebody)(?: else| new| better)?\b(?! to (?:fix|help|water|feed|clean|look|take|buy|carry))", r"\bwith (?:someone|somebody) else\b", r"\b(?:you|he|she|they) (?:are|is|got|have got|just got) (?:now )?(?:engaged|married)\b", r"\byour (?:engagement|fiance|fiancee|new (?:her|him))\b", r"\breplaced me\b", r"\bi know (?:about )?(?:him|her)\b(?=\W|$)",
        unless=r"\b(?:puppy|business partner|dance partner|tennis partner|lab partner|training partner|climbing partner|i (?:have |am |was )?(?:met|dating|seeing|with|found) (?:someone|somebody)|have you (?:met|found)|your (?:sister|brother|mum|mom|dad|cousin|friend|boss)(?:'s)?|congrats to (?:her|him|your)|kitten|got someone to|no one else|nobody else)\b",
    ),
    _reading(
        "closure", "closure",
        r"\bclosure\b", r"\b(?:close|end) (?:this|the|that|our|my) (?:chapter|book|door|story)\b", r"\b(?:let (?:you|him|her|it|this|us|them) go|move on|put (?:it|this|us|you) (?:to rest|to bed|behind me|down)|be done(?: with (?:it|this))?|say (?:a |my )?(?:proper )?goodbye|draw a line|get it off my chest|full stop|final word|last word|lay (?:it|this) to rest|make (?:my )?peace)\b(?=[^\n]*\b(?:not want (?:you|him|her|us|to get) back|no(?:t)? (?:answer|reply)|just|only|need|last|final|once|so (?:that )?i can|then)\b)", r"\b(?:just|only|one last|need|want|last)\b[^.!?\n]{0,50}\b(?:to (?:say (?:a |my )?(?:proper )?goodbye|let (?:you|him|her|it|this) go|move on|end it properly|finish it properly|put it to rest|be at peace|stop (?:wondering|carrying))|an? (?:end|ending|end point|full stop|goodbye))\b", r"\b(?:last|final|goodbye) letter\b", r"\bdo not want (?:you|him|her|us) back\b[^.!?\n]{0,80}\b(?:just|only|need|want)\b",
        unless=r"\b(?:road|street|lane|bridge|motorway|track|store|shop|pool|school|library|not (?:about|want|need|looking for) closure|do not (?:want|need) closure|account|zipper|line closure|branch)\b",
    ),
    _reading(
        "ex_love", "love or missing, said by the ex",
        r"\b(?:you|ye|he|she|they|my ex) (?:\w+ ){0,2}?(?:said|says|told me|tell me|wrote|texted(?: me)?|messaged(?: me)?|admitted|confessed|whispered|emailed(?: me)?|replied|answered|mentioned|called to say|rang to say|let me know)(?: \w+){0,5}? (?:that )?\"?(?:you|ye|he|she|they|i) (?:\w+ ){0,3}?(?:miss(?:ed|es|ing)?|love[ds]?|loving|in love with|think(?:s|ing)? (?:of|about)|have feelings for|want(?:s|ed)?) (?:me|us|u|you|being with me|what we had)\b(?!'| (?:lasagn|cook))",
        r"\b(?:you|he|she|they) (?:\w+ )?(?:said|told me|wrote|texted|replied)(?: \w+){0,3} \"?(?:i )?(?:\w+ )?(?:miss|love) (?:you|u|me|us)(?: (?:too|2|back|so much))?\b", r"\b(?:your|his|her) (?:message|text|note|letter|email|voicemail|voice note|card|words)\b[^.!?\n]{0,50}\b(?:miss(?:ing|ed)?|love[ds]?|still love|loving) (?:me|us|you)\b", r"\b(?:you|he|she|they) (?:still )?(?:miss|love) me too\b", r"\bi (?:miss|love) (?:you|u) too\b", r"\b(?:since|when|after|that|because|glad|happy) (?:you|he|she) (?:said|told me|wrote) (?:that )?(?:you|he|she) (?:still )?(?:miss|love|feel the same)\w*\b",
        unless=r"\b(?:my (?:lasagna|lasagne|cooking|dog|cat|mum|mom|food|bread|car|soup|stew|jollof|curry|cake|pie|biryani|playlist|pancakes|garden|flat|kitchen|couch|sofa|jokes)|the (?:dog|cat|food|flat)|friend (?:said|told|says|tells)|sister (?:said|told|says)|brother (?:said|told|says)|mum (?:said|told|says)|mother (?:said|told|says)|cousin (?:said|told|says)|apparently|(?:used to|never|years ago|once|back then|always) (?:say|said|told|love|loved)|not (?:love|miss)|no longer|song|if you (?:said|say|miss|love)|wish you|stopped)\b",
    ),
    _reading(
        "ex_wrote", "the ex wrote",
        r"\b(?:thanks|thank you|thx|ta|cheers) for (?:your|ur|the|that|writing|texting|messaging|asking|getting|reaching|replying|answering|checking|calling|ringing|(?:birthday|kind|nice|lovely|sweet) )(?: ?(?:message|text|texts|note|email|letter|card|call|voice note|photo|photos|pic|pics|video|link|wishes|reply|birthday|kind|nice|lovely|sweet|back|in touch|out|me|in))*", r"\b(?:you|ye|he|she|they|my ex) (?:\w+ ){0,2}?(?:text(?:ed|s)?|messag(?:ed|es|ing)|wrote(?: to)?|emailed|dm(?:'?d|ed|s)?|called|rang|phoned|snapped|replied(?: to)?|pinged|whatsapped|reached out(?: to)?|sent|sends|keep(?:s)? (?:texting|messaging|sending|writing|calling|liking)|answer(?:ed|s)?|react(?:ed|s)?(?: to)?|comment(?:ed|s)?(?: on)?|liked|hit)(?: me| us| my| back| first| up| a| the| again)\b(?! (?:off|names|a (?:liar|cheat|coward)|over|that (?:it|we|you) (?:are|were|was|is) (?:over|done|leaving)))", r"\b(?:we|you and i|me and (?:him|her)) (?:\w+ )?(?:are|have been|keep|still|been|started) (?:\w+ )?(?:text(?:ing)?|chat(?:ting)?|talk(?:ing)?|messag(?:ing|e)|writing)\b", r"\b(?:small talk|your (?:last |latest )?(?:message|text|reply|email|card|note|voice note|meme|snap)s?)\b(?! (?:ending|saying (?:it|we)))", r"\bgood to hear from you\b", r"\byou asked (?:how|about|if|after|for|whether|me (?:how|about|if|for))\b", r"\b(?:she|he|you) (?:asks?|asked) (?:about|how|after) (?:my|i|me)\b",
        unless=r"\b(?:broke up (?:with me )?(?:over|by)|breakup text|break.?up (?:text|message)|to say (?:it was|it is|you were|we were) (?:over|done)|have not|has not|did not|never|not once|if you (?:text|write|call)|hope you|please|why have|do not|no(?:t)? answer|used to)\b",
    ),
    _reading(
        "child", "a child together",
        r"\bour (?:\w+ ){0,2}?(?:son|daughter|kids?|child|children|baby|babies|little (?:one|man|girl|boy|lad)|boys?|girls?|wee (?:one|man|girl|lad)|toddler|twins|bairns?|weans?|eldest|youngest|firstborn|teenager)\b", r"\b(?:the|both|all|me and the|your|ur) (?:kids|children|bairns|weans|boys|girls|twins|pickney|kiddos|bubs|little ones|little one|wee ones?)\b(?! (?:next door|in my class|at (?:work|school|the club)|i teach|of|menu|team))", r"\b(?:he|she|they|[a-z]+) (?:\w+ ){0,3}?(?:asks?|asking|asked|cries|crying|wants?|misses|looking) (?:\w+ ){0,2}?(?:for|about|of|after)? ?(?:his|her|their)? ?(?:daddy|mummy|dada|mommy|papa|mama|you every night|daddy's|when (?:daddy|mummy|mommy))\b", r"\b(?:parents'? evening|school (?:run|trip|play|fees|shoes|report|pick ?up)|report cards?|nursery|custody|child ?(?:support|maintenance)|pick (?:him|her|them) up from|homework|drop (?:him|her|them) (?:off|at)|lost (?:his|her) first tooth|field day|co-?parent\w*|your (?:son|daughter)|shoe size|orthodontist|has malaria|his fever|her fever|paediatrician|pediatrician)\b",
        unless=r"\b(?:niece|nephew|godson|goddaughter|sister's|brother's|cousin's|next door|neighbour's|neighbor's|my (?:class|students|pupils)|i teach|friend's (?:kid|son|daughter|baby)|fur baby|puppy|kitten|i work at|never had|no kids|not have kids|plant|when we were kids|as kids|boss's|colleague's)\b",
    ),
    _reading("drunk", "drunk", r"\b(?:so |very |a bit |really |too |bit |pretty |proper |well |absolutely |i am |am |totally )+(?:drunk|drnk|drunkk?|wasted|hammered|tipsy|plastered|steaming|pissed(?! (?:off|at))|blotto|langers|locked|loked|smashed|sloshed|legless|trolleyed)\b", r"\b(?:drunk|tipsy|hammered) (?:text\w*|rn|right now|and|again|as i|writing)\b", r"\b(?:(?:third|fourth|fifth|second|\d+(?:th|rd|nd)?|few|bottle of|half a bottle|too many|too much) (?:\w+ )?(?:glass|glasses|wines?|beers?|pints?|whisk(?:e)?ys?|gins?|vodkas?|tequilas?|shots?|drinks?|rum|merlot|prosecco|bottle))\b(?=[^.!?\n]*\b(?:in|down|now|later|deep|tonight|and i|so)\b)", unless=r"\b(?:was|were|got|that (?:night|time)|used to|sober|you (?:were|are|was)|last (?:year|summer|night)|story|uncle|remember|he was|she was|birthday)\b"),
    _reading("night", "the middle of the night", r"\b(?:it is|its|now|at|is|past|,|^)? ?(?:0?[1-4](?:[:.]\d\d)? ?(?:am|a\.m\.?|in the (?:morning|night))|(?:one|two|three|four|half (?:one|two|three|four)) (?:am|in the (?:morning|night))|(?:middle of the|dead of) night|0[1-4][:.]\d\d\b)", r"\b(?:3am|2am|4am|1am|can not sleep|could not sleep|not slept|is not sleep|lying awake|still awake|wide awake)\b(?=[^.!?\n]*\b(?:now|here|again|and|so|tonight|typing|writing|staring|at this|still)?\b)", unless=r"\b(?:remember|that (?:night|time)|used to|flight|train|shift|woke|bakery|alarm|baby|last (?:night|week|year|summer)|was|were|went|born|when we|until|till|every (?:night|morning)|always|when you|night shift|waffle)\b"),
)  # fmt: skip

_AGO = re.compile(
    r"\b(?:(?P<n>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?|(?:a )?few)[ -]+(?:long |whole |bloody |full )?(?P<unit>hours?|hrs?|nights?|days?|weeks?|wks?|fortnights?|months?|years?|yrs?)(?P<ago>(?: and a half)? (?:ago|since|now|today|after|of (?:silence|no contact|nothing)|without|on|already|later))?|day (?P<day>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?P<recent>last night|yesterday|this (?:morning|afternoon|week|weekend)|today|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:since|this|last) (?:mon|tues|tue|wednes|wed|thurs|thur|fri|satur|sat|sun)(?:day)?|since (?:yesterday|last night|the weekend|this morning)|(?:over )?(?:the|last) weekend|last week|a week ago))"
)  # fmt: skip
_TOGETHER = re.compile(
    r"\b(?:together|married|relationship of|dated|dating|met|known|anniversary|old|birthday|been with|we were|for our|of us|of my life|lease|in (?:a|two|three|\d+)|holiday|trip|shift|every|next)\b"
)
_TIED = re.compile(
    rf"\b(?:{_WHEN}|no contact|silence|not (?:spoken|talked|heard|texted|written|slept|called)|have not|has not|since (?:you|he|she|we|it)|it has (?:been|only been)|its been|been (?:like |only |about |just )?(?:\d+|a|one|two|three|four|five|six|seven)|without you|gone|over)\b"
)
_RECENT_DAYS = {"last week": 7, "a week ago": 7, "weekend": 4}
_ANGER = re.compile(
    r"\b(?:hate|hated|furious|rage|angry|anger|scream\w*|disgust\w*|coward|liar|lying|lied|cheat\w*|bastard|bitch|asshole|arsehole|fuck\w*|shit\w*|hell|rot|choke|weasel|snake|pathetic|selfish|traitor|betray\w*|wasted|ruined|destroyed|thief|disgraced|gutless|worthless|trash|scum|pig|shame on|never forgive|how dare|despise|burn in|hope you (?:regret|suffer|fail|choke|rot|cry)|damn you|screw you|evil|cruel|monster|user|lies|used me|threw (?:me|us|it) away)\b"
)
_SAD = re.compile(
    r"\b(?:cry\w*|cried|tears?|sob\w*|weep\w*|wept|bawl\w*|broken|shattered|empty|hollow|numb|grey|gray|lonely|alone|lost|ache\w*|hurts?|hurting|pain\w*|sad\w*|grief|griev\w*|miserable|misery|unbearable|drown\w*|dark|darkness|dead inside|nothing without|can not (?:breathe|eat|sleep|cope|stop|live|get up|go on|function)|not (?:eaten|slept)|heart\w*|fall(?:ing)? apart|despair|hopeless|devastat\w*|crush\w*|underwater|who i am without|in pieces|hole in|worst|sick|curl\w*|floor|pointless|meaning)\b"
)


def read(doc: Doc, field: Field) -> Iterator[Signal]:
    """What `doc`, the text of `field`, says outright. Spans are in `doc.text`."""
    for reading in READINGS:
        for pattern in reading.shows:
            for match in pattern.finditer(doc.folded.text):
                if reading.unless is None or not reading.unless.search(_near(doc.sentence_at(match.start()), match)):
                    yield Signal(reading.kind, reading.value, *doc.span(*match.span()), "outright", field)
    for sentence in doc.sentences:
        yield from _days(doc, sentence, field)
    if field == "draft":
        yield from _heavy(doc)


def _near(sentence: Sentence, match: re.Match[str]) -> str:
    """The sentence about `match`, cut where it runs on for ever: what is far away takes nothing back."""
    return sentence.text[max(0, match.start() - sentence.start - 240) : match.end() - sentence.start + 240]


def _days(doc: Doc, sentence: Sentence, field: Field) -> Iterator[Signal]:
    """Time since the breakup: a span of time in a sentence that ties it to the breakup or the silence."""
    tied = _TIED.search(sentence.text)
    together = _TOGETHER.search(sentence.text)
    for match in _AGO.finditer(sentence.text):
        if not tied or (together and not match["recent"] and not match["ago"]):
            continue
        if match["recent"]:
            days = next((n for words, n in _RECENT_DAYS.items() if words in match["recent"]), 3)
        elif match["day"]:
            days = int(_NUMBERS.get(match["day"], 0) or match["day"])
        else:
            word = match["n"].replace("a couple", "couple").replace("a few", "few").split()[0]
            days = (_NUMBERS[word] if word in _NUMBERS else int(word)) * _PER[match["unit"].rstrip("s")]
        start, end = doc.span(sentence.start + match.start(), sentence.start + match.end())
        yield Signal("days_since", str(days), start, end, "outright", field)


def _heavy(doc: Doc) -> Iterator[Signal]:
    """The emotion that dominates, where anger or sadness marks most of what is said."""
    said = [s for s in doc.sentences if len(s.text.split()) > 1]
    if not said:
        return
    angry = [len(_ANGER.findall(s.text)) for s in said]
    sad = [len(_SAD.findall(s.text)) for s in said]
    marked = sum(len(s.text) for s, a, b in zip(said, angry, sad, strict=True) if a + b)
    if sum(angry) + sum(sad) >= 3 and marked >= 0.5 * sum(len(s.text) for s in said):
        value = "anger" if sum(angry) >= sum(sad) else "sadness"
        yield Signal("heavy", value, 0, len(doc.text), "share")
