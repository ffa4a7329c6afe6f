"""The breakup, its reasons and the troubles of the relationship, named or alluded to."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

# words for how a couple ends, and for its troubles
_ENDED = (
    r"(?:end(?:ed|ing|s)?|finish(?:ed|ing)|stopp?(?:ed|ing)?|f[ae]ll(?:en|ing)? apart|went (?:wrong|sour|bad|south|cold|quiet|sideways|silent)|going (?:wrong|"
    r"sour)|gone wrong|broke(?:n)?(?: down)?|did not (?:work|last|make it)|collapsed|crumbled|fizzled|unravell?ed|failed|died|came apart|changed)"
)
_TROUBLE = (
    r"(?:problems?|issues|fights?|fighting|arguments?|arguing|rows?|differences|troubles|disagreements?|conflicts?|misunderstandings?|quarrels?|tension|"
    r"struggles|rough (?:patch|times|spots?)|bad (?:times|days|patch|spell)|hard times|"
    r"unfinished (?:business|conversation)|unresolved \w+|incompatibilit\w+|break ?-?up|breaking up|break|split|separation|divorce|ending|parting|goodbye|"
    r"end|dynamic|trust issues|history together|baggage|dysfunction|downfall)"
)
_WHEN = (
    r"(?:that (?:night|day|evening|morning|weekend|week|winter|summer|spring|autumn|fall|month|phone call|call|talk|conversation|fight|argument|row|text|door|"
    r"dinner)|last (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month|"
    r"week|time)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:kitchen|car|end|hallway|driveway|"
    r"car park|parking lot|restaurant|airport|rain))|back then|between us|with us|to us|at the end|before you (?:left|went)|the other (?:night|week)|"
    r"on (?:new year|christmas|our|the phone|the stairs|the doorstep))"
)

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
        # named outright
        pattern(
            r"\b(?:our|the|this|since the|after the|before the|my|a) (?:{ADVS})(?:\w+ )?(?:break ?-?up|breakup|bust ?-?up|separation)\b(?! of\b)",
            r"\b(?:our|since the) (?:split|divorce)\b",
            r"\b(?:our|your) (?:leaving|departure|parting(?: of ways)?)\b(?! (?:do|party|gift|present|drinks|card|time|flight|gate))",
            r"\b(?:we|you and i|you and me|us two|since|when|that) (?:{ADV} |have |had |were |are )*(?:(?:br(?:oke|eak|oken)|split|splitting|"
            r"breaking) ?-?up\b(?! (?:the|a|into|with laughter))|(?:separated|divorced|parted(?: ways)?|uncoupled)\b(?! (?:the|eggs|from the group|into|"
            r"by the crowd))|called it (?:quits|a day|off)|went our separate ways|are (?:over|no longer together|not together|finished|exes)|(?:were|"
            r"are) done\b(?! (?:with the|at|by|packing|paint|eating))|grew apart|drifted(?: apart)?\b(?! (?:off|down))|fell (?:apart|out of love)|"
            r"hit a (?:wall|rough patch)|lost (?:each other|our way\b(?! (?:to|in|back))|the spark|touch with each)|ended\b(?! up| (?:in|at|with a))|"
            r"ended (?:it|things|like|badly|the way|so|because|us)|did not (?:work(?: out)?\b|make it\b|last\b)|stopped (?:talking|being|laughing|"
            r"trying|speaking|communicating|touching|loving|seeing each)|wanted different things|could not make it work|were not (?:meant to be|"
            r"right for|good for|working|compatible|happy|a good (?:match|fit))|went wrong|fought\b(?! (?:over the last|off|for the last))|"
            r"argued (?:about everything|all|so|that|constantly|every)|hurt each other|made each other (?:miserable|unhappy)|used to be (?:a couple|"
            r"together|us|in love)|were (?:unhappy|bad for each|toxic|drifting|falling apart|struggling)|had (?:our|so many|too many|some|"
            r"a lot of) (?:problems|issues|fights|rows|differences|difficulties|disagreements|troubles|misunderstandings|ups and downs|rough))",
            r"\b(?:br(?:oke|eak|eaking|oken)|split) ?-?up with (?:me|you|each other)\b",
            r"\b(?:dump(?:ed|ing)?|left|ditch(?:ed)?|binned|chucked) me\b(?! (?:a|an|the|with (?:a|the|some)|your|some|two|three|his|her|to (?:finish|guard|"
            r"feed)|in (?:charge|stitches)|speechless|at the|out|by the|behind (?:at|in)|alone with the))",
            r"\b(?:things|it|us|everything|what we had|our (?:\w+ )?(?:relationship|marriage|story|love|time|romance|journey|chapter|engagement)|"
            r"the relationship|the marriage|(?:you|i|we) (?:{ADVS}))(?: {ADV})? ?(?:between us |with us |together |all )?(?:had |has |"
            r"came to )?{ADVS}(?:fell apart|went (?:wrong|sour|south|cold between)|ended(?= ?(?:[.,!?;\n]|$|the way|badly|so|like|because|between|"
            r"with (?:us|you|me|such)|on|how|in (?:march|april|may|june|the)|last|and|,))|did not (?:work out|work between|end well|end the)|"
            r"came to an end|an end between|broke down between|stopped working(?= ?(?:for us|between|with us)))",
            r"\b(?:how|why|where|when|way|before|after|since|because|that|what) (?:it|things|we|this|everything|stuff|it all|our (?:\w+)) (?:{ADV} |all |"
            r"had |have )*(?:ended|finished between|left off(?= (?:badly|with))|fell apart|went (?:wrong|so wrong|sour|south|downhill|bad|"
            r"off the rails)|got (?:so )?(?:bad|hard|ugly|messy|difficult|toxic)|turned (?:out between|sour|ugly|cold)|imploded|unravell?ed|"
            r"broke down(?= between)|stopped (?:working|being|talking)|came to (?:this|an end))\b(?! (?:up|in (?:a|the) (?:draw|tie)))",
            r"\bwhat (?:{ADVS})went wrong\b(?! (?:with (?:the|my|your|it)|at the|there|in the recipe))",
            r"\bwhat happened (?:{ADVS})(?:between (?:us|you and me)|with us|to us|that night|back then|in (?:march|april|may|june|july|august|september|"
            r"october|november|december|january|february|the (?:kitchen|car|end|hallway))|last (?:\w+)|at the end|before|when (?:we|you)|"
            r"(?:{GAP})and move|was|is behind|happened)\b(?! episode)",
            r"\b(?:everything|all|after what|despite what|forget what|over what|about what|past what|whatever|"
            r"of what) (?:that )?(?:{HAVE} )?happened(?= ?(?:[.,!?;\n]|$|between|with us|to us|and|i\b|we\b|but|back))",
            r"\b(?:closure|breakups?|break-ups?)\b(?! (?:of the (?:road|bridge|shop|bakery|library|school|pool|m\d)|signs?|order|notice|songs?|album|"
            r"clause))",
            r"\b(?:broken?|breaking|destroy(?:ed)?|ruin(?:ed)?|wreck(?:ed)?|scattered|ended|ending|failed|killed|finished|cost us) (?:our|this|"
            r"the) (?:\w+ )?(?:family|home|marriage|relationship|engagement)\b",
            r"\b(?:this|the|that|your|my) (?:marriage|relationship|engagement) (?:{ADVS})(?:failed|failing|ended|broke|died|fell|was over|did not|"
            r"could not)\b",
            r"\beverything we (?:built|had|were)\b(?! (?:to|packed|ordered))",
            r"\bwhat we (?:{ADVS})(?:had|lost)(?= ?(?:[.,!?;]|$|together|was|once|and|before|back|is))",
            r"\b(?:was|were) (?:it|we) (?:{ADVS})over\b(?= ?(?:[.,!?]|$|before|by|at|in\b|when|for you))",
            r"\bstill (?:be|have been) (?:a thing|together|us\b|an item|a couple|married)\b",
            r"\byou left (?:because|over\b)(?! the)",
            r"\b(?:why|when|since|the (?:night|day|week|month)(?: that)?|that|because|after|until|before) we split\b(?! (?:the|a|it|an|that|our)\b)",
            r"\bour (?:{ADVS})(?:\w+ )?(?:relationship|marriage|engagement|romance)\b(?! (?:with (?:the|my|your)|certificate|licence|license|photos?|album))",
            r"\bwe (?:{ADVS})split(?= ?(?:[.,!?;]|$|because|over\b|in (?:january|february|march|april|may|june|july|august|september|october|november|"
            r"december)|last|when|and (?:i|you)|for good))(?! (?:the|over the bill))",
            r"\b(?:where|how|when) did (?:it|we|things|us) (?:{ADV} |all )*(?:go (?:so )?wrong|end\b(?! up)|fall apart|get (?:so )?(?:bad|ugly|here)|"
            r"stop (?:working|talking))",
            r"\b(?:why|when) did you (?:{ADVS})(?:end (?:it|us|things)|leave\b(?! (?:work|the (?:party|pub|office)))|walk (?:out|away)|stop (?:loving|"
            r"trying|wanting)|give up)",
            unless_before=r"band|album|road",
            unless=r"\b(?:the band (?:broke|split|ended)|beatles|oasis|abba|fleetwood|the film ended|the match|the season|the series|road closure|"
            r"school closure|tom and|neighbours|celebrity|brad|on the show)\b",
        ),
        # the space, the quarrels, the last evening, being single
        pattern(
            r"\b(?:you|we|i) (?:{ADVS})(?:said (?:that )?(?:you|we|i) )?(?:{ADVS})(?:needed|wanted|asked for|agreed on|agreed to|took|were taking|need|"
            r"are taking) (?:{ADV} |some |a bit of |a little |more |to take )*(?:space|time (?:apart|away|alone|out)|a break|distance|"
            r"a pause)(?= ?(?:[.,!?;]|$|from (?:me|us|you|each|one another|this|everything)|and|but|to (?:think|figure|heal)|then|last))",
            r"\bwe (?:{BE}|kept|started|could not stop) (?:{ADVS})(?:always |constantly |just |only |both )*(?:arguing|fighting|shouting|bickering|rowing|"
            r"at each other|unhappy|miserable|strangers|not (?:talking|speaking|happy))\b(?! (?:over|about) (?:the|a|which|who|whose|what|whether|how))",
            r"\b(?:splitting|breaking) up (?:was|with (?:me|you)|is|made|felt|taught|when|over|like that|hurt)\b",
            r"\b(?:being|newly|am|suddenly|back to being) single\b(?! (?:mother|malt|file|room|speed|bed|origin|parent|mum|dad))",
            r"\bsingle again\b",
            r"\b(?:the|that|our) (?:very )?last (?:phone call|call|night|evening|conversation|talk|fight|argument|weekend|text|words?) (?:together|we|you|"
            r"between|before|that we)\b(?! (?:saw|book|order))",
            r"\b(?:replay(?:ing)?|rehash(?:ing)?|go(?:ing)? over|talk(?:ed|ing)? about|think(?:ing)? about|relive|reliving|dwell(?:ing)? on|"
            r"turn(?:ing)? over|obsess(?:ing)? over|revisit(?:ing)?|bring(?:ing)? up) (?:in my head )?(?:that|the|our) (?:very )?(?:last |"
            r"final )?(?:night|conversation|fight|argument|row|talk|phone call|call|day|goodbye)\b(?= ?(?:[.,!?;]|$|in my|again|over and|and (?:i|what|"
            r"how|wonder)))(?! and the (?:sea|food))",
        ),
        # what made you go, what killed us, how we left things
        pattern(
            r"\b(?:made|make|makes) you (?:{ADVS})(?:go|leave|walk away|end it|stop loving)\b(?= ?(?:[.,!?;]|$|me\b|us\b|and))",
            r"\bwrong (?:with|between) us\b",
            r"\bus not (?:working|making it|lasting|being together)\b",
            r"\b(?:distance|money|work|kids|jealousy|job|drink|drinking|time|stress|lies|silence|grief|it|what|that) (?:is what |that )?(?:{ADVS})(?:killed|"
            r"broke|ended|finished|destroyed|tore) us\b(?! off| on| up)",
            r"\b(?:told me|said|say|tell me) (?:that )?you (?:{ADVS})(?:do|did) not (?:{ADVS})(?:love|want|feel|need) (?:me|us|the same|anything)\b",
            r"\b(?:how|the way) (?:we|you|i) (?:{ADVS})left (?:things|it(?= ?(?:[.,!?]|$|between|that)))\b",
        ),
        # why it could not be: too young, out of love, counselling, the last months
        pattern(
            r"\bthe divorce (?:{ADVS})(?:was|hit|felt|made|took|broke|changed|left)\b",
            r"\bour (?:last|final) (?:few )?(?:year|months|weeks|days|summer|christmas)(?: together)? (?:was|were) (?:{ADV} |a bit |pretty |"
            r"quite )*(?:rough|hard|sad|awful|difficult|bad|cold|tense|painful|lonely|grim|strained|horrible|hell)\b",
            r"\b(?:couples?|marriage|relationship|tried|try) (?:counsell?ing|therapy)\b",
            r"\bwe were (?:{ADVS})(?:both )?(?:{ADVS})too (?:young|different|alike|similar|stubborn|proud|far apart|broken|scared|immature|selfish|damaged|"
            r"much alike)\b",
            r"\b(?:understand|know|see|wonder|realise|realize|figure out|explain|clear) (?:{ADV} |now )*why (?:it|we|us|things) (?:{ADVS})(?:could|would|"
            r"did|can) (?:not|never) (?:{ADVS})(?:have )?(?:work(?:ed)?|last(?:ed)?|make it|made it)\b",
            r"\bit would never have (?:worked|lasted)\b",
            r"\b(?:fell|fall|fallen|falling) out of love\b",
            r"\bstop(?:ped)? loving (?:me|you|each|us)\b",
            r"\byour (?:goodbye|break ?-?up|farewell|leaving|dear john) (?:letter|text|note|message|email|speech|voicemail)\b",
            r"\b(?:think|thinking|thought|wonder|wondering|talk|talking) (?:{ADVS})about us(?= ?(?:[.,!?]|$|and|again|lately|today|tonight))",
        ),
        # our troubles
        pattern(
            rf"\b(?:our|between us,?|all the|those|the) (?:{{ADVS}})(?:\w+ )?{_TROUBLE}(?: (?:we|that we|you and i) (?:had|have|used to|went|kept|were|got|"
            rf"could|never)| between us| at the end| together(?! with)| about (?:money|your|my|kids|children|the future))",
            r"\bour (?:{ADVS})(?:\w+ )?(?:problems?|issues|fights|fighting|arguments|arguing|differences|troubles|disagreements?|conflicts?|"
            r"misunderstandings?|quarrels?|break ?-?up|split|separation|divorce|dynamic|downfall|incompatib\w+|rough (?:patch|times)|bad (?:times|patch|"
            r"spell)|past (?:relationship|together|issues|problems)|unfinished|unresolved|troubled|failed|rupture|ending|breakdown|row(?! (?:of|in|at))|"
            r"fight(?! (?:song|club|night|back))|"
            r"argument|last (?:fight|argument|words|days|weeks|months|night)|final (?:words|days|weeks|months|fight|night))\b(?! over the (?:remote|"
            r"last)| (?:with|at) (?:the )?(?:landlord|boiler|broadband|letting))",
            r"\b(?:the|that|our|your|my|those|in a|a) (?:\w+ )?(?:last|final|big|awful|terrible|horrible|stupid|ugly|huge|worst|bad|blazing|"
            r"first real) (?:\w+ )?(?:fight|argument|conversation (?:we|you|i|that|between)|talk (?:we|you)|disagreement|shouting match|"
            r"falling out)\b(?! scene)",
            r"\b(?:the|that) (?:fight|argument|row|quarrel|fights|arguments|rows|disagreement) (?:we|you and i|that we|about|at|on|in|over|before|last|"
            r"that night|was)\b(?! (?:the (?:crossword|referee|telly|tv|pub)|scene))",
            r"\b(?:replay(?:ing)?|rehash(?:ing)?|go(?:ing|ne)? (?:back )?over|going through|think(?:ing)? (?:{ADVS})(?:about|back to|over|of)|"
            r"thought (?:{ADVS})(?:about|back to)|dwell(?:ing)? on|relive|reliving|turn(?:ing)? over|rewind(?:ing)?|come back to|coming back to|"
            r"bring(?:ing)? up|talk(?:ing)? about|discuss(?:ing)?|mull(?:ing)? over|obsess(?:ing)? over|regret(?:ting)?|sorry about|forget(?:ting)?|"
            r"understand|make sense of) (?:{ADV} |all )*(?:(?:that|the|our) (?:last |final )?(?:night|conversation|fight|argument|row|talk|phone call|"
            r"call|evening|day|door|week|moment) (?:{GAP}(?:you (?:left|said|told|walked|packed|went|moved)|we (?:ended|stopped|split|fought|broke|said|"
            r"had (?:the|that|our) (?:fight|row|talk))|it (?:ended|all|happened)|in (?:march|april|may|june|july|august|september|october|november|"
            r"december|january|february|the (?:kitchen|car|hallway))|(?=[.,!?;\n]|$))|(?=[.,!?;\n]|$))|what (?:went wrong|happened|you said(?! about)|"
            r"i said(?! about)|we (?:said|did|became|lost|were|could have)|was said)|where (?:we|it|things|i) (?:went|lost|changed|stopped)|why (?:we|"
            r"you|it|things) (?:{ADVS})(?:left|ended|broke|stopped|did|could|went|fell|changed|never|had to)|how (?:we|it|things|you) (?:{ADVS})(?:left|"
            r"ended|broke|got (?:here|there|to)|went|fell|stopped)|us (?:ending|breaking|splitting)|the (?:end|break ?up|past|reasons?|why)\b)",
            r"\b(?:keep|kept|cannot stop|can not stop) (?:asking|wondering|thinking|replaying|going over) (?:myself )?(?:about )?(?:what|why|where|how|that|"
            r"if) (?:{ADVS})(?:we (?:ended|could|did|lost|went|got|should)|it (?:ended|all|went|could)|things (?:ended|went)|i (?:did|could have|said|"
            r"missed)|you (?:left|ended|walked)|went|night|happened|evening)\b",
            r"\b(?:the (?:real |main |true |only )?reasons? (?:why |that |for (?:our|the|it|us) ?|behind )?(?:we (?:ended|split|broke|stopped|could|are not|"
            r"fell)|you (?:left|ended|walked|broke|went)|it (?:ended|did not)|i left|things (?:ended|went)|us (?:ending|break)|ending|leaving|breaking)|"
            r"for what went|the reasons you (?:gave|left|ended|walked))",
            unless_before=r"band|film|novel",
            unless=r"\b(?:the band (?:broke|split|ended)|in the (?:film|book|novel|series|episode|finale)|season finale|read the (?:track|map)|the (?:bill|"
            r"taxi|rent|deposit)|the ref|karaoke|landlord|referee|on the bus|on the telly)\b",
        ),
        # you left, since you went, the day of it
        pattern(
            r"\b(?:since|when|after|before|until|the (?:day|night|morning|week|month|evening|moment|weekend|way|last time|first (?:time|week|night|"
            r"month) after|minute)(?: that)?|ever since|because|why|that|how|time|now that) (?:you|i) (?:{ADV} |suddenly |"
            r"both )*(?:left(?= ?(?:[.,!?;\n]|$|me\b|us\b|home\b|and\b|for good|in (?:march|april|may|june|july|august|september|october|november|"
            r"december|january|february)|i\b|the (?:house|flat|apartment|family)|that|like|without|because|last|it\b|so\b|everything|my))|moved out|"
            r"walked (?:out|away)\b(?! of the (?:shop|cinema|film))|ended (?:it|things|us|our)|packed (?:your|my|up|a|the (?:bag|car|suitcase))\w*|"
            r"drove (?:off|away)|broke (?:it|things) off|said (?:it was over|we were|goodbye|you (?:did not|no longer|needed|wanted out|were (?:not|"
            r"leaving|done))|that (?:we|it))|gave (?:me )?(?:back )?the (?:ring|keys?)|took (?:off )?(?:your|the) (?:ring|things|clothes)|"
            r"closed the door|shut the door|went (?:away|back to your mother|your own way|silent)|stopped (?:loving|talking|calling|coming|answering|"
            r"wearing|saying)|changed(?= ?[.,!?]|$)|called it off|asked for (?:space|time|a break|the divorce|a divorce)|needed (?:space|a break|"
            r"time (?:away|alone|apart)))",
            r"\b(?:since|with) you (?:{ADVS})(?:are |have been |being |is )?(?:{ADVS})(?:gone|not (?:here|around|living here)|away from me|out of my life)\b",
            r"\bsince (?:we|us) (?:{ADVS})(?:are |were |have been )?(?:{ADVS})(?:stopped|ended|parted|split|no longer|last (?:spoke|talked) (?:and|because)|"
            r"apart|not together|became exes|went)\b",
            r"\b(?:now|even (?:though|if)|although|just because|though|given|since|because) (?:that )?(?:we|you and i) (?:are|"
            r"is) (?:{ADVS})(?:not (?:together|us|a couple|dating|a thing|in (?:a|that))|no longer|over|apart|separated|exes|done|divorced|single|"
            r"strangers)\b",
            r"\b(?:we|it|this|us) (?:{BE}) (?:{ADVS})(?:over between|finished between|over for us|not a couple|no longer (?:a couple|together|an item|us))\b",
            r"\b(?:no longer|not|stopped being) (?:{ADVS})(?:together|a couple|an item|a family|an? us|lovers|husband and wife)\b(?= ?(?:[.,!?;\n]|$|"
            r"anymore|any more|now|but))",
            r"\b(?:as|being|like|we are|your|an) (?:{ADVS})(?:your )?ex(?:es| ?-?(?:boyfriend|girlfriend|husband|wife|partner|lover|"
            r"fianc[eé]e?))?\b(?! (?:libris|machina|colleague|-?boss|-?marine|press))(?= ?(?:[.,!?;\n]|$|and|but|i\b|we\b|now|boy|girl|hus|wi|par))",
            r"\b(?:what|the (?:things?|words)|something|that thing|everything|things) (?:that )?(?:you|i|we) (?:{ADVS})(?:said|did|told (?:me|you)|shouted|"
            r"screamed|threw|yelled)(?: to (?:me|you|each other))? (?:{ADVS})(?:that (?:night|day|evening|morning|weekend|time|last)|in (?:march|april|"
            r"may|june|july|august|september|october|november|december|january|february|the (?:kitchen|car|hallway|heat|end|driveway|doorway))|"
            r"at the (?:end|door|station|airport|restaurant)|before you|when (?:you|we|i) (?:left|ended|broke|went|walked)|on (?:the phone|the stairs|"
            r"the doorstep|your way|new year)|last (?:month|week|year|summer|spring|winter|autumn|fall|night|time)|back then|about (?:us|not loving|"
            r"needing|space|moving on))",
            r"\bthe past (?:is|in the|be|behind|was|between|and)\b(?! (?:week|month|year|few|tense|the post))",
            r"\b(?:put|leave|leaving|putting|get|move|moving|let go of) (?:{ADVS})(?:all (?:of )?)?(?:the past|it all|this|that|everything|the bad|"
            r"what (?:was|happened)|all that) (?:{ADVS})(?:behind|aside|in the past|to rest|go\b)",
            r"\bwater under the bridge\b",
            r"\b(?:let|letting) bygones\b",
            r"\bbury the hatchet\b",
            r"\bno hard feelings\b",
            r"\b(?:clear|clearing|cleared) the air\b",
            r"\bclean slate\b",
            r"\bunfinished business\b",
            r"\bstart(?:ing)? (?:over|afresh|fresh|again) (?:with (?:you|us)|together|as)",
            r"\bwe (?:{ADVS})(?:could|would|might|should) (?:{ADVS})have (?:{ADVS})(?:made it|worked|saved|tried|fixed|been (?:happy|good|great|something|"
            r"so|fine)|lasted|survived|had)\b(?! (?:the|a (?:cake|table)))",
            r"\bwhat (?:might|could) have been\b",
            r"\bwhat we (?:could|might|should) have (?:been|had|done)\b",
            r"\b(?:the )?(?:distance|space|silence|wall|gap|coldness|tension|rift|hurt|damage|trust|love|spark|bad blood|awkwardness|stuff|things|mess|"
            r"chapter) (?:that )?(?:{ADVS})(?:there is |was |came |grew |opened |has (?:come|grown) |had |were |went |is |are |broke |"
            r"died )?(?:{ADVS})between (?:us|you and (?:me|i))\b(?! on the (?:map|sofa))",
            r"\bwe (?:{ADVS})(?:both )?(?:made (?:{ADVS})(?:\w+ )?mistakes|said (?:{ADVS})(?:\w+ )?things|said and did|hurt|let (?:it|each other|things)|"
            r"gave up(?= ?(?:[.,!?;]|$|on (?:us|each|it\b)|too|and|so))|played a part|had (?:{ADVS})our (?:part|share|faults|flaws)|"
            r"were (?:{ADVS})(?:to blame|at fault|wrong)|(?:were|"
            r"are) (?:{ADVS})better (?:off )?(?:apart|as friends)|lost what)\b",
            unless=r"\b(?:the band (?:broke|split|ended)|in the (?:film|book|novel|series|episode|finale)|leaving do|leaving party|chess|the race|yoga)\b",
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
