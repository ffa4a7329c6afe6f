"""What is not part of a message: prefaces, placeholders, notes on the writing, refusals, a model's own markup."""

from guards.finders import raw_pattern
from guards.rule import Rule

_A = r"[’'´`]"
_LINE = r"(?im)^[ \t>*#_\-–—]{0,12}"
_KIND = (
    r"(?:message|text|draft|note|letter|version|reply|response|e-?mail|rewrite|rewriting|rewording|revision|take|alternative|option|suggestion|edit|"
    r"rephrasing|wording|way to (?:say|put) it)(?! (?:of (?:my|our)|from|about)\b)"
)
# how writing is praised or asked for by somebody who does not write to the ex
_QUALITY = (
    r"(?:rewritten|revised|reworded|rephrased|polished|improved|edited|updated|calm(?:er)?|gentl(?:e|er)|warm(?:er)?|kind(?:er)?|soft(?:er|ened)?|light(?:er|"
    r"-hearted)?|short(?:er)?|longer|friendl(?:y|ier)|casual|neutral|formal|heartfelt|polite|low-pressure|"
    r"better|final|suggested|possible|sample|draft|cleaner|chill|positive|playful|concise|thoughtful|respectful|less \w+|more \w+|simple)"
)
_WRITER_DID = (
    r"(?:removed|softened|kept|left out|rewritten|rewrote|reworded|rephrased|toned down|omitted|avoided|adjusted|shortened|edited|replaced|dropped|added|cut|"
    r"taken out|polished|revised|made|changed|trimmed|included|preserved)"
)
_FILL = (
    r"(?:name|place|your|my|his|her|their|ex|ex[’']s|insert|add|date|city|memory|shared|optional|note|placeholder|subject|link|topic|hobby|activity|detail|"
    r"details|restaurant|location|time|day|event|list|greeting|opening|closing|question|light|warm|personal|something|first|last|pet|partner|recipient|"
    r"sender|signature|example|e\.g\.|emoji|season|song|job|friend|xx+|tbc|tbd|user|violation|new|xyz)"
)

RULE = Rule(
    code="artefact",
    title="Not the message",
    must="hold nothing but the message itself: no preface, placeholder, note on the writing or refusal",
    reason="This part is not something you would say; it would show that the message was made elsewhere.",
    source="Make sure to spend at least a couple of days working on this letter. This gives you time to do basic things like proofreading and editing.",
    ask="Return the message alone: no preface, no quotes round it, no placeholders, no options, no notes, no word count.",
    finders=(
        # placeholders and markup
        raw_pattern(
            rf"(?i)\[(?=[^\]\n]{{0,120}}\])(?:[^\]\n]{{0,40}}?\b)?{_FILL}\b[^\]\n]{{0,120}}\]",
            r"\[(?!REDACTED)[A-Z][A-Z _’'/-]{2,40}\]|\[[A-Z]\w+[’']s \w+\]|\[(?:[A-Z][\w’']+ ?/ ?[\w’' ]+)\]|\[\.{2,}\]|\[_+\]|\[ *\]",
            rf"(?i)<(?!3)/?(?:[a-z]+[_ -])*(?:{_FILL}|message|draft|output|response|answer|think|thinking|reply|text|assistant|user_?name|body|html|br|p|div|"
            rf"s)\b[^<>\n]{{0,60}}>",
            rf"(?i)\{{\{{ ?[\w’' .-]{{1,40}} ?\}}\}}|\{{(?=[^{{}}\n]{{0,40}}\}})[^{{}}\n]*?\b{_FILL}\b[^{{}}\n]*\}}",
            r"\{\"|\"\}|%[a-z_]+%|\$\{?[A-Z_]{3,}\}?|\bX{4,}\b|\b_{4,}\b",
            r"<\|[^|>\n]{0,40}\|>|\[/?INST\]|<</?SYS>>|</?s>|<(?:start|end)_of_turn>|\b(?:im_start|im_end|endoftext|eot_id)\b",
            r"(?m)^[ \t]*```.*$|^#{1,6} +\S.*$|\*\*[^*\n]{1,200}\*\*|^[ \t]*(?:-{3,}|\*{3,}|={3,}|_{3,})[ \t]*$|[-–—]{1,3} ?END ?[-–—]{1,3}",
            rf"(?i)\((?![^()\n]{{0,40}}(?:drum ?roll|joke|eye ?roll|sigh|evil laugh|, said))(?:optional|insert|add|e\.g\.|delete|replace|note|tone|draft|"
            r"include|avoid|rewritten|fill in|your|example|choose|feel free|warm|open|personal|light|friendly|short|closing|opening|formal|"
            rf"informal)\b[^()\n]{{0,40}}\b(?:{_FILL}|here|needed|appropriate|sentence|line|message|about|greeting|shared|news|tone|register|words?|this|"
            rf"formal|if|ending|\))[^()\n]{{0,120}}\)",
            rf"(?i)\((?:i|we){_A}?(?:ve| have)? {_WRITER_DID}\b[^()\n]{{0,120}}\b(?:tone|light|part|message|draft|line|reference|mention|"
            rf"wording)\b[^()\n]{{0,80}}\)|\(avoid:[^\n]{{0,160}}\)|\bdelete as (?:appropriate|applicable|needed)\b",
            by="markup",
        ),
        # counts and labels
        raw_pattern(
            r"(?i)\(?\b(?:word|character) count:? *\(?\d+[^\n.]{0,40}\)?|\((?:~|about |approx(?:\.|imately)? )?\d{1,3} (?:words?|"
            r"characters?)\b[^()\n]{0,80}\)|^[^\w\n]{0,12}\d{1,3} words\W{0,9}$",
            r"(?im)\b(?:tone|length|register|rules followed|sentiment|reading level|style|mood): *(?:~?\d|[a-z]+[ ,.|;/-])[^\n]{0,80}\b(?:length|words?|tone|"
            r"pressure|neutral|warm|friendly|light|calm|casual|formal|short)\b\.?|^[^\w\n]{0,12}tone: *\w+[^\n]{0,40}$",
            _LINE + r"subject(?: lines?)?(?: options)? ?: *[^\n]*|^to: *\S[^\n]*\n(?:from|re|subject|cc): *[^\n]*",
            rf"{_LINE}(?:assistant|user|system|human|model|ai|bot|chatgpt|gpt|claude|gemini|copilot|chatgpt said|response|output|answer|prompt|"
            r"input)(?: said)? ?: *",
            rf"{_LINE}(?:(?:your|my|the|a|an) )?(?:(?:{_QUALITY}|full|first|second) )*(?:message|draft|version|rewritten|revised|rewrite|final (?:version|"
            r"draft|message)|translation|reworded|option|alternative|original|revision|suggestion|letter|text message|text)(?: (?:below|follows))?"
            r"(?: ?#?(?:\d|[a-c])\b(?!\d))?(?: \([^()\n]{1,40}\))?[*_]* ?[:：]",
            r"(?i)\b(?:option|version|draft|variant|alternative) (?:\d|[a-c]|one|two|three)\b ?(?:\([^()\n]{1,40}\))?[*_]* ?[:.)\-–—]",
            rf"{_LINE}(?:n\.?b\.?|note|notes|explanation|rationale|why this works|reasoning|key changes|changes(?: made)?|tips?|reminder|disclaimer|"
            rf"summary)(?: to (?:user|sender|writer))?[*_]* ?:[^\n]{{0,200}}",
            r"(?i)\bfull version below\b|\bdraft,? (?:not for sending|v\d+|version)\b|\bv\d+, tone\b|\bcopy and paste\b[^.\n]{0,40}\bhere\b|"
            r"\btranslated (?:from|by|into) \w+(?: \(detected\)| by)|\b(?:generated|written|rewritten|created|drafted|translated) (?:with \w+ )?(?:by|with|"
            r"using) (?:your |an? |my |the )?(?:ai|chatgpt|gpt|writing assistant|assistant|language model|copilot|claude|gemini)\b",
            r"(?i)\((?:formal|informal|casual|warm|neutral|friendly)\)\s*/|\b(?:h(?:i|ello|ey)|dear) \w+ / (?:h(?:i|ello|ey)|dear) \w+,|\bdear \w+/(?:sir|"
            r"madam|\w+)\b",
            by="label",
        ),
        # a preface, or a closing line by whoever wrote it
        raw_pattern(
            rf"(?i)\b(?:here{_A}?s|here (?:is|are)|below (?:is|are)|this is|here you (?:go|have)|try this|how about this|here comes|"
            rf"here goes)\b[^.!?\n]{{0,60}}?\b(?:{_QUALITY} )+(?:,? ?(?:and |but |yet )?(?:{_QUALITY} )*)?(?:\w+ )?{_KIND}\b[^.!?\n]{{0,80}}?(?:[:👇]|"
            r"\bcould send\b|$)",
            rf"(?i)\b(?:here{_A}?s|here (?:is|are)|below (?:is|are)) (?:an? |the |your |some |a few |two |three |four |\d )?(?:(?!my |her |his |our |"
            rf"corrected )(?:\w|[,-])+ ){{0,5}}?(?:{_KIND}s?|ways|messages|options|tips|ideas)\b(?! (?:from|of the|about the)\b)[^.!?\n]{{0,80}}(?:[:👇]|"
            r"\b(?:you (?:could|can|might) (?:send|use|reach)|that (?:keeps|stays|is|sounds|follows|you)|for (?:you to|your ex)|to (?:send|"
            rf"your ex))\b[^\n]{{0,40}})",
            r"(?im)^[^\w\n]{0,12}(?:ok(?:ay)?,? )?(?:sure(?: thing)?|certainly|absolutely|of course|no problem|gladly|got it|great question|with pleasure|"
            rf"happy to help|i{_A}?d be happy to help)\b[!,. ][^\n]{{0,80}}?(?:\bhere(?:{_A}?s| is| are| you (?:go|have))\b|\bbelow\b|\bversion\b|"
            rf"\bi{_A}?ve (?:softened|removed|made|kept|rewritten)|\b(?:message|draft|rewrite|reword|polished)\b|[:👇]\s*$)[^\n.]{{0,60}}[:.👇]?",
            rf"(?i)\bi(?:{_A}?ve| have)? (?:removed|softened|left out|rewritten|rewrote|reworded|rephrased|toned down|omitted|kept out) (?:the |your |any |"
            r"all |that |this )?(?:\w+ )?(?:tone|message|draft|wording|sentences?|line|(?:second|first|last) (?:paragraph|line|sentence|part|half)|"
            r"paragraphs?|parts?|references?|mentions?|reproach(?:es)?|blame|criticism|accusations?|apology|emotional|phrase|phrasing|language|apologies|"
            rf"pressure)\b[^.!?\n]{{0,120}}",
            rf"(?i)\b(?:i(?:{_A}?ve| have)? )?kept (?:it|the (?:tone|message|apology|memory|bit)|your (?:\w+ )?(?:memory|tone|"
            rf"voice))\b[^.!?\n]{{0,60}}\b(?:light|friendly|out because|removed the (?:criticism|reproach|blame|part|line)\w*|as requested|per your|"
            rf"guidelines|short and (?:warm|light))\b[^.!?\n]{{0,60}}|\b(?:as per your request|based on your draft|according to (?:your|the) (?:guidelines|"
            r"rules|draft))\b",
            rf"(?i)\blet me know (?:if|which|whether|what) (?:you(?:{_A}?d| would)? (?:like|want|prefer|need)|details|tone|version|"
            rf"any)\b[^.!?\n]{{0,20}}(?:me to (?:make|rewrite|adjust|change|shorten|refine|suggest|try|soften|revise|tweak|edit)|shorter|longer|warmer|tone|"
            rf"version|changes?|changed|adjust|tweaks?|edits|refine)\b[^.!?\n]{{0,80}}[.!?]?|\bwould you like (?:me to|a) (?:make|rewrite|revise|adjust|"
            rf"suggest|shorten|change it|try|soften|different|shorter|warmer|longer|softer)\b[^.!?\n]{{0,60}}\??",
            r"(?i)\bfeel free to (?:personali[sz]e|adjust|edit|modify|tweak|customi[sz]e|adapt|change|tailor|swap|replace|add|use) (?:it|this|these|any|"
            r"a (?:shared|personal|specific)|in|the (?:level|tone|details?|wording|message|text|draft|length|names?|placeholders?)|by|as|"
            r"to)\b[^.!?\n]{0,100}[.!]?|\byou may (?:wish|want) to (?:adjust|personali[sz]e|add|change|replace|edit)\b[^.!?\n]{0,80}|\bi hope this (?:helps|"
            r"works for you|message (?:helps|works)|version|rewrite)\b[^.!?\n]{0,30}[.!]?|\bremember to (?:give yourself|take care of yourself|"
            r"be kind to yourself|personali[sz]e|replace)\b[^.!?\n]{0,60}|\b(?:swap|fill) in (?:whatever|your own|the blanks|the names?|the details)\b",
            r"(?i)\bthis (?:version|message|draft|rewrite|text|tone|note|letter|one|keeps|avoids)\b[^.!?\n]{0,20}?\b(?:is|keeps|avoids|stays|sounds|"
            r"maintains|focuses|strikes|leaves|removes|the tone|any mention|follows)\b[^.!?\n]{0,60}\b(?:tone|pressure|light|open|friendly|past relationship|"
            r"mention(?:s|ing)?|warm|calm|concise|respectful|positive|neutral|blame|rules|door)\b[^.!?\n]{0,60}|\bthe following (?:text|message|draft|letter|"
            r"version)\b[^.!?\n]{0,80}|\bgentler option\b|\bsofter take\b|\b(?:the )?(?:chatgpt|gpt|ai|claude|gemini)(?:'s)? (?:one|version|take|draft|"
            r"rewrite|wrote|says|suggest\w+)\b|\bgpt[’']s \w+ take\b",
            by="preface",
        ),
        # a refusal, a model speaking of itself, an instruction to it
        raw_pattern(
            r"(?i)\bas an? (?:ai|artificial|large language|language|chat ?bot|virtual|co-?parenting|writing|helpful|neutral)(?: (?:language |writing |"
            rf"assistant |model|intelligence|powered))* ?(?:model|assistant|bot|ai|,)[^.!?\n]{{0,80}}|\bas an ai\b[^.!?\n]{{0,80}}|"
            rf"\bas your (?:[\w-]+ ){{0,2}}assistant\b|\bi(?:{_A}?m| am) (?:just |only )?an? (?:ai|language model|large language model|virtual assistant|"
            rf"chat ?bot)\b[^.!?\n]{{0,60}}",
            rf"(?i)(?:\b(?:i(?:{_A}?m| am) (?:sorry|afraid)|sorry|apologies|unfortunately|however),? (?:but )?)?\bi(?:{_A}?m| am)? (?:can{_A}?t|"
            rf"cannot|can not|won{_A}?t|unable to|not able to|not comfortable|must decline|not able) (?:to )?(?:help|assist|write|create|produce|generate|"
            r"provide|comply|fulfil+|rewrite|complete|writing|support)(?:ing)?\b(?: you)?(?: (?:with|in))?(?: (?:writ\w+|creat\w+|that|this|the|an?|such|"
            rf"your|any|requests?|messages?|content))*(?: (?:messages?|requests?|version|text|content|letter|that))[^.!?\n]{{0,100}}",
            rf"(?i)\bi (?:can{_A}?t|cannot|won{_A}?t|can not) (?:help|assist) with (?:that|this)\b[^.!?\n]{{0,40}}(?=[.!]|$)(?! (?:move|sofa))|"
            r"\bmessages? (?:meant|intended|designed) to (?:make|hurt|manipulate|guilt)\b|\bunable to (?:write (?:a|this|that|such|messages?|to someone)|"
            rf"help with|assist|create a|comply)\b[^.!?\n]{{0,100}}|\bmay encourage unwanted contact\b|\b(?:reach out to|speak (?:with|to)|"
            r"talk to) a (?:mental health )?(?:professional|therapist|counsell?or|trusted friend)\b",
            rf"(?i)\bi understand (?:that )?(?:this is|you(?:{_A}?re| are)|how) (?:a |going through |hurting|feeling |experiencing )?(?:a )?(?:difficult|"
            rf"hard|painful|tough|hurting|challenging|emotional)\b[^.!?\n]{{0,30}}|\bthank you for sharing (?:this with me|your draft(?! of)|that with me|"
            rf"this draft)\b|\b(?:okay|ok|alright|hmm|so),? (?:so )?the user\b[^\n]{{0,100}}|\bthe user (?:wants|asked|is asking|said|needs)\b|"
            rf"\bbreakups are (?:hard|never easy|tough)\b[^.!?\n]{{0,60}}|\bit{_A}?s okay to feel\b[^.!?\n]{{0,40}}|"
            rf"\bit sounds like you care\b[^.!?\n]{{0,20}}",
            r"(?im)(?:^|[.!?:,] )(?:pls|please|can you|could you)?,? ?(?:make (?:this|it) sound|re-?write (?:this|below|the|it|my)|rephrase (?:this|it|"
            r"below)|put it (?:more )?politely|reword (?:this|it)|fix (?:my|the) (?:grammar|tone)|make it (?:sound )?less)\b[^\n]{0,60}(?=:|\.|$|"
            r"\bso\b)(?<!put it politely so)",
            r"(?i)\bi(?:[’']d| would) be happy to help you (?:craft|write|draft|rewrite|with)\b[^.!?\n]{0,40}|\b(?:try|send|use) this(?: instead)?:|"
            r"\bbefore (?:you send|sending) (?:anything|this|it)\b(?=[^\n]{0,20}(?:[:.]|\d))|\bwait(?:ing)? a few days before (?:sending|you send)\b",
            by="speaker",
        ),
        # the whole text in quotes
        raw_pattern(r"""(?s)\A\s*(?:"[^"]{12,}"|“[^“”]{12,}”|«[^«»]{12,}»|'(?:[^'\n]|(?<=\w)'(?=\w)){25,}'|‘[^‘]{25,}’)\s*\Z""", by="quotes"),
    ),
    breaks=(
        "Here is your rewritten message: Hi, how was the move?",
        "Hi [Name], I walked past the bistro today. How are you?",
        '"Hi Tom, the tomatoes are in. How is the new place?"',
        "Hi Tom, how is the new place?\n\nNote: I removed the sentence about the argument.",
        "I'm sorry, but I can't help with writing this message.",
        "As an AI language model, I don't have memories of bistros.",
        "Subject: Hello\n\nHi, how was the exhibition?",
        "Hi Tom, the band was great. How are you? (word count: 43)",
        "Hi Tom, how are you?<|im_end|>",
        "Option 1: Hi, how was the move?\nOption 2: Hey, how's the new place?",
        "**Message:** Hi, how is work?",
        "Hi, how is work? I hope this helps!",
        "Sure! Here's a warm version that keeps things light: Hi, how is work?",
        "Hi Tom, how is work? Feel free to personalise this with a memory.",
    ),
    passes=(
        "Here's a photo of the bistro.",
        "Note to self: never bake at midnight. How are you?",
        "I can't help with the sofa on Saturday, my back is out. Could your brother?",
        'The sign said "Back in five minutes" all week. How\'s your shop?',
        "Sure, Saturday works for the keys. How is the new place?",
        "Here is the address for your post: 12 Mill Lane. How's the move?",
        "Let me know if you'd like the blue chair.",
        "My draft of the play is done, all forty pages. Are you still painting?",
        "The message on the fridge is still there, in magnets. What's new?",
        "Option two on the menu is still that panini. Have you been lately?",
        "<3 the new puppy. What's his name?",
        "I hope this finds you well. How was the exhibition?",
        "I rewrote the whole chapter, and the goat stays. How's your book?",
        "The AI at work books rooms that don't exist. How's your office?",
    ),
    marks_draft=False,
)
