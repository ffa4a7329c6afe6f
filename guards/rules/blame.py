"""Reproach, open or by hint: accusation, score keeping, comparison, and regret that names somebody who failed."""

from guards.finders import learned, pattern
from guards.rule import Rule

# somebody who is meant though not named
_HINTED = (
    r"(?:one of us|some of us|some people|some folks?|someone|somebody|certain people|a certain (?:someone|somebody|person)|certain someones?|other people|"
    r"others)"
)
# what is over after the verb: the clause ends, so the verb has no harmless object ("you never tried" but not "you never tried the ramen")
_END = (
    r"(?= ?(?:[.,!?;:…)\"\n-]|$|and\b|but\b|when\b|while\b|because\b|until\b|anyway\b|at all\b|once\b|enough\b|(?:a (?:little|bit) |a little bit )?(?:harder|"
    r"more)\b|hard\b|for (?:me|us)\b))"
)
_ME = (
    r"(?:me|us|my heart|my trust|my life|my confidence|my self esteem|this family|our (?:family|home|marriage|relationship|life|future|trust)|what we had|"
    r"everything(?: we)?|it all)"
)
# what a partner ought to do, bare and past, with objects that keep "listen to the album" out
_DUTY = (
    rf"(?:(?:listen(?:ed)?|tr(?:y|ied)|care[ds]?|bother(?:ed)?|apologi[sz]ed?|explain(?:ed)?|notice[ds]?|help(?:ed)?|compromised?|chang(?:e|ed)|"
    rf"commit(?:ted)?|communicated?|understood|understand|meant it|mean it)(?:{_END}| me\b| us\b)|"
    r"listen(?:ed)? to (?:me|us|anyone|a word|anything|what i)|(?:try|tried|bother(?:ed)?|care[ds]?)(?: enough)? to (?!the\b)\w+|care[ds]? (?:about|"
    r"for) (?:me|us|anyone|anybody|how|what|my|our)|"
    r"(?:show(?:ed|n)?|turn(?:ed)?) up|(?:make|made|have|had|find|found) (?:any |the |enough |more |a minute of )?time(?: for (?:me|us)|\b(?! to (?:finish|"
    r"read|watch|see|try|get)))|"
    r"(?:make|made|put in) (?:an?|any|the|some|more|the slightest)? ?effort|(?:say|said) (?:you were |you are |it |a single )?(?:sorry|thank you|thanks|"
    r"goodbye)|"
    r"(?:ask(?:ed)?|wonder(?:ed)?) (?:me )?(?:how|what|if|why) (?:i|my) (?:was|felt|am|wanted|needed|day|were|thought|might|feel|want|need|is)|(?:stand|"
    r"stood|st(?:ick|uck)) (?:up for|by) (?:me|us)|"
    r"(?:fight|fought|f[ei]+lt?) (?:for|about) (?:me|us|what we)|(?:believe[ds]?|trust(?:ed)?|respect(?:ed)?|appreciate[ds]?|value[ds]?|support(?:ed)?|"
    r"defend(?:ed)?|love[ds]?|saw|hear[ds]?|include[ds]?|consider(?:ed)?|thank(?:ed)?|want(?:ed)?) (?:in )?(?:me|us|my (?:feelings|side|work|opinion|"
    r"needs))\b(?! to)|"
    r"(?:take|took|taken) (?:me|us|it|this|any of it|anything|my \w+) serious(?:ly)?|(?:put|choose|chose|pick(?:ed)?) (?:me|us) (?:first|over|before)?|"
    r"let me (?:finish|speak|in|explain|talk)|"
    r"lift(?:ed)? a finger|(?:pull(?:ed)?) your weight|(?:keep|kept) (?:your|a|any|one|a single) (?:word|promises?)|(?:tell|told) (?:me )?(?:the truth|"
    r"me what (?:was|is) wrong|me how you felt|me anything real|me why)|"
    r"(?:come|came) (?:home|along to any|through)|(?:meet|met) me half ?way|(?:give|gave) (?:me|us) (?:a|the|any|an)(?: real| proper| fair)? (?:chance|"
    r"reason|explanation|answer|thought|warning)|(?:pay|paid) (?:any |me any )?attention|"
    r"(?:be|been) (?:there|honest|straight|kind|open|present|around|faithful|home)\b(?! (?:a|an|in|at|since|with the))|(?:were|was) (?:there|around|home|"
    r"present|on my side|honest|faithful|really there)\b(?! (?:a|an|at the|in the|for the|since)))"
)
# things that a partner does to another
_HARM = (
    rf"(?:(?:hurt|betray(?:ed)?|abandon(?:ed)?|ghost(?:ed)?|humiliat(?:ed?|ing)|ignor(?:ed?|ing)|dump(?:ed)?|discard(?:ed)?|reject(?:ed)?|neglect(?:ed)?|"
    rf"bull(?:y|ied)|manipulat(?:ed?|ing)|gaslit|gaslight(?:ed)?|mistreat(?:ed)?|disrespect(?:ed)?|"
    r"deceiv(?:ed?)|undermin(?:ed?)|belittl(?:ed?)|disappoint(?:ed)?|punish(?:ed)?|replac(?:ed?)|suffocat(?:ed?)|smother(?:ed)?|interrupt(?:ed)?|used|"
    r"dropped|forgot about) (?:me|us|your (?:own )?(?:kids?|children|son|daughter|family|wife|husband))\b(?! (?:in on|(?:at|in|on) (?:the )?(?:scrabble|"
    r"chess|cards|darts|pool|tennis|quiz|karaoke|monopoly|mario kart|catan|bowling|game|match|pub)|up|off|a\b|to a\b|as a\b|by the))|"
    rf"(?:broke|ruin(?:ed)?|destroy(?:ed)?|wreck(?:ed)?|kill(?:ed)?|poison(?:ed)?|shatter(?:ed)?|spoil(?:t|ed)|threw away|tore(?: apart)?|crush(?:ed)?|"
    rf"burn(?:t|ed) down) {_ME}(?! for (?:all |any |every )?other| at\b| in the (?:quiz|match|game))|"
    r"(?:cheat(?:ed|ing)? (?:{GAP})(?:and )?on|lie[ds]? to|lying to|gave up on|giving up on|walk(?:ed|ing) (?:out|away) (?:on|from)|turned your back on|"
    r"went behind|cut off|hung up on|yell(?:ed)? at|shout(?:ed)? at|scream(?:ed)? at) (?:me|us)|"
    r"(?:threw|throw|tossed) (?:me|us|it|it all|everything|all of (?:it|that)|that|this|what we had|\w+ years) (?:away|aside|out)|(?:let|put|shut|pushed|"
    r"strung|wore|tore|kept|cut) (?:me|us) (?:down|through|out|away|along|off|in the dark|waiting|hanging|guessing|at arm's length)|"
    r"(?:took|take|taking) (?:me|us|it all|everything|all of it|that|all that|all i did) for granted|led me on|played me|(?:ruin(?:ed)?|spoil(?:t|"
    r"ed)) (?:the|my|our|every) (?:\w+ )?(?:night|day|evening|birthday|christmas|holiday|wedding|trip|party|life|weekend|summer)|"
    r"never (?:once )?looked (?:back|behind)|(?:left|leave) me (?:with (?:all|the (?:\w+,? ){0,3}?(?:debts?|bills?|kids|mess|rent|mortgage)|"
    r"a (?:\w+ )?(?:debt|mess|hole|mortgage|bill|broken))|to (?:deal|cope|pick up|clean up|explain|face|find|pay|sort)|with nothing|feeling|hanging|"
    r"stranded|guessing|wondering|for (?:her|him|another|someone|your|a))|"
    r"(?:made|make|left) me feel(?:ing)? (?:so |like |as if |as though |that )?(?:i (?:was|were|had|did)|nothing|a (?:fool|burden|nuisance|joke|stranger|"
    r"guest|nobody|chore|failure)|an? (?:idiot|afterthought|option|inconvenience)|small|stupid|worthless|invisible|unwanted|unloved|alone|lonely|guilty|"
    r"crazy|useless|cheap|ugly|used|less|bad|awful|terrible)|"
    r"(?:treat(?:ed)?|talk(?:ed)? to|spoke to) me (?:like|as if|as though|badly|terribly|so badly|that way|the way)|wast(?:ed|ing) (?:my (?:time|life|youth|"
    r"best)|\w+ years)|(?:choo?se|picked?|put) \w+(?: \w+)? (?:over|before|above|ahead of) (?:me|us)\b|"
    r"(?:lied|cheated|strayed)\b(?! (?:at|down|in the|on the|back))|walk(?:ed|ing) (?:away|out)\b(?! (?:of the (?:shop|cinema|film)|with))|(?:gave|"
    r"giving) up(?= ?(?:[.,!?]|$|so|first|too|without|the moment|before|when|at the first))|ran (?:away )?from (?:us|me\b|it\b|every|your)|"
    r"never (?:once )?(?:came?|come|attended|went) (?:to )?(?:my|our)\b|stopped (?:trying|caring|loving|listening|talking to me|touching|coming home|"
    r"answering|looking at me|wanting|bothering|making an effort)|"
    r"could not (?:even )?(?:be bothered|be honest|be arsed|care less|commit|keep your (?:hands|word|promises|mouth)|face me|look me)|brought (?:this|"
    r"it) on|drove (?:me|us) (?:away|apart|to (?:this|drink|it))|checked out\b(?! (?:the|that|of|a|those|some|your)))"
)
_NEVER = (
    r"(?:never|did not|would not|could not|do not|can not|will not|have not|had not|refused to|failed to|hardly ever|hardly|barely|rarely|seldom|"
    r"were not able to|forgot to|stopped being able to|were too \w+ to)"
)
_FLAW = (
    r"(?:selfish|cruel|cold|distant|unfair|dishonest|unfaithful|controlling|heartless|unreliable|inconsiderate|thoughtless|careless|jealous|possessive|"
    r"manipulative|ungrateful|hurtful|dismissive|"
    r"self ?-?(?:absorbed|centred|centered|obsessed)|emotionally (?:unavailable|absent|distant)|stubborn to|hard to (?:reach|love|live with|talk to|please)|"
    r"impossible to (?:please|live with|talk to|reach)|checked out|too (?:busy|proud|scared|afraid|selfish|cold|wrapped up|stubborn|distracted|"
    r"caught up|tired) (?:to|for (?:me|us)|with|in)|"
    r"wrapped up in|married to (?:your|the) (?:job|work)|always (?:late|busy|out|elsewhere|somewhere else|working|on your phone|away|tired|angry|too)|"
    r"never (?:there|home|in(?= ?[.,!?])|around|satisfied|happy with|sorry|on my side|present|ready|sure about|really)|not (?:there|around) (?:for me|"
    r"when|for us)|not (?:fair|honest|kind|faithful|good) (?:to|with) (?:me|us)|on your phone)"
)
_VICE = (
    r"(?:lies|lying|cheating|drinking|temper|jealousy|selfishness|coldness|excuses|absence|moods|mood swings|secrets|affairs?|infidelity|betrayal|cruelty|"
    r"indifference|neglect|double life|broken promises|empty promises|games|mind games|"
    r"(?:constant|endless|usual) \w+|inability to|refusal to|lack of (?:effort|interest|care|respect|trust|honesty|communication)|need to (?:control|win|"
    r"be right)|sulking|nagging|shouting|sulks|flirting|laziness|criticism|sarcasm|complaining|dishonesty|anger|ego|pride|gambling|behaviou?r|attitude|"
    r"silent treatment|coming and going|half ?-?truths?|disappearing acts?)"
)
# what one gets from somebody who treats one well
_DECENT = (
    r"(?:listens?|shows? up|turns? up|answers?(?: me| the phone| when)?|stays?(?: put)?|comes? (?:home|back|when)|keeps? (?:\w+ )?(?:word|promises?)|"
    r"(?:does|do) not (?:lie|leave|cheat|shout|sulk|run|argue|disappear|walk out|judge|complain|criticise)|never (?:lie|let|leave|complain|forget|shout|"
    r"judge|cheat|cancel|argue|sulk|disappear)s?|"
    r"(?:is|are) (?:honest|reliable|loyal|faithful|there|(?:pleased|happy|glad|excited) (?:to see|when i))|appreciates?|notices?|says? (?:thank|sorry|"
    r"goodbye|please|"
    r"what)|remembers?|sticks? (?:around|by)|apologi[sz]es?|calls? back|replies|texts? back|means? what|cares?|ma(?:ke|de)s? (?:an effort|time)|"
    r"asks? (?:how|me|what i)|wants? (?:me|to be)|tries|knows? how to (?:apologi|say|listen|love|treat|commit|stay)|tells? (?:me )?the truth|treats? me|"
    r"respects?)"
)

RULE = Rule(
    code="blame",
    title="Reproach",
    must="not say or imply that the other person caused the breakup or the problems",
    reason="Reproach closes the door, even a gentle hint and even where it is fair; a message without it is one that can be answered.",
    source="You especially do not want to imply that the break up or relationship problems were all his fault.",
    ask="Do not blame, accuse, reproach, compare or keep score, not even by hint, joke or sarcasm.",
    finders=(
        # fault, said outright
        pattern(
            r"\b(?:all|entirely|completely|partly|mostly|mainly|largely|was|is|really|also|just as much|as much|equally|totally) your (?:own )?(?:fault|"
            r"doing)\b",
            r"\byou (?:are|were) (?:{ADVS})(?:(?:the one )?to blame|at fault|responsible for (?:this|what|how|us|all|ruin|break|my|the (?:end|way|mess))|"
            r"the (?:reason|cause) (?:why |that |of |for |i |we |it |behind |my |this )|the problem)",
            r"\bi (?:{ADVS})(?:blame(?:d)? you\b|hold you (?:\w+ )?(?:responsible|accountable)|resent you)",
            r"\b(?:your (?:part|role|share) in (?:this|it|what|how|the|all|our|us)|(?:own up|face up|admit|owning) (?:to )?(?:what you|your)|tak(?:e|"
            r"ing) (?:some |any |full )?(?:responsibility|accountability) for (?:your|what you|once))",
            r"\bhow could you\b(?! (?:tell|possibly know|resist|say no|not (?:love|laugh)|forget (?:that|the)))",
            r"\bhow you could\b(?= (?:just |ever |even )?(?:do|leave|walk|say|throw|treat|hurt|lie|be so))",
            unless_before=r"not|never|none of it|is not|was not|nothing",
        ),
        pattern(
            r"\b(?:not|never) (?:saying|trying to say|claiming|pretending) (?:that )?(?:it|this|everything|any of (?:it|this)) (?:is|"
            r"was) (?:all )?your fault\b",
            r"\b(?:not|never) (?:all|entirely|only|completely|solely|just|100%) your fault\b",
            r"\b(?:not|never) (?:blaming|accusing|to blame|to point (?:the )?fingers?|pointing fingers?|keeping score|counting|bitter|holding (?:it|"
            r"a grudge))(?: (?:you|anyone|anybody|at))*,? (?:but|though|however|just)\b",
            r"\b(?:because of|thanks to|courtesy of|no thanks to) (?:you|your \w+),? (?:that )?(?:i|we|my|our|the kids|everything|"
            r"everyone) (?:{ADVS})(?:am |are |have |had |was |were |is |can not |could not |will |no longer |not |do not )*{GAP}(?:lost|lose|cry|cried|"
            r"crying|sleep|trust|broken?|alone|lonely|ruined|miserable|therapy|nothing|hurt|hurts|scared|doubt|hate|afraid|ashamed|apart|suffer|gone|"
            r"sad|never|no one|nobody|over|failed|angry)",
            r"\bno thanks to you\b",
            r"\b(?:what|everything|all|the things?|the way|how|after all|after everything|look at what|look what|see what|that) (?:that )?you (?:have |"
            r"had )?{ADVS}(?:did to (?:me|us|our)|done to (?:me|us|our)|put (?:me|us) through|treated (?:me|us)|spoke to me|spoke about me|talked to me|"
            r"hurt me|left me|let me down|handled (?:it|things|this|us|me|the|that)|behaved|ended (?:it|things|us)|walked (?:out|away)|broke (?:it|us|"
            r"me|up))",
            r"\b(?:you (?:are |were |is )?|your )(?:{ADVS})an? (?:[\w-]+,? (?:and )?){0,3}?(?:liar|cheat|cheater|coward|hypocrite|snake|quitter|deserter|"
            r"traitor|deadbeat|(?:careless|faithless|cruel|selfish|lazy|heartless|lying|cheating|unfaithful|neglectful|absent|"
            r"ungrateful)(?: \w+){0,2}? (?:man|woman|mother|father|husband|wife|partner|person|boyfriend|girlfriend))\b",
            r"\byour (?:\w+ )?(?:inability|refusal|failure|unwillingness) to\b",
            r"\byour emotional (?:immaturity|unavailability|distance|absence|manipulation|abuse|coldness|neglect)\b",
            r"\bthe way you (?:did|ended|left|handled|told|said|broke)\b[^.!?]{0,50} was (?:{ADVS})(?:cold|cruel|low|awful|shameful|unfair|cowardly|"
            r"disgusting|wrong|heartless)\b",
            r"\bdid this to (?:us|me)\b",
            r"\blike i (?:was|were|am) (?:nothing|dirt|rubbish|trash|invisible|garbage|worthless|a (?:stranger|ghost|burden|nobody|doormat|servant|child|"
            r"fool|joke))\b",
            r"\ba (?:{ADVS})(?:shit|shitty|cruel|low|rotten|horrible|nasty|mean|cowardly|selfish|lousy|terrible|awful|cold|heartless) (?:thing|"
            r"way) to (?:do|end|treat|leave|say|tell|go)\b",
            r"\b(?:angry|mad|hurt|furious|rage|anger|forgive|sick|upset|cr(?:y|ying)|despise|hate|bitter|vex)\b[^.!?]{0,30} (?:for|at|about|over|by|"
            r"because of) what you (?:did|said|have)\b",
            r"\bafter (?:what|everything|all) (?:that )?you (?:did|have done|said|pulled|put)\b(?! for)",
        ),
        pattern(
            r"\b(?:that|this|it) (?:is|was) {ADVS}(?:all |entirely |squarely )?on you\b(?! (?:is|looks|suits|look|and i loved))",
            unless=r"\b(?:shirt|coat|colour|color|dress|hat|jacket)\b",
        ),
        # what you did: harm
        pattern(
            rf"\byou (?:two |both )?(?:(?:are|were|keep|kept|would|had|have|can|could|chose to|decided to|went and|managed to) )?{{ADVS}}(?:constantly |"
            rf"repeatedly |once |basically |practically |often |sometimes )?{_HARM}",
            r"\byou (?:(?:are|were|was|is) )?(?:{ADVS})the one (?:who|that) (?:{ADVS})(?:left|ended|walk(?:ed)? (?:out|away)\b(?! to)|switched(?= ?[.,!]|"
            r" on me| up on)|cheat|r[au]n|done|did (?:this|it|that)|wanted (?:this|out|to (?:leave|end|split|break|go))|decided|gave up|lied|cheated|"
            r"broke|threw|ran|said (?:it|we|that we|you)|asked for (?:space|this|a break)|stopped|pulled|could not|did not|never|would not|changed)",
            r"\b(?:(?:it|that) was|is) (?:{ADVS})you (?:who|that) (?:{ADVS})(?:mash|left|ended|walked|wanted|decided|gave|lied|cheated|broke|threw|ran|"
            r"said (?:it|we)|stopped|pulled|could not|did not|never|would not|changed|started (?:it|this|the fight))",
            r"\b(?:i|it) (?:was|am|is) not (?:{ADVS})(?:the one|me|the person) (?:who|that) (?:{ADVS})(?:left|ended|walked|wanted (?:this|out|to (?:leave|"
            r"end|split|break))|gave up|lied|cheated|broke (?:it|us|my|our|things|up)|threw|ran|stopped|pulled away|could not|did not|never|would not|"
            r"changed|moved out|forgot|disappeared|needed (?:space|time))",
            r"\byou (?:chose|decided|wanted) {ADVS}(?:this|to (?:leave|go|end|walk|throw|give up|disappear|break)|her|him|them|not to|(?:that )?(?:we|"
            r"i) (?:were|was) (?:over|not|done|no))",
            r"\b(?:was|is) (?:{ADVS})your (?:choice|decision)\b(?! of)",
            r"\byou (?:went|go) (?:behind my back|cold|quiet|silent|distant)",
            r"\byou (?:moved on|replaced me|found someone|forgot (?:me|us|about (?:me|us))) (?:so |very |pretty |awfully )?(?:fast|quick|quickly|soon|"
            r"easily)",
            r"\b(?:did not|not) take (?:you )?(?:{ADVS})long (?:for you )?to (?:move on|replace|forget|find some)",
            r"\bdid not take you long\b",
            r"\byou (?:{ADVS})(?:owe|owed) (?:me|us) (?:{ADVS})(?:an? (?:apology|explanation|answer|sorry|conversation|proper)|answers|the truth|more|"
            r"better|that much|at least)",
            r"\byou know (?:{ADVS})(?:exactly |full well |perfectly well |damn well |very well |fine well )(?:what|why|how|that)",
            r"\byou know what you did\b",
            r"\byou do not (?:even )?get to (?:decide|tell|be|ask|say|act|pretend|play|walk|just|have)",
            unless_before=r"if|unless|in case|say|hope|bet|thought|dreamt|dreamed",
        ),
        # what you failed to do
        pattern(
            rf"\byou (?:guys )?(?:{{ADV}} |clearly |obviously |simply |even |often )*{_NEVER} (?:once |ever |even |really |actually |truly |quite |fully |"
            rf"bother(?:ed)? to |have to |manage to |managed to |want(?:ed)? to |try to |tried to |seem(?:ed)? to |think to |thought to |"
            rf"properly )*{_DUTY}",
            rf"\b(?:why|how come) (?:did|could|would|do) (?:not )?you (?:not |never )?(?:ever |even |just |once )*(?:have |be )?{_DUTY}",
            rf"\bdid you (?:ever|even|really|actually|truly)(?: ever| even| really| actually| once)* {_DUTY}",
            rf"\byou (?:were|was|are|have been|had been) (?:{{ADV}} |often |usually )*{_FLAW}",
            rf"\byou (?:{{ADVS}})(?:could have|might have|should have|would have|ought to have|could)(?: just| at least| maybe| also| even| actually| once|"
            rf" simply)* (?:{_DUTY}|called|rung|texted|written|warned|told me|asked me|said (?:something|so|no|it|goodbye)|stayed|answered|replied|"
            rf"picked up|known|trusted me|waited|met me|stopped|thought (?:of|about) (?:me|us|that))",
            r"\byou could (?:have )?at least\b",
            r"\bthe least you could (?:do|have)\b",
            r"\bthe (?:very )?least i (?:deserve[d]?|expected)\b",
            r"\byou (?:were supposed|were meant) to (?:be (?:my|there|here|on my|the one|honest)|love|protect|stay|care|pick me|call|come|have my|help|"
            r"support|tell me)",
            r"\byou (?:promised|swore|vowed|said) (?:me |us )?(?:that )?(?:you would (?:{ADVS})(?:never|always|change|stay|be (?:there|honest|better|home|"
            r"back)|stop|try|call|love|not)|you were (?:not|over|done|working late)|forever|to (?:stay|love|be there|change|stop|try|never))",
            r"\bso much for (?:{ADVS})(?:your |our |all (?:your |that |the )|that )?(?:\w+ )?(?:promises?|forever|honesty|trust|loyalty|always|"
            r"communication|working|being|talking|trying|partnership|team ?work|in sickness|vows|us|staying)",
            r"\b(?:would|might) it have (?:{ADVS})(?:killed|hurt|been so hard|been too much|cost) (?:you|for|to|anyone|anybody)",
            r"\bwas it (?:{ADVS})(?:so|that|too) (?:hard|much|difficult) (?:for you )?to\b",
            r"\bnot (?:even |so much as )(?:a|an|one|a single) (?:\w+ )?(?:sorry|apology|goodbye|call|text|thank you|word|note|explanation|message|"
            r"birthday)\b(?! to)",
            r"\bwithout (?:even |so much as )(?:a|an|saying|telling|one)(?: single| proper)? (?:word|goodbye|explanation|sorry|apology|thank|me|warning|"
            r"call|note|backward)",
            r"\b(?:your|an|that|the|any|no) apology (?:i am|i never|would|that|never|was|for|from you)",
            r"\b(?:waiting (?:for|on)|expecting|want|need|deserve|got|heard) (?:an|your|that|any) apolog(?:y|ies)(?! card)",
            unless_before=r"if|unless|in case|say|bet|dreamt|dreamed|so that",
        ),
        # what you let happen, said, knew, forgot; what I had to do about it
        pattern(
            r"\byou (?:{ADVS})(?:never|did not|could not|would not|can not|do not|will not) (?:once|even|so much as|ever bother|think to)\b(?! (?:see|"
            r"notice the|tell|taste|hear the|imagine|beat|won|lost|burn|spill|need|believe|know (?:the|who|i had)))",
            r"\bnot once did you\b",
            r"\byou never (?:{ADV} |even |once )*(?:called|rang|texted|replied|answered|wrote|visited)(?= ?(?:[.,!;]|$|me\b|back|and|when|but))",
            r"\byou (?:{ADVS})(?:let|made|left|had|expected|wanted|asked|forced) me (?:{ADV} |to )*(?:carry|do (?:it|all|every)|pay for every|think i|"
            r"believe|wait(?: for|ing)? (?:hours|weeks|months|years|up|alone|and)|cry(?! (?:with )?laugh)|beg|choose|take the blame|find out|doubt|"
            r"apologi[sz]e|look (?:like a |a )?(?:fool|stupid|silly)|go through|hate|miserable|give up|sit (?:there|alone)|deal|cope|walk away|lie)\b",
            r"\byou (?:{ADVS})(?:made|broke|forgot|gave) (?:me |us |all |so many |your |every |those |a lot of |\w+ )*promises?\b",
            r"\b(?:another|one more|more) (?:of your )?promises?\b(?= you|,? (?:just )?like)",
            r"\bno intention of\b",
            r"\b(?:i|we|she|he|they) (?:{ADVS})had to (?:{ADVS})(?:hear|learn|read|find out)(?: about)?(?: (?:it|that|this|everything|the news))? (?:from|"
            r"through|on|via|by|in)\b",
            r"\b(?:shame|pity|sad|funny|strange|odd|interesting|convenient|amazing|curious|remarkable|typical|weird|bad) (?:that |"
            r"how )?you (?:{ADVS})(?:did not (?:think|say|tell|ask|care|feel|bother|want|listen|see)|never (?!got|tried|saw|met|learned|tasted)|only|"
            r"suddenly|have (?:time|energy|money)|found (?:the )?(?:time|energy)|find (?:the )?(?:time|energy)|can (?:find|make|manage|remember|be)|"
            r"could (?:find|make|manage|remember|always))\b",
            r"\byou (?:{ADVS})(?:treated|treat|handled) (?:our|my|the|this|us|everyone|everybody|it|that|every) ?(?:\w+ )?like\b",
            r"\bchance after chance\b",
            r"\b(?:so many|countless|endless|a hundred|too many|every|plenty of) (?:last )?chances?\b(?= (?:to (?:change|be|talk|explain|make)|i gave|"
            r"and you|but you))",
            r"\bi gave you (?:so many|countless|every|too many|all the|enough|plenty of) (?:\w+ )?(?:chances?|reasons?|time|patience|years)\b",
            r"\b(?:gets?|got|deserves?|have) (?:the|a) (?:\w+ )?version of you\b",
            r"\bone (?:eye|foot) (?:on|out of|out|already out)\b",
            r"\byou (?:{ADVS})(?:slept|went off|ran off|took up|shacked up|carried on|flirted|fooled around|messed about|went home) with (?:him|her|someone|"
            r"somebody|my|that|another|your|other)\b",
            r"\byou (?:{ADV} |were |had )*(?:had|having|started|began) (?:an affair|someone else|somebody else|your mind made up|a thing (?:with|for))\b",
            r"\byou (?:{ADVS})(?:bailed|bolted|vanished|quit|caved|disappeared) (?:on|the moment|when|the second|without|as soon)\b",
            r"\byou (?:{ADVS})(?:forgot|missed|skipped|ignored|ruined|spoiled|spoilt|walked out of) (?:my|our|her|his|the kids'?|"
            r"every) (?:\w+ )?(?:birthday|anniversary|graduation|funeral|wedding|exhibition|opening|recital|feelings|needs|messages?|calls|scan|"
            r"operation|surgery)\b",
            r"\byou (?:{ADVS})(?:criticised|criticized|belittled|blamed me|accused me|nagged|ridiculed|mocked|sulked|controlled|spied|snooped|"
            r"went through my|checked up on|checked my)\b",
            r"\byou (?:{ADVS})lied about\b",
            r"\byou (?:{ADVS})knew (?:{ADV} )*(?:full well|perfectly well|exactly (?:how|what)|how (?:much|badly) (?:it|i|that)|what it (?:would|meant|did)|"
            r"it would hurt)\b",
            r"\b(?:if|had|wish) (?:only )?you (?:had |would have |could have |would )?(?:{ADVS})(?:put|spent|given|shown|used|made|taken|cared) (?:me |us |"
            r"it )?(?:half|more|less|any|some|a (?:fraction|bit|little|tenth|quarter)|as much|even|one)\b",
            r"\bif you had been (?:{ADVS})(?:honest|straight|faithful|there|kinder|braver|sober|around|more|less)\b",
            r"\b(?:only|just) one of us\b(?! (?:can|likes|eats|has a|will))",
            r"\bnot (?:everybody|everyone|all of us|all people|every (?:man|woman|person)) (?:{ADVS})(?:walks?|runs?|leaves?|gives? up|lies?|forgets?|"
            r"cheats?|disappears?|needs? to be|can (?:just )?(?:switch|walk|forget|move on|turn)|gets to)\b",
            r"\b(?:runs?|leaves?|walks? away|gives? up|quits?|disappears?|left|ran|quit|gave up) (?:the (?:moment|minute|second) |as soon as |"
            r"when(?:ever)? )(?:things|it|life|the going) (?:gets?|got|turned|became)\b",
            r"\bi (?:{ADVS})(?:trusted|counted on|relied on|believed in) you\b(?! (?:with the|to (?:feed|water|choose|pick|order)))",
            r"\bi (?:{ADVS})needed you (?:and|there(?! for the)|that|most|when|to (?:be|listen|care|stay|choose|say|fight))",
            r"\bwhere were you (?:{ADVS})when\b",
            r"\b(?:is|was) (?:that|it|this) (?:{ADVS})too much to (?:ask|expect)\b",
            r"\ball (?:that )?i (?:ever )?(?:asked|wanted|needed) (?:for was|from you|of you|was (?:for you|you to|a little (?:respect|honesty|time|help|"
            r"effort|love)|some (?:respect|honesty|help|effort)|honesty|respect|the truth|someone who|to be (?:heard|seen|loved)))",
            r"\b(?:now|suddenly,?|and now|oh now) you (?:{ADVS})(?:care|want to talk|decide|remember|notice|have time|finally)\b",
            r"\byou finally (?:replied|answered|remembered|noticed|showed up|bothered|found time|decided to|made time|told the truth)\b",
            r"\b(?:clean|cleaning|pick|picking|mop|mopping|clear|clearing) up (?:after you\b|the (?:mess|pieces) (?:that )?you\b)",
            r"\b(?:washes|cleans|cooks|takes|empties|puts|does|do|did) [^.!?,]{0,30}without being (?:asked|told|reminded|nagged)\b",
            unless_before=r"say|bet|dreamt|dreamed|so that|glad|promise",
        ),
        # what you chose, took, spent; what your silence said; sarcastic thanks
        pattern(
            r"\byou (?:{ADVS})(?:chose|picked|put|preferred) (?:your|the) (?:\w+ )?(?:job|work|career|phone|friends|mates|mother|mum|mom|family|xbox|"
            r"playstation|gym|boss|business|screen|parents|needs|bike|football|golf|team)\b(?= (?:over|before|above|first|instead|ahead|every))",
            r"\bmore (?:time|energy|love|attention|patience|effort|money|hours|nights|weekends) (?:with|on|at|in|to|for|into) [^.!?\n]{1,30} than (?:with |"
            r"on |to |at |into |for )?(?:me|us|home|this family|your (?:kids|children|wife|husband))\b",
            r"\byou (?:were|was) not (?:{ADVS})there (?:for|when i|at the (?:hospital|funeral|birth|scan|end)|that night|the (?:day|night))\b",
            r"\band it (?:{ADVS})was not you\b",
            r"\byou (?:{ADVS})(?:did|have done|do|could do) (?:this|that|it|such a thing) to (?:me|us)\b",
            r"\bthanks? (?:you )?(?:{ADVS}|a lot |very much )?for (?:nothing|ruining|wasting|leaving me|breaking|letting me down|lying|never|abandoning|"
            r"making me feel|not (?:being|bothering|caring|even|showing|turning))\b",
            r"\byou (?:{ADVS})(?:took|take) (?:everything|it all|all i had|all of|more than|my (?:\w+ )?(?:youth|years|heart|trust|money|savings|dignity|"
            r"confidence))\b",
            r"\b(?:got|have) what you wanted\b",
            r"\byou (?:{ADVS})could not (?:{ADVS})(?:give (?:it|me|us)|spare (?:me|an?|one)|admit|commit|handle (?:it|me|us)|be bothered|look me)\b",
            r"\b(?:mess|trouble|alone|broke|therapy|state|situation|debt)\b[^.!?\n]{0,20} if it (?:was|were|had) not",
            r"\bi (?:{ADVS})asked (?:you )?for one thing\b",
            r"\byour (?:silence|actions|absence|behaviou?r|excuses) (?:{ADVS})(?:told|said|spoke|says?|speaks?|tells?|showed|shows?|hurts?|made)\b",
            r"\bhow little (?:{ADVS})(?:you|i meant|we meant|it meant)\b",
            unless_before=r"dreamt|dreamed|glad|promise",
        ),
        # secrets, faults, what I had to be, until you started
        pattern(
            r"\byou could not wait to (?:get rid|leave|go|be shot|get away|replace|move on|be free)\b",
            r"\bi needed (?:{ADVS})(?:an? (?:\w+ )?(?:partner|husband|wife|boyfriend|girlfriend|man|woman|teammate|friend)|support|help|"
            r"love) and (?:i )?(?:{ADVS})(?:got|had|you)\b",
            r"\b(?:fine|good|happy|great|perfect|well|okay|ok) (?:{GAP})?until you (?:{ADVS})(?:started|stopped|began|decided|lied|cheated|met|changed|"
            r"got (?:that|the|bored)|took up|moved|left)\b",
            r"\bnot that you (?:would|will|did|do|ever) (?:{ADVS})(?:care|cared|notice|noticed|remember|mind|ask|asked|bother|know|knew)\b",
            r"\bi had to be (?:{ADVS})(?:strong|both|the (?:adult|parent|grown-?up|strong|bad|responsible|only)|everything|mother and father)\b",
            r"\byou (?:{ADVS})(?:kept|hid|concealed) (?:{GAP})?(?:secrets?|from me|from us)\b",
            r"\byou (?:{ADVS})(?:found|find) fault\b",
            r"\byou (?:{ADVS})knew what you were doing\b",
            r"\bsome people (?:are|were) (?:{ADVS})(?:better|good|great|quick|quicker|happy|happier|not|incapable|unable|never)\b",
            unless_before=r"glad",
        ),
        # you, always: habit and self-interest
        pattern(
            r"\byou (?:{ADVS})(?:always|constantly|forever|only(?: ever)?|kept|keep|just) (?:{ADVS})(?:had (?:an excuse|some excuse|something (?:better|"
            r"more important)|somewhere (?:better|else)|better things|to (?:win|be right|have the last|ruin|make it about|get your|go and))|"
            r"found an excuse|making excuses|made excuses|put(?:ting)? (?:yourself|your (?:job|work|friends|mother|mum|family|needs|career|phone)|work|"
            r"everyone|everybody|everything|others)|cho(?:se|osing) (?:work|your|them|everyone)|got your (?:own )?way|did what(?:ever)? you want|"
            r"cancel(?:led|ling|ed)|forgot (?:my|our|about|me|to)|forgetting (?:my|our|about)|blam(?:ed|ing)|criticis(?:ed|ing)|thought (?:of|"
            r"about) yourself|think (?:of|about) yourself|cared? about (?:yourself|your|work|the|what you)|called? (?:me )?when you (?:need|want)|"
            r"came? (?:to me )?when you (?:need|want)|ran away|running|shut down|shutting|disappear(?:ed|ing)|lied|lying|pull(?:ed|ing) away|push(?:ed|"
            r"ing) (?:me|us|people)|walk(?:ed|ing) (?:out|off|away)|turn(?:ed|ing) (?:everything|it all|it around|every)|made (?:it|everything) about|"
            r"making (?:it|everything) about|said (?:you were|you are) (?:too )?(?:busy|tired|working|stressed)|wanted (?:me to be|to change me|"
            r"more than|sex|your own|one thing)|took(?: and took| more| without)|taking without|needed to be right|knew how to (?:hurt|ruin|"
            r"make me feel (?:small|bad|guilty)|push my buttons|leave)|changing (?:your mind|the subject)|changed (?:the subject))",
            r"\b(?:your|the) (?:\w+ )?(?:job|work|phone|career|friends|mates|mother|mum|mom|family|xbox|playstation|laptop|inbox|car|bike|gym|boss|business|"
            r"football|ambition|ambitions|happiness|needs|golf|screen|parents) (?:was |were |had |has |is )?{ADVS}(?:came first|come first|comes first|"
            r"came before (?:me|us)|more important (?:to you )?than|mattered more|(?:got|gets|saw|had|sees) more (?:of (?:you|your)|attention|time)|"
            r"needed you more|took priority)",
            r"\bcared? more (?:about|for) {GAP}than (?:about |for )?(?:me|us|i\b|you)",
            r"\bmore (?:interested|invested) in {GAP}than (?:in )?(?:me|us)\b",
            r"\bmore than you (?:ever )?(?:loved|cared|wanted|looked at|listened to) (?:about |for )?(?:me|us)\b",
            r"\b(?:everything|it|life|the world) (?:was|is|had to be|has to be) (?:{ADVS})(?:all |just )?about (?:you|what you want|your (?:needs|feelings|"
            r"job|work|schedule|mood))\b",
            r"\byour way or\b",
            r"\b(?:always|only) (?:ever )?(?:on|by) your (?:terms|schedule|rules)\b",
            r"\bon your terms\b",
            r"\b(?:came|come|was|were|am|felt|been) (?:{ADVS})(?:second|last|low|bottom|an afterthought|a low priority|a back ?-?up|an option|plan b|"
            r"invisible|a stranger|a footnote|unimportant) (?:on|in|to|for|with|after|behind|next to) (?:you|your|the list|the pecking)\b",
            r"\b(?:typical of you|typically you|that is (?:so )?typical|just like you to|so like you to|classic you|(?:that is|it is) you all over|"
            r"as per usual(?: with you)?|you of all people|true to form)\b",
            r"\byou and your (?:\w+ )?(?:lies|temper|excuses|moods|secrets|games|promises|silences?|stupid|bloody|damn|precious|ego|pride)\b",
            rf"\b(?:because of|with|by|about|for|from|of|all|to|despite|forgive|through|after|between|and|over|than|tired of|sick of|"
            rf"if not for) your {_VICE}\b",
            rf"\byour {_VICE} (?:{{ADVS}})(?:was|were|is|are|got|cost|ruined|broke|hurt|killed|drove|destroyed|made|came|that|took|finally|wore|meant|did)\b",
        ),
        # regret that names who failed: if only, wish, would have been nice
        pattern(
            rf"\b(?:(?:if|wish(?:ed)?|wishing|if only) (?:only |that )?(?:you|{_HINTED}|either of us|anyone|anybody) (?:had|have|would have|would|"
            rf"could have)|had (?:you|{_HINTED})|if only you) (?!be\b|let me know)(?:{{ADV}} |once |been able to |not been (?:so |too )?\w+ to |"
            rf"bothered to |at least )*(?:not )?(?:{_DUTY}|spoken up|said something|stayed|waited|told me (?:sooner|earlier|before|then|what|how|why)|"
            rf"called first|(?:looked|put) (?:up from|down) (?:your|that|the|a) phone|walked out|given up|given (?:it|us|me)|lied|cheated|ruined|"
            rf"left (?:me|us|so)|thrown|learn(?:ed|t) to|been (?:a bit |a little |more |less |so |too |willing|capable|able|brave|better|kinder|sober|"
            rf"home|half)|seen (?:me|what i)|thought (?:of|about) (?:me|us|someone|anyone|somebody)|let me in|loved me|wanted (?:it|us|me)|worked (?:on|"
            rf"at)|picked up (?:the|a|my)|admitted|owned)",
            rf"\b(?:would|could|might) have been (?:\w+ )?(?:nice|good|great|lovely|decent|kind|easier|polite|courteous|helpful|different|better|wonderful|"
            rf"sweet|fine|appreciated|okay|ok|alright) (?:if|had|for once if|for) (?:{_HINTED}|either of us|anyone|anybody|both of us)\b(?! told)",
            r"\b(?:would|might) have been (?:\w+ )?(?:nice|good|great|lovely|decent|kind|polite|courteous|sweet|appreciated) (?:to (?:be|get|have (?:been|"
            r"had|heard|got))|(?:if|had) (?:i|we) (?:had )?been) (?:{ADV} |even )*(?:asked|told|warned|consulted|invited|thanked|included|considered|"
            r"heard|listened|defended|believed|(?:an?|some|one|the) (?:{ADVS})(?:call|reply|heads|answer|explanation|apology|say|vote|goodbye|thank|"
            r"partner|bit of|little|honest|help|warning|support|effort|birthday))",
            r"\b(?:an?|one|some|the occasional|even a) (?:\w+ )?(?:call|text|thank you|thanks|warning|(?:bit|little|touch|shred) of (?:\w+)|heads up|effort|"
            r"apology|sorry|goodbye|explanation|honesty|support|note|word|message|postcard|birthday card) (?:{ADVS})(?:would|"
            r"might) (?:have been (?:nice|good|appreciated|lovely|enough|kind|polite)|not have (?:gone amiss|hurt|killed|gone astray)|have (?:done|"
            r"helped|gone a long way|sufficed))",
            rf"\b(?:if|since|because|when|while|as|where|whereas) (?:only )?(?:{_HINTED}) (?:{{ADVS}})(?:had |have |was |were |is |are |did |do |would |"
            rf"could |can )?(?:{{ADV}} |too busy to |rather )*(?:not|never|tried|tries|cared|cares|bothered|shown up|showed up|turned up|listened|"
            rf"paid attention|kept (?:trying|their|his|her|a)|making an effort|busy|too busy|too proud|honest|faithful|committed|all in|gave up|"
            rf"walk(?:ed)? (?:out|away)|prefer(?:red)?|leave|run|lied|forgot|stopped)\b(?! told me)",
            unless=r"\btold me (?:a year|ten|five|that one day|last|then that|i would|we would|i was going)|if someone had told",
        ),
        # pointed comparison and hint
        pattern(
            rf"\bunlike (?:you\b|{_HINTED}|my ex)",
            rf"\bnot like (?:{_HINTED})\b",
            r"\b(?:not )?naming (?:any |no )?names\b",
            r"\bno names mentioned\b",
            r"\bi will not (?:say|mention|name) (?:who|names|whose)\b",
            r"\byou know who you are\b",
            r"\bif the (?:shoe|cap) fits\b",
            rf"\bat least (?:[\w']+ ){{1,5}}?(?:{{ADVS}}){_DECENT}\b",
            r"\bat least (?:one|some) of us\b",
            r"\bat least (?:i|some people) (?:{ADVS})(?:tried|showed up|show up|cared|bothered|kept|was honest|was faithful|said|made (?:an|the) effort|"
            r"never (?:lied|cheated|gave up|left)|know how to|had the (?:decency|guts|courage))",
            r"\b(?:some|one) of us (?:{ADVS})(?:tried|cared|care|bother(?:ed)?|showed|show up|kept (?:trying|our|their|his|her|going)|want(?:ed)? (?:it|"
            r"this|us|to (?:make|try|stay|fight|work))|(?:was|were) (?:{ADVS})(?:trying|honest|faithful|listening|working on|all in|raised|brought up|"
            r"left|too busy|already|serious|not)|had to (?:be|do|make|hold|keep|pay|carry|stay|grow|pick)|did not|do not|never|know how to|"
            r"mean(?:t)? what|keep (?:our|their|promises)|believe in|remember(?:ed)? (?:birthdays|what|how|our|the promise)|gave|have (?:feelings|"
            r"hearts|moved|manners|principles)|ha[sd] (?:{ADVS})(?:already|moved|given|tried|other priorities|better things|one foot))",
            r"\bsome (?:people|folks) (?:{ADVS})(?:never|do not|can not|could not|did not|would not|prefer|would rather|are too|were too|think|have no|just|"
            r"always|only|leave|run|change|say one thing|give up|move on|find it|need to)\b",
            rf"\b(?:nice|good|lovely|refreshing|strange|wonderful|great|such a relief|a relief|funny|odd|weird|amazing|pleasant|novel|a novelty|a change|"
            rf"a treat|new) (?:for once |for a change |finally |at last )?to (?:{{ADV}} |finally |be able to )*(?:be |have |spend |eat |come |get |"
            rf"live |talk |meet |know |see |sit |go |work |feel ){{GAP}}(?:(?:someone|somebody|people|anyone|a person|a man|a woman|a partner|friends|"
            rf"colleagues|company) (?:who|that) (?:{{ADVS}}){_DECENT}|listened to|appreciated|heard|thanked|believed|wanted|respected|valued|asked how|"
            rf"(?:be|being) asked|noticed|taken seriously|without (?:being|anyone|anybody|someone|somebody|the shouting|a fight|the sulking|having to))",
            rf"\b(?:someone|somebody|people|a (?:man|woman|person|boss|friend|partner|dog)) (?:who|that) (?:actually|finally|genuinely|really|"
            rf"for once) {_DECENT}\b",
            r"\b(?:now|here|these days|today|and|since|because|with|where)(?:,)? (?:that )?(?:there is |i have |i live with )?(?:nobody|no one|"
            r"no-one)(?: is| who| to| around to| there to| left to| here to)*,? (?:{ADVS})(?:interrupt|shout|yell|scream|sulk|criti|complain|sigh|roll|"
            r"tell(?:s|ing)? me (?:what|how|i|that|to)|slam|judg|moan|nag|snap|check(?:s|ing)? (?:my|up)|control|mock|belittl|correct|ruin|argu|forget|"
            r"cancel|turn(?:s|ing)? up late|leav(?:es|ing) (?:the|their|wet|dirty|socks|dishes)|com(?:es|ing) home (?:late|drunk)|l(?:ie|ies|ying) to|"
            r"make(?:s)? me feel|hog|pick(?:s|ing)? (?:a fight|fights|at))\w*",
            r"\b(?:nobody|no one) (?:{ADVS})(?:shouts?|yells?|sulks?|criticises?|sighs? at|rolls? (?:their|his|her) eyes|slams?|judges?|nags?|snaps? at|"
            r"mocks?|lies to me|tells me (?:i am|what to|how to|off)|complains) {GAP6}(?:now|anymore|any ?more|these days|here|nowadays)\b",
            r"\bmust be nice (?:to|for|not|being|having)\b",
            r"\blucky you,? (?:not|never|getting to|you get to)",
            r"\bhow (?:nice|lovely|convenient|brave|generous|big|thoughtful|kind|noble) (?:for|of) you (?:to|that|,|not)\b(?! (?:share|remember|write|ask|"
            r"send|offer|think|help|bring|say|come|let|lend|invite|water|feed))",
            r"\bhow (?:very )?convenient\b",
            unless=r"\b(?:lottery|garage|hotel room|jacuzzi|pool)\b",
        ),
        # score keeping
        pattern(
            r"\bi (?:was|am|have been|had been) (?:{ADVS})(?:the (?:only )?one|always the one|the only person|the only (?:adult|grown-up|parent|"
            r"partner)) (?:in (?:this|it|that|us) (?:{ADVS})(?:trying|fighting|who|that)|(?:left )?(?:trying|paying|doing (?:it|all|every|the)|carrying|"
            r"holding (?:it|us|every)|fighting for|apologi[sz]ing|cleaning|reaching out|putting in|planning every|compromising)|(?:who|that) (?:{ADV} |"
            r"ever )*(?:had to|did (?:it|all|every|the (?:work|cooking|dishes|cleaning|driving))|paid|cook(?:ed)?|clean(?:ed)?|call(?:ed)?|rang|texted|"
            r"tried|apologi[sz]ed|planned|booked|remembered|stayed (?:up|home)|fought|reached|made (?:the|an|any|every)|kept (?:it|us|trying|the)|"
            r"compromised|said sorry|carried|held|waited|cared|gave|bent|listened|showed up|turned up|put in|worked (?:at|on|for) (?:it|us)))\b",
            r"\b(?:it was|was it) (?:{ADVS})(?:always|only(?: ever)?) me\b(?! (?:and|,? you))",
            r"\balways me (?:who|that|doing|making|cooking|cleaning|calling|apologi|paying|driving|saying|reaching|trying|chasing|planning)",
            r"\bnever (?:once )?you\b(?= ?[.,!?]|$)",
            r"\bi (?:{ADVS})(?:gave|sacrificed|put) (?:up )?(?:you )?(?:everything|my (?:whole |best )?(?:life|all|years|twenties|thirties|heart|career|job|"
            r"dream|youth)|all i had|the best years|\w+ years of my life) {GAP}(?:for|to|into|and) (?:you|us|this|that|what|nothing)",
            r"\b(?:not that|but) (?:i am|i was|anyone is|anyone was|anybody is|we are|who is|who was|i would|i have been) (?:{ADVS})(?:counting|"
            r"keeping (?:score|count|track|a tally)|bitter|resentful|hurt|complaining)\b",
            r"\b(?:i|we) (?:{ADVS})(?:put up with|walk(?:ed)? on eggshells|begged you|pleaded with you|covered for you|made excuses for you|carried (?:us|"
            r"you|this|the (?:whole )?relationship|everything)|held (?:us|it all|everything|this family) together|(?:did|was doing|had to do|"
            r"ended up doing) (?:it all|everything|all the (?:work|cooking|cleaning|driving|planning|emotional|giving|compromising|apologi\w+|chores))|"
            r"had to (?:beg|find out (?:from|through|on|via)|carry|do it all|be (?:both|the (?:adult|bad)))|asked you (?:\w+ )?(?:\w+ )?(?:times|"
            r"so many|again and|to stop|not to|for one thing|over and))",
            r"\bon eggshells\b",
            r"\bone ?-sided\b",
            r"\b(?:ask|asked|told|begged|reminded|called|rang|texted) you (?:about (?:a|\w+) |a |over a )?(?:hundred|thousand|million|dozen|\d+|three|four|"
            r"five|six|seven|ten|twenty|so many|countless|umpteen) times",
            r"\bi (?:{ADVS})(?:deserve|deserved) (?:{ADVS})(?:better|more|so much|much|an? (?:\w+ )?(?:explanation|apology|answer|reason|goodbye|"
            r"conversation|call|warning)|answers|the truth|to be (?:told|treated|loved|heard|asked|happy)|to (?:know|hear) (?:why|the|what|it)|honesty|"
            r"respect|someone|somebody|a (?:partner|man|woman|person|boyfriend|girlfriend|husband|wife))",
            r"\bi was never (?:{ADVS})(?:enough|good enough|a priority|your priority|first|your first|thanked|on your list|what you wanted|important|worth|"
            r"allowed|asked|your (?:equal|choice))\b(?! (?:at|for (?:maths|the team)|as a kid))",
            r"\bwhile (?:you|some of us|someone|somebody) (?:{ADVS})(?:were|was|sat|slept|played|stayed|partied|went|got to|had|lay|did|carried|lived|"
            r"enjoyed|scrolled)\b(?! (?:away i (?:fed|watered)|asleep the|in (?:hospital|paris)))",
            r"\b(?:{NOT}|nothing|little) (?:{ADVS})(?:good|important|worth|interesting|exciting|pretty|rich|clever|fun|much) (?:enough )?(?:for|"
            r"to) you\b(?= ?[.,!?]|$| and| to)",
            r"\bnothing (?:i|that i) (?:ever )?did (?:was|seemed)",
            unless=r"\b(?:in the pool|in the queue|at the (?:quiz|party|gig|concert))\b",
        ),
        # forgiving from above, sarcastic blessings
        pattern(
            r"\bi (?:{ADVS})(?:have |can |will |want to |could |am ready to |am trying to |may |might )?(?:{ADVS})(?:forgive|forgiven|forgave) (?:you\b|"
            r"what you|everything you|how you|the way|your|even)(?! (?:card|slip))",
            r"\bhope (?:that )?(?:you are|you two are|you both are|you feel|you will be|it makes you|that makes you) (?:{ADVS})(?:happy|proud|pleased|"
            r"satisfied|glad)(?: now| with (?:yourself|what you|that)| of (?:yourself|what)| together)(?=\W|$)",
            r"\bproud of yourself\b(?= ?(?:[?.!]|$|now|for (?:what|leaving)))",
            r"\bi hope it was (?:{ADVS})worth it\b",
            r"\bhope (?:she|he|the \w+|your \w+|all that|they) (?:{ADVS})(?:was|were) (?:{ADVS})worth (?:it|that|what|losing|throwing|all)\b",
            r"\bhope you can (?:live with|sleep|look)",
            r"\bhope you (?:{ADVS})(?:know|realise|realize|understand|see) (?:{ADVS})(?:what you|how much you|what it|how badly)",
            r"\b(?:ask yourself|when you (?:are|feel) (?:{ADVS})ready to (?:apologi|admit|own|take responsibility|be honest|tell the truth|grow|face)|"
            r"(?:once|until|if) you (?:{ADVS})(?:learn to|decide to|can|want to) (?:apologi|admit|own|be honest|tell the truth|face|grow|treat))",
            r"\byou (?:{ADVS})(?:broke my heart|hurt (?:me|more|so)|cost (?:me|us)|left (?:a scar|scars|a hole))\b(?! to see)",
            r"\bmy heart you broke\b",
            r"\bthe (?:damage|hurt|pain|mess|harm) (?:that )?you (?:did|caused|left|have)",
            r"\byou (?:have )?caused (?:me|us|all|this|so|it)\b",
        ),
        # what the other person did with what was shared
        pattern(
            r"\byou {ADVS}(?:threw|chucked|tossed|flushed|burn(?:ed|t)|destroyed|wrecked|trashed|walked out on|turned your back on|gave up on|killed) "
            r"(?:away |down |out )?(?:us|everything|it all|what we had|our (?:home|life|family|future|years|marriage|love)|(?:\w+ ){0,2}(?:years|months) (?:of|together|away|down)|(?:\w+ ){0,3}(?:good|happy|whole) years)\b",
        ),
        learned,
    ),
    breaks=(
        "It would have been nice if one of us had shown up.",
        "You never listened when I needed you, but anyway, how is the new flat?",
        "The dog is well. At least she comes when I call her.",
        "I ended up in therapy because of your lies. Hope work is good.",
        "Dinner is so peaceful now that nobody sighs at my cooking. How are things?",
        "If only you had tried a little harder we'd be in Lisbon now.",
        "Some of us actually kept our promises. Anyway, happy birthday!",
        "I was always the one who booked the holidays, so I booked one. Where are you off to?",
        "A phone call would have been nice. Hope your exam went well.",
        "You chose work over us every single weekend.",
        "Hi Sam, I forgive you for what you did. How's your mum?",
        "I'm not blaming you, but things were fine until March.",
        "It's lovely to eat with someone who actually listens.",
    ),
    passes=(
        "I blame the rain. How was your walk?",
        "You always knew the best places to eat.",
        "The train was late, not your fault.",
        "You never told me what the recipe was! Was it nutmeg?",
        "You never tried the ramen place on Mill Lane, did you? It's worth a trip.",
        "You should have seen the goat on the bus today.",
        "If someone had told me a year ago that I'd keep bees, I'd have laughed.",
        "Thanks to you I know how to make a proper roux.",
        "At least the bus had heating. How is your week going?",
        "You beat me at Scrabble again in my dream last night.",
        "You left your green scarf at mine, shall I post it?",
        "I was just thinking about how cute that Italian bistro was when we met. "
        "It was still the best panini I ever had, and I thought that your shirt was as cute as you are.",
    ),
)
