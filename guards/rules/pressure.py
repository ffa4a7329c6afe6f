"""Pressing for the relationship, a meeting, a date or a reply."""

from guards.finders import learned, pattern
from guards.rule import Rule

_END = (
    r"(?= ?(?:[^\w\s']|\n|$|and\b|but\b|so\b|please|now\b|again|if\b|or\b|soon|today|tonight|this|next|on\b|at\b|some ?time|some ?day|one day|with me|for us|"
    r"to me|because|before|just|x+\b))"
)
_TRY = r"(?:chance|shot|try|go|attempt|crack|start|beginning|round)"
_ANSWER = (
    r"(?:answer|reply|respond|text|call|ring|phone|write|message|text me|call me|ring me|phone me|write to me|write|say (?:something|anything)|talk|"
    r"get back to me|explain)"
)
_MEET = (
    r"(?:dinner|lunch|brunch|drinks?|a (?:quick |proper |real |quiet |long |little )?(?:coffee|drink|pint|date|meal|dinner|lunch|walk|talk|chat|bite|"
    r"glass of wine|movie|film)|coffee|pizza|tapas|"
    r"a night out|date night|one (?:coffee|drink|dinner|date|evening|hour|night|meeting|conversation|talk))"
)
_WHEN = (
    r"(?:tonight|tomorrow|today|(?:this|next|on) (?:\w+ )?(?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|afternoon|morning|"
    r"month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at (?:\w+)(?: ?[ap]m)?|\d+(?: ?[ap]m)?)"
)
_SEE_YOU = (
    r"(?:see you|meet(?: up)?(?: with)? you|meet up|meet|talk (?:to you )?(?:face to face|in person)|sit down(?: with you| together)?|take you (?:out|"
    r"to (?:dinner|lunch|the (?:cinema|movies|bistro|coast)))|cook (?:you|for you)|buy you (?:dinner|lunch|a (?:drink|coffee|pint))|come (?:over|round|"
    r"around|by and see you|and see you|see you|visit)|visit you|be with you|hold you)"
)

RULE = Rule(
    code="pressure",
    title="Pressure",
    must="not press for a relationship, a meeting, a date or a reply, nor set a deadline",
    reason="Wishing is free when a no costs nothing; a question that has to be answered often is not.",
    source="It is up to him whether he wants to be with you again or not.",
    ask="Do not ask for another try, a meeting, a date or a reply, set no deadline, and make it easy not to answer.",
    finders=(
        # the relationship back
        pattern(
            rf"\b(?:(?:give|giving|grant|allow|offer) (?:{{ADVS}})(?:me|us|this|our (?:\w+ )?(?:love|marriage|relationship))|deserves?|want|wanted|need|"
            rf"ask for|asking for|worth|hoping for|hope for|dream of|like to have) (?:{{ADVS}})(?:just )?(?:a |an )?"
            r"(?:another|second|second proper|one more|one last|one other|one|last|final|fresh|new|real|proper|fair|"
            rf"third) (?:and final )?{_TRY}\b(?! (?:to (?:taste|eat|win|see the|pass|park|cook|pick)|of (?:the|espresso|coffee)|at (?:the (?:\w+ )?(?:test|"
            r"exam|quiz|recipe|bread|job)|\w+ing)))",
            r"\b(?:give|giving) (?:{ADVS})(?:me|us|our \w+) (?:{ADVS})(?:a|another|one more|one) (?:chance|shot|try|go)\b(?! (?:to (?:taste|eat|try|find)))|"
            r"\blast chance (?:for us|to (?:save|make|fix|prove|say|talk|work|tell))\b|\bfight(?:ing)? for (?:us|you|this|our)\b|\b(?:save|rebuild|repair|"
            r"fix|mend|salvage|rekindle|restore|revive) (?:{ADVS})(?:us|our (?:\w+ )?(?:relationship|marriage|love|home)|what we (?:had|have))\b",
            rf"\b(?:get|getting|got|be|being|back) (?:{{ADVS}})(?:back )?together (?:again|with you|as a couple)\b|\b(?:get|getting|"
            rf"got) back together\b(?! (?:for the (?:reunion|gig|tour)))|\bback together{_END}(?<!glued back together)(?<!it back together)",
            r"\b(?:take|taking|have|having|want|wanted|win|winning|get|getting|need) (?:{ADVS})(?:me|us|you) (?:{ADVS})(?:back|home)\b(?! (?:pain|to (?:the|"
            r"that|when|you on)|in (?:touch|time)|for (?:your|the) (?:birthday|christmas)|on (?:the|track|time)|by))",
            r"\bcome (?:{ADVS})(?:back|home)(?: to (?:me|us|our|where you belong))(?! (?:on|about|with|later|when|via))\b|\b(?:please|just|so|then|now|baby|"
            r"and|then|will you|could you|would you|why not|why do not you|till you|until you|if you would|you should|you could|you can|you to|you will|"
            r"you would|do not you) (?:{ADVS})(?:move (?:back )?(?:in|home)|come (?:back|home))\b(?! (?:with|from|for (?:the|your)|to (?:the|town|visit)|"
            r"on))|{START}come (?:back|home)(?= ?(?:[.!,]|$|please|now|baby|to me))|\bi (?:beg|ask|implore) (?:of )?you,? (?:please )?(?:to )?(?:come|"
            r"do not leave|stay|talk|take)\b|\bplease do not (?:leave|go|give up on) (?:me|us)\b",
            r"\b(?:we|us|you and i|you and me) (?:{ADVS})(?:could|can|should|might|to|will|would|shall|deserve to|belong|"
            r"ought to) (?:{ADVS})(?:try (?:{ADVS})?(?:again|once more|this again|one more time|it again|to make)|start (?:{ADVS})?(?:over|again|afresh|"
            r"fresh|from scratch)|begin again|make (?:this|it|us) work|work (?:this|it|things) out|work on (?:us|this|it|things)|be (?:{ADVS})(?:together|"
            r"us again|a couple|a family again|happy together)|belong together|pick up where|go back to (?:how|what|the way|being|us)|have (?:what we had|"
            r"another)|fix (?:this|us|it)|be (?:more than friends|us again|friends again)|reconnect|reconcile|give it)\b(?! (?:the (?:recipe|crossword|"
            r"bread)|with the (?:recipe|yeast)))",
            r"\blet us (?:{ADVS})(?:try (?:again|once more|one more)|start (?:over|again|afresh|fresh)|begin again|make (?:it|this|us) work|be (?:us|"
            r"together)|give (?:it|this|us)|get back|work (?:this|it|things) out|not (?:give up|throw|waste|end|let)|fix (?:this|us)|forget (?:it all|"
            r"everything|the past|all (?:this|that|of))|go (?:out|for|away|back to|somewhere)|meet|have (?:dinner|lunch|a (?:drink|coffee|date|meal))|grab|"
            r"talk (?:properly|face|in person|this|about us|tonight|tomorrow)|sit down|do (?:dinner|lunch|coffee|drinks))\b",
            r"\b(?:you and i|you and me|we) (?:{ADVS})belong (?:together|with|to each)|\b(?:would|will|can|could) you (?:{ADVS})(?:consider|think about|"
            r"be open to|be willing to|reconsider|contemplate|entertain|want to) (?:{ADVS})(?:(?:about )?(?:trying|starting|getting|giving|coming back|us\b|"
            r"a fresh|another|reconcil|being|dating|try|start|give|get back|come back|reconsider))|\bmarry me\b(?! (?:off|in))|\bbe (?:my|mine) (?:again|"
            r"girlfriend|boyfriend|wife|husband)\b|\b(?:reconsider|change your mind)\b(?= ?(?:[.!?,]|$|about (?:us|me|this|leaving|the divorce)|and (?:come|"
            r"give|let)|please))|\bi want (?:{ADVS})(?:us|this|our \w+|you|you in my life|to be with you|what we had)(?= ?(?:[.!,]|$|back|again|to (?:work|"
            r"be (?:together|us|a (?:couple|family)))))",
            r"\bmov(?:e|ing) back in (?:with me|together|by)\b|\b(?:i am|i will|i would|i) (?:{ADVS})(?:not (?:going to )?|never (?:going to )?|"
            r"refuse to )(?:give up|giving up|stop(?:ping)?|let go|letting go|quit(?:ting)?|rest|accept) (?:{ADVS})?(?:on (?:us|you)|until|till|trying|"
            r"fighting|this|it being|that (?:it|we)|asking|writing|texting|calling|ringing|of (?:you|us))\b(?! (?:the (?:team|puzzle|recipe)))",
            r"\b(?:talk|talking|chat|conversation|speak) about (?:us\b|trying again|getting back|our future|what we are|where we)|\bput (?:this|it all|"
            r"all (?:this|that|of this)|everything) behind us\b|\bgo back to (?:how|the way) (?:things|we|it) (?:were|was)\b|\bour (?:reunion|"
            r"reconciliation)\b|\bbe my friend again\b",
            r"\bthink (?:{ADVS})(?:about|of) (?:{ADVS})(?:(?:giving|trying|starting|getting|coming) (?:us|me|it|again|over|back|this)|what we could be|"
            r"us again)\b|\b(?:ready|willing|hoping|hope|like|love|want|wish) (?:for us |for you |you |we |that we |that you |could |would |can |"
            r"might )*(?:to )?(?:start|try|begin|be) (?:{ADVS})(?:over|again|afresh|together|anew|us)\b(?! (?:with the|at the))",
            unless_before=r"\b(?:not|if|(?:they|he|she) (?:is|are|was|were)|band|he|she|they|parents|sister|brother|zip|song|mum|dad)",
            unless=(
                r"\b(?:band|bandmates|the (?:cat|dog|goat|puppy|tortoise|pigeon|starlings|swallows|swifts)|fixed the|glue|puzzle|lego|sourdough|driving test|"
                r"theory|mot|exam|audition|recipe|refund|yoga|vase|the (?:choir|team|group chat|club|guard|landlord|council|bank))\b"
            ),
        ),
        # a meeting, a date
        pattern(
            r"\b(?:can|could|may|shall|should|will|would|might|must|when (?:can|could|will|do|shall)|where (?:can|could|shall)|why (?:can|"
            rf"do) (?:not )?) ?(?:i|we|not we|you and i) (?:{{ADV}} |please |not |ever |maybe |perhaps |at least )*(?:{_SEE_YOU}|have {_MEET}|get {_MEET}|"
            rf"grab {_MEET}|go (?:for|to|on|out for) {_MEET}|do {_MEET}|talk|speak|hang out|go out|get together|spend (?:some time|an evening|the)|"
            r"see each other|go on a date|catch up (?:in person|over|properly))\b"
            r"(?! (?:the|to (?:the (?:landlord|bank|solicitor)|him|her)|about (?:the|when|what|who|which|your|his|her|\w+'s)|at (?:the (?:school|vet|notary|"
            r"bank|solicitor)|handover)|outside the school|you (?:a|the|some)))",
            rf"\b(?:i|we) (?:{{ADV}} |would |will |am |was )*(?:like|love|want|wanted|need|needed|have|got|hoping|hope|dying|determined|insist|demand|keen|"
            rf"going|planning|coming|intend) (?:{{ADVS}})(?:to |that (?:i|we) (?:can|could|might) |i (?:can|could|get to) |for you to |"
            rf"on )(?:{{ADVS}})(?:{_SEE_YOU}|go (?:out|for|on) (?:with you|a date|{_MEET} with you)|have {_MEET} with you|spend (?:some |"
            r"more )?time with you|talk (?:about us|to you about us|things (?:out|over|through)|face)|meet)\b(?! (?:at the (?:notary|bank|school|gate)|"
            r"to (?:hand|sign|give you (?:the|your))|(?:the|that|this|her|his|your) |halfway on the))",
            r"\bmeet me\b(?! (?:at the (?:notary|bank|school)|to (?:sign|hand)|on the quiz|if you (?:want|need) the))|\b(?:have|grab|get|do|share|"
            rf"join me for|come (?:for|to|out for)|meet (?:me |up )?for|free for|up for|fancy|over|down for|in for|out for) {_MEET}(?: with me| together|"
            rf" sometime| soon)?(?: on)? ?{_WHEN}?(?= ?\?| with me| together| sometime| just us| just the two| {_WHEN}| like (?:we|old|before)| and (?:talk|"
            r"see)| you owe| some time)",
            r"\b(?:let me|allow me to) (?:{ADVS})(?:take you (?:out|to|for|away)|see you|buy you|cook (?:you|for you)|come (?:over|round|by|see you|home|"
            r"back)|make it up to you|prove|show you (?:how|that|i|what|who)|explain (?:myself|in person|face)|love you|win you|try again|in again|be (?:the|"
            r"part of|there)|hold you)",
            r"\b(?:go (?:out )?on a (?:\w+ )?date|a (?:first|second|proper|real) date|date me|go out with me|be my date|dinner date|date with me|"
            r"on a date with)\b(?! (?:palm|with (?:her|him|his|a (?:guy|man|girl|woman))))|(?:{START}|\b(?:please|could you|can you|will you|would you|"
            r"want you to|wish you would|why not|why do not you) )(?:just )?(?:come|drive|fly|get on a (?:train|plane|bus)) (?:{ADVS})(?:over|round|here|up|"
            r"down|to mine|to (?:my|the) (?:place|flat|house)|back to mine|and (?:stay|see me|be with|find me))(?= ?(?:[.!?]|$|tonight|tomorrow|on (?:fri|"
            r"sat|sun|mon)\w*|this|for (?:dinner|the night|a drink|one)|and (?:see|stay|talk)|so we|just))(?! (?:to (?:fetch|collect|get|pick)|and (?:fetch|"
            r"collect|get|pick)))",
            r"\bi (?:{ADV} |will |am |would |can |could |might |have )+(?:be |am |been )?(?:{ADVS})(?:outside your|outside of your (?:\w+)|at your (?:door|"
            r"place|house|work|flat|step|window)|(?:standing|sitting|parked|waiting) (?:outside|on|at|in front of|by) your|on your (?:doorstep|porch|step)|"
            r"coming (?:over|round|to (?:your|see you|find you|get you))|(?:turn(?:ing)? up|show(?:ing)? up|come|drop by) (?:at|outside|to|round) (?:your|"
            r"you)|drive (?:over|to|there|down|up)[^.!?\n]{0,20} tonight|booked (?:us|a table|the table|our)|(?:reserved|got us|have us) (?:a |"
            r"our )?(?:table|room|tickets))\b(?! (?:sister|mum|brother|dad|parents|request|inbox))",
            r"\b(?:booked|reserved|got) (?:us )?(?:a|our|the) table\b(?= ?(?:[.!,]|$|for (?:two|us)|at))(?! for (?:four|six|eight|my))|\b(?:table|room|"
            r"tickets?|seat|bench) (?:is |are |booked |waiting |reserved |with )*(?:for (?:the )?(?:two of us|us(?! to)|two at|you and me)|"
            r"in (?:both )?(?:your|our) names?)\b|\bi will be (?:at|in|on|by|under|outside) (?:the|our|that)\b[^.!?\n]{0,40}\b(?:waiting|(?:at|from|until|"
            r"till) (?:\w+|\d+)(?: o'?clock| ?[ap]m)?,? (?:if you|hoping|come|waiting|just in|with (?:flowers|coffee|a)))\b",
            r"\b(?:we|you and i) (?:{ADVS})(?:need|have|ought|must|deserve|got) (?:{ADVS})(?:to )?(?:{ADVS})(?:talk|speak|meet|sit down|see each other|"
            r"have (?:a|the|that) (?:talk|conversation|chat)|sort (?:this|us|things)|discuss (?:us|this|things|what)|resolve|figure (?:this|us) out|"
            r"work (?:this|it|things) out)\b(?! (?:about (?:the (?:deposit|lease|car|dog|cat|boiler|kids|school|house|flat|rent|keys|bills?|tax|insurance)|"
            r"\w+'s|money|who)|to the))|\bcan we (?:{ADV} |please )*(?:talk|speak|meet|chat)(?= ?(?:[.!?]|$|please|properly|in person|face|about (?:us|this|"
            r"it|what)|some|soon|tonight|again|this|on|and))",
            unless_before=r"\b(?:not|never|no|if|he|she|they)",
            unless=(
                r"\b(?:handover|hand over|pick ?up time|parents' evening|landlord|letting agent|solicitor|lawyer|notary|mediat\w+|school gate|"
                r"with my (?:sister|mum|mother|brother|dad|aunt|nan|cousin|boss)|no (?:rush|pressure|need|hurry)|court|tennis|allotment committee|(?:speed|"
                r"blind) date)\b"
            ),
        ),
        # a reply demanded or chased; deadlines and ultimatums
        pattern(
            rf"\bwhy (?:{{ADVS}})(?:will|would|do|did|have|are|can|could|is it so hard for) (?:not )?you (?:{{ADVS}})(?:not |to )*(?:{{ADV}} |even |"
            rf"ever )*(?:{_ANSWER}|answering|replying|responding|replied|answered|texted|called|responded|ignor(?:e|ing)|avoid(?:ing)?|block(?:ed|ing)?|"
            r"ghost(?:ing|ed)?|gone (?:quiet|silent)|so (?:quiet|silent)|silent|reading and|leav(?:e|ing) me on|read|picked up|pick up|talking to me|"
            r"speaking to me)\b(?! (?:the (?:shop|vet|plumber|landlord)))",
            r"\b(?:answer|reply to|respond to) (?:{ADVS})(?:me\b(?! (?:this|that|one thing))|you phone|my (?:texts?|messages?|calls?|question|letters?|"
            r"emails?)|this (?:text|message|letter|email)|your (?:phone|door)|the (?:phone|door))(?! (?:about the (?:deposit|bins|rent)|when (?:you can|"
            r"it suits)|in your own|questions about))|{START}(?:just |please |now |then |so )*(?:answer|reply|respond|pick up(?: the phone)?)(?= ?(?:[.!]|$|"
            r"now|please|me|asap|or|before|by|just))",
            r"\b(?:text|call|ring|phone|write|message|email) (?:me )?back\b(?= ?(?:[.!,]|$|please|now|asap|or|tonight|today|soon|before|by|babe|baby|"
            r"when you (?:get|see|read) this|this time|i|as soon))(?! (?:to|in|the))|{START}(?:just |please |at least |then |so )*(?:call|text|ring|"
            r"message) me(?= ?(?:[.!]|$|now|please|tonight|today|asap|the (?:minute|second|moment)|when you (?:get|see|read) this|before|by|as soon|or\b|"
            r"back|one))(?! (?:if|about|any ?time))",
            r"\b(?:i|we|it|you) (?:{ADVS})(?:need|want|deserve|demand|expect|require|am owed|am waiting for|am still waiting for|still await|await|"
            r"would appreciate|insist on|have a right to|am entitled to|am asking for|owe me) (?:{ADVS})(?:an?|some|your|my|the|to have|a straight|a proper|"
            r"a clear|one) (?:\w+ )?(?:answers?|reply|response|decision|explanation|yes or (?:a )?no|conversation|word from you|call|"
            r"closure)\b(?! (?:about the|from the|on the (?:lease|deposit|dates|boiler)|by post))",
            r"\b(?:you|u) (?:{ADVS})owe (?:{ADVS})(?:me|us|it to (?:me|us|yourself|our|what))\b(?! (?:a (?:tenner|fiver|pint|beer|drink|coffee|pound|dollar|"
            r"quid|sandwich|rematch|biscuit|pizza|curry|taco|new|pen|mug|cake|gin)|\d|£|\$|€|(?:two|three|five|ten|twenty|fifty) |for (?:the|half|gas|"
            r"electric)|money|half|your|nothing))|\bi (?:{LEAD})need to know (?:{ADVS})(?:if|whether|where (?:i|we|you) stand|what (?:we|you want|this|i am)|"
            r"how you feel|one way|you (?:will|want|are)|today|by|now|now\b|that you)(?! (?:the|you (?:want|need|are keeping|have) (?:the|your|to keep|it|"
            r"any)|you are (?:collecting|picking)|to (?:book|order|tell the)|(?:i|we) (?:can|should) (?:sell|cancel|post)))",
            r"\b(?:have not|did not|never|still have not|not) (?:{ADVS})(?:even |yet )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?|text(?:ed)?|"
            r"written|heard|acknowledged|open(?:ed)?|read) (?:{ADVS})(?:to )?(?:me back|(?:any of |a single one of |one of |to any of )?my (?:last |other |"
            r"\d+ |\w+ )?(?:texts?|messages?|letters?|calls?|emails?|question|voicemails?|notes?)|(?:a (?:word|thing)|anything) from you|me(?= ?(?:[.!,]|$|"
            r"yet|since|in|for)))\b|\b(?:my|the) (?:last |other |\d+ |previous |first |\w+ )?(?:texts|messages|letters|calls|emails|voicemails|nine|eight|"
            r"four|three) (?:\w+ )?(?:you (?:{ADVS})(?:ignored|did not|never|have not|left)|(?:went|gone|go) unanswered|(?:{ADVS})unanswered|without (?:a|an|"
            r"any) (?:reply|answer|word|response))\b|\bi (?:{LEAD})(?:sent|written|wrote|texted|called|rung|messaged|emailed|tried) (?:{ADVS})(?:you |"
            r"to you )?(?:\w+ )?(?:times|eight|nine|ten|twelve|five|six|seven|\d+ (?:times|messages|texts|emails)|(?:three|four|five|six|several|so many|"
            r"countless) (?:times|messages|texts|letters|emails))\b",
            r"\b(?:did|have) you (?:{ADVS})(?:even |not )?(?:get|got|see|seen|read|receive|received|open|opened) (?:{ADVS})(?:all |any of |"
            r"the )?my (?:\w+ )?(?:texts?|messages?|letters?|emails?|notes?|voicemails?|calls|flowers)\b|\bwhy (?:the|all this|this|such|so much) silence\b|"
            r"\byour (?:silence|quiet) (?:{ADVS})(?:is|says|tells me|speaks|hurts|will be)\b|\b(?:stop|quit) (?:ignoring|avoiding|blocking|ghosting|dodging|"
            r"hiding from) (?:me|my|this|us)\b|\byou can not (?:{ADVS})(?:ignore|avoid|hide|run|dodge|keep (?:ignoring|avoiding|hiding)|leave) (?:me|this|my|"
            r"from (?:me|this|us)|on (?:two )?(?:blue|read))",
            r"\b(?:if i (?:do not|have not|still have not) (?:{ADVS})(?:hear|heard|get|got|had|have)(?: (?:back|anything|a (?:reply|word|answer)|"
            r"something))?(?: from you)?|if (?:you (?:do not|have not|can not|will not) (?:{ADVS})(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?|"
            r"text(?:ed)?|decide(?:d)?|choose) (?:{ADVS})(?:me |this |back |to this |to me )?(?:by|before|within|in the next|today|tonight|this week|soon|"
            r"i will (?:know|assume|take|have|come|understand|drive|turn)|then i will (?:know|assume|take))|there is no (?:answer|reply)))\b|"
            r"\bif you (?:do not|will not) (?:{ADVS})(?:answer|reply|respond|write|call|text|call me|answer me|text me|ring me|come (?:back|"
            r"home)) [^.!?\n]{0,30}?\bi (?:will|am going to|am|swear)\b(?! (?:{ADVS})(?:just )?(?:post|leave|drop|send|assume|book|keep it|take it to|sell|"
            r"fine|not mind))|\b(?:if|unless|should|(?:^|[.!?\n] )) ?you (?:do not|will not|never|fail to|refuse to) (?:{ADVS})(?:come (?:back|"
            r"home)(?! (?:with|from|for the))|take me|give (?:me|us)|see me|meet me|answer me|talk to me|speak to me)\b(?! (?:about the|because|that is|"
            r"no (?:worries|problem|harm)|it is (?:fine|ok|okay|no)|want to|feel))",
            r"\b(?:take|taking|read|treat|reading|count|assume|understand|consider|interpret|accept|know) (?:{ADVS})(?:your |the |my |any |no |that |this |"
            r"it |a )?(?:silence|quiet|no (?:reply|answer|response)|absence|not answering|lack of (?:a )?(?:reply|response)|nothing) (?:{ADVS})(?:as|to be|"
            r"to mean|for|means)\b|\b(?:silence|no (?:reply|answer)|nothing) (?:{ADVS})(?:will be|is|counts as|means|will mean) (?:{ADVS})(?:a|an|my|your|"
            r"taken|the|yes|no) ?(?:answer|yes|no|as)\b",
            r"\byou (?:{ADVS})(?:have|got|have got) (?:{ADVS})(?:time )?(?:(?:until|till)(?![^.!?\n]{0,25} about the)|one (?:week|day|month|hour|last|more)|"
            r"a week|(?:two|three|\d+) (?:days|weeks|hours)|to (?:decide|choose|make up your mind|tell me (?:now|tonight|today|by)))\b(?! (?:the (?:sale|"
            r"library)|left (?:on|of)))|\b(?:i (?:{ADVS})(?:need|want|expect|will need|will expect|would like) (?:an? |your |the |to )(?:\w+ )?(?:answer|"
            r"decision|reply|response|know|hear)|i demand that you (?:\w+ ){1,6}?|tell me|decide|answer|choose|come (?:back|home)|reply) (?:{ADVS})(?:(?:me|"
            r"from you|if|whether|you want (?:me|this|us)|to (?:me|this)) ){0,2}(?:by|before|no later than|within) (?:the end of|midnight|noon|tonight|"
            r"tomorrow|today|(?:this|next) (?:week|month)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\d+|(?:two|three|a|one) (?:days|weeks|"
            r"week|day))\b(?=[^.!?\n]{0,60}\b(?:or|us|otherwise|else|if|hoping|whether|answer|decision|you|moving on)|[.!])(?! (?:about the (?:tent|"
            r"deposit)))",
            r"\b(?:it is )?now or never\b|\byour (?:last|final|only) (?:chance|warning|opportunity)\b|\b(?:this is|it is) (?:my |the |"
            r"your )?(?:{ADVS})(?:final|last) (?:chance|time i (?:will )?(?:ask|write|text|try|am asking)|message|text|letter|offer)\b|"
            r"\byou (?:{ADVS})(?:have|need|must|got) (?:{ADVS})to (?:{ADVS})(?:choose|decide|make (?:a choice|up your mind)|tell me|answer me|talk to me|"
            r"say (?:yes|something)|give me|see me|meet me|listen to me|hear me|come (?:back|home)|let me)\b(?! (?:which|whether|the (?:recipe|film|score|"
            r"name|secret)|how|about your|what (?:happened|it)))|\byou must (?:{ADVS})(?:answer|reply|call|come|write|tell me (?:tonight|now|if|whether)|"
            r"decide|meet|see me|listen)\b",
            r"\bi (?:will|am going to|shall|can|would) (?:{ADVS})(?:keep|go on|carry on|continue|not stop|never stop|be) (?:to )?(?:asking|writing|texting|"
            r"calling|ringing|messaging|trying|coming|knocking|write|text|call|sending|send)\b[^.!?\n]{0,30}(?:until|till|every|you|$)(?! (?:to (?:the|her|"
            r"him|them)))|\b(?:not|never) (?:{ADVS})(?:take|taking|accept) no\b(?= ?(?:[.!]|$|for an answer))|\byou (?:reply|answer|call|text) me (?:now|"
            r"tonight|today)\b|\bknow where (?:we|i|you) stand\b|\b(?:yes or no|(?:a )?simple (?:yes|no)|just (?:a|say) (?:yes|no))\b(?= ?(?:[.!?,]|$|will|"
            r"is|would|by|to (?:me|us|this)|if you|please|that))(?! (?:question about the|on the))",
            r"\b(?:do not|you can not|you can|never) (?:{ADVS})(?:keep me (?:waiting|hanging|guessing|in the dark)|leave me (?:hanging|waiting|guessing|"
            r"in limbo|on (?:read|seen)|wondering)|make me (?:wait|ask|beg|chase))|\b(?:how (?:long|much longer|many (?:times|more|texts|messages|weeks|"
            r"months)) (?:{ADVS})(?:must|do|will|am|should|can|have|are|is|does) (?:{ADVS})(?:i|you|we) (?:{ADVS})(?:supposed to |going to |have to |"
            r"need to |got to |to |meant to )*(?:wait|keep|ask|write|text|need|ignore|make me|hold|be (?:like|in limbo)|stay|go on))|\b(?:left|leaving|"
            r"leave) (?:me )?on (?:read|seen)\b|\bwhere (?:do|does) (?:we|i|that leave|this leave) (?:{ADVS})(?:stand|us|me)(?= ?(?:[.!?]|$|with))|"
            r"\bwhat are we(?= ?(?:\?|$|now|doing|to each|any ?more))",
            r"\b(?:hop(?:e|ing)|trust(?:ing)?|expect(?:ing)?|look(?:ing)? forward to|await(?:ing)?|counting on) (?:{ADVS})(?:that )?(?:you (?:will|would|"
            r"can) (?:{ADVS})(?:say yes|give (?:me|us)|reconsider|come (?:back|home)|change your mind|agree to|choose (?:me|us)|take me)|your (?:prompt |"
            r"early |swift |favou?rable )?(?:answer|reply|response|decision)|a (?:yes|prompt|favou?rable|speedy|swift) ?(?:reply|answer|"
            r"response)?)(?= ?(?:[.!,]|$|by|soon|to|and|about us|us|me|another|before|back|with|meet|see|if))",
            unless_before=r"\b(?:not|no need to|need not|the (?:bank|landlord|council|vet|agent)|he|she|they|do not (?:have|need) to)",
            unless=(
                r"\b(?:landlord|deposit|solicitor|lease|council|letting agent|boiler|electric|gas meter|insurance|the school|vet|refund|broadband|quiz|"
                r"recipe|no (?:need|rush|pressure|hurry|worries)|whenever (?:it suits|you like|suits)|crossword|clue|(?:he|she|they|sir|miss|teacher|"
                r"boss) (?:says?|said)|if you want (?:the|them|those|your))\b"
            ),
        ),
        # deadlines, and silence made into an answer
        pattern(
            r"\b(?:by|before|until|till) (?:\w+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|noon|midnight|the weekend|the end of) (?:\w+ ){0,3}?or (?:i|else|it|we|that)\b",
            r"\b(?:take|taking|count|treat|read|see|understand|hear) (?:it|that|this|your silence|silence|no (?:reply|answer)|nothing) as (?:a |an |your )?(?:no|yes|answer|goodbye|final|decision)\b",
        ),
        learned,
    ),
    breaks=(
        "I want us back. Give me one more chance.",
        "Can I see you this weekend?",
        "Why aren't you answering me?",
        "If I don't hear from you by Friday I'll know it's over.",
        "Let's start over. How is work?",
        "The tent is in the hall. We need to talk.",
        "Will you go on a date with me?",
        "You owe me an answer.",
        "I'll be outside your office at six.",
        "come home to me. hows ur mum",
        "I've booked us a table at the bistro for Saturday, just the two of us.",
        "I'll take your silence as a yes.",
        "I won't give up on us. Did the move go well?",
        "Text me back, please. It's been three days.",
    ),
    passes=(
        "No rush to answer.",
        "If you feel like it, tell me how the move went.",
        "You can fetch the tent any time, or I can leave it with Jo.",
        "The band are getting back together for one gig. Did you see?",
        "I finally gave the sourdough another chance, and it rose. What are you baking?",
        "The vet can see you and the dog at five on Friday, is that all right?",
        "My driving test is on Monday, second try. Wish me luck?",
        "Can you let the landlord know by Friday about the deposit?",
        "Call me old-fashioned, but I still like paper maps. Do you?",
        "You owe me a tenner from the quiz, by the way. How's the new team?",
        "I'd love to hear how your exhibition went, whenever you have a minute.",
        "When you come back from Lisbon, the spare key is with Ana.",
        "How was your date with destiny, did you pass the exam?",
        "Answer to your question: the blue one. How's the painting going?",
    ),
)
