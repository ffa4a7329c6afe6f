"""Every word of the page that is not a rule's, an advice's or the person's own."""

TITLE = "Second Draft"
LEAD = "Write what you really feel. Nobody sees it. Then we look together at whether to send anything, and what."
PRIVATE = "Everything stays on this computer."
LEAVES = "Your draft and what you say about it go to {where}, and nowhere else."

DRAFT_LABEL = "Your draft, as raw as it is"
DRAFT_HINT = "Angry, pleading, four pages, three words: all of it is fine here."
ABOUT = "A few questions, so that the advice fits"
STAGE = "Where do things stand?"
STAGES = {
    "first_message": "We have not spoken since the breakup",
    "reply": "They wrote to me, and this is my answer",
    "second_message": "We are writing to each other already",
    "letter": "They want to talk, and this is to be a letter",
}
DAYS = "Days since the breakup (leave empty if you don't know)"
LOVE = "They have told me that they love or miss me"
NOTE = "Anything else that matters (not part of the message)"
GO = "Show me the message"
EMPTY = "There is nothing to work with yet. Write a few words in the box above; they stay here."
TOO_LONG = "This is very long. Your text is still in the box. Take the part that matters most and try again."

ADVICE = "First, an honest word"
ANYWAY = "I have read this. Write it all the same"
QUOTED = "You wrote:"
NOT_SO = "That is not so. Read it again without this"
SAFE = "I am safe, and so is everybody else. Go on"
NO_MESSAGE = "So there is no message this time. What you wrote is still in the box above, for you alone."

READING = "Reading what you wrote"
WRITING = "Writing"
AGAIN = "The guards stopped it ({what}). Asking again"
NO_ANSWER = "No answer came. Going on another way"
STOP = "Stop"
IN_LINE = "{count} before you; yours is kept in line"
LONG = "This takes long. You can stop it, and choose to have your own words put together: that is done at once"
CHECKED = "Checked against every rule"
FAILED = "Something went wrong on our side. Your draft is still in the box above. Please try again, or choose another writer below."

MESSAGE = "Your message"
MESSAGE_LABEL = "Change anything you like; it is checked again each time"
CLEAN = "It passes every check. Copy it with the button in its corner."
BROKEN = "Something in it may do harm. The marked part, and why:"
MEND = "It would pass without the marked part:"
TAKE_OUT = "Take it out"
SEEN = "I have seen this and want to copy it all the same"
STOOD_IN = "The writer you chose gave no usable message, so this one is put together from your own words."
KEPT = "What was kept of your draft"
LEFT_OUT = "What was left out, and why"
NOTHING_LEFT_OUT = "Nothing had to be left out."

RULES = "The rules, and where they come from"
RULE_GOOD = "Fine"
RULE_BAD = "Not sent"
WRITER = "Who writes"
WRITERS = {"auto": "The model on this computer", "composer": "No model: my own words, put together", "openai": "A model of my own, over the network"}
URL = "Base URL"
KEY = "Key (kept for this visit only)"
MODEL = "Model"
TEST = "Test the connection"
TEST_SAYS = "This asks for the list of models. Nothing that you wrote is sent."
WORKS = "It answers."

VARIANTS = "Other ways to say it"
FIRST = "This one"
WISHES = {"warmer": "A little warmer", "shorter": "Shorter", "mine": "More like me"}
AFRESH = "Write it afresh"

YOURS = "The raw letter is yours: keep it, set it aside, or burn it"
YOURS_WHY = "Many people write it all down, keep it for a while and burn it. It works, even if nobody reads a word."
KEPT_WHERE = "Kept on this computer only, in a file that only your user can read."
KEEP_LETTER = "Keep it for myself"
KEEP_UNTIL = "Set it aside until {on:%d %B}"
KEPT_NOW = "Kept, for you alone."
REMIND = "A reminder for {on:%d %B}, without a word of it (.ics)"
BURN = "Burn it"
BURNT = "It is gone, here and on the disk."
SHELF = "What you kept ({count})"
DUE = "Something that you set aside may be read again today. It is below, under what you kept."
KINDS = {"letter": "For myself, {made}", "draft": "Set aside on {made} until {until}", "message": "A message, {made}"}
READ_AGAIN = "Read it again"
BURN_ONE = "Burn this one"
BURN_ALL = "Burn everything"
EXPORT = "Save all as text"
