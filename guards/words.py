"""Words, their stems, and which of them are too general to be anybody's own detail."""

import re
import threading
from collections.abc import Iterable
from functools import cache, lru_cache

import snowballstemmer

WORD = re.compile(r"[a-z0-9À-ɏ]+(?:['-][a-z0-9À-ɏ]+)*", re.IGNORECASE)

NUMBERS = {
    w: str(n)
    for n, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000"}
WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
# "may" and "march" are words too; guards.facts asks for more than the bare word
MONTHS = frozenset(["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"])

_FUNCTION = """
a an the this that these those some any each every no all both either neither another other others such what which who whom whose when where why how
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves
one ones someone somebody something somewhere anyone anybody anything anywhere everyone everybody everything everywhere nobody nothing nowhere none
and or but nor so yet if then than because as until while although though since unless whether once
of at by for with about against between into through during before after above below to from up down in out on off over under again further near along across around
behind beside besides beyond without within upon onto toward towards per via like unlike except
am is are was were be been being do does did doing done have has had having can could will would shall should may might must ought need dare let
not never no nor only own same too very just also even still already ever always often sometimes usually rarely seldom soon now then here there today tonight tomorrow
yesterday ago later lately recently these days nowadays currently meanwhile finally almost quite rather pretty really truly simply maybe perhaps probably definitely
certainly actually honestly basically literally totally completely absolutely anyway anyways well okay ok oh ah hey hi hello hiya yo dear yes yeah yep yup nope please thanks thank
cheers sorry bye goodbye regards best warmly sincerely x xx xxx lol haha hehe hmm wow btw much many more most less least few little lot lots bit enough several
else instead away back together apart far long short course
dont didnt doesnt cant wont isnt wasnt arent werent havent hasnt couldnt wouldnt shouldnt youre theyre ive im id thats whats hows its youve weve
"""
_GENERAL = """
say said says saying tell told telling talk talked talking speak spoke ask asked asking answer know knew known knowing think thought thinking thoughts wonder wondered wondering guess
remember remembered remembering reminds reminded remind forget forgot feel felt feeling feelings hope hoped hoping hopes wish wished wishing want wanted wanting
like liked love loved loving enjoy enjoyed enjoying prefer mean meant meaning seem seemed seems look looked looking looks see saw seen seeing watch hear heard hearing listen
get got getting gotten give gave given giving take took taken taking make made making go went gone going goes come came coming comes put keep kept keeping leave left let
find found finding show showed try tried trying start started starting stop stopped begin began bring brought happen happened happening turn turned use used using
help helped work works working worked play live living stay stayed call called pass passed passing walk walked send sent share shared catch caught cross crossed pop popped
smile smiled smiling laugh laughed laughing mind matter matters care bring brings
good great nice lovely fine fun funny happy glad pleased kind kindly warm sweet cute cool new old big small little young early late first last next few different
same right wrong true real sure free easy hard quick quickly slow busy ready proud special favourite favorite wonderful amazing beautiful pretty bad better best worse worst well
sunny bright cosy quiet calm gentle delicious tasty silly odd strange weird interesting excited exciting fantastic brilliant perfect
thing things stuff way ways time times day days week weeks weekend month months year years hour hours minute minutes moment moments while evening evenings morning mornings night nights
congratulations congrats trust decent health fair alone
afternoon afternoons today spring summer autumn fall winter life world people person man woman guy friend friends place places spot spots somewhere part side end kind sort
bit piece lot word words message messages text texts note news hello question story stories idea chance rush hurry pressure reason case matter point fact turn mind head heart hand hands eye eyes face
memory memories past future present trace couple pair number name start visit trip return
thinking thought time home house door area town city
ya u ur gonna wanna gotta em til cause cuz
"""
_CONTRACTED = re.compile(r"(?:'(?:s|re|ve|ll|d|m)|')$")
_STEMMER = snowballstemmer.stemmer("english")
_stemming = threading.Lock()  # a stemmer keeps the word it works on: two threads at once get each other's letters

# Groups of words that paraphrase one another; a rewriting may choose another of the same group.
_SAME = (
    "bistro restaurant cafe café diner trattoria pizzeria eatery place spot", "film movie cinema flick", "song tune track music", "mum mom mother mam ma mama mummy", "dad father papa da daddy pa",
    "gran granny grandma nan nana grandmother nanna", "grandpa grandad granddad grandfather", "flat apartment place home house", "job work position role", "kid kids child children little ones son daughter boy girl",
    "dog puppy pup doggo hound", "cat kitten kitty", "photo photos picture pictures pic pics snap", "holiday vacation trip getaway travels", "bike bicycle", "car motor", "phone mobile", "store shop",
    "mail post letters letter", "parcel package delivery", "jumper sweater hoodie", "exam exams test", "uni university college school", "garden yard", "flower flowers bloom blooming", "beach seaside coast sea",
    "gig concert show", "coffee espresso latte", "dinner meal supper food eat eating", "lunch meal food", "breakfast meal food", "drive drove driving", "cook cooked cooking bake baked baking",
    "met meet meeting", "birthday bday", "football soccer", "party do bash", "sick ill poorly", "buy bought get", "pick collect fetch grab", "drop leave post", "cry tears", "book novel read reading",
    "run running jog marathon", "swim swimming pool", "doctor gp", "vet vets", "money cash deposit rent", "pizza food", "panini sandwich", "tv telly television", "series show programme", "baby newborn",
    "wedding married marry", "grow grew growing", "dance danced dancing", "sing sang singing", "paint painted painting", "sister sis", "brother bro", "train railway", "plane flight fly flew flying",
    "team side", "game match", "won win winning", "lost lose losing", "rain raining rainy wet", "snow snowing snowy", "move moved moving", "teach teacher teaching", "write wrote written writing", "sell sold", "catch caught",
)  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a lower-case word; numbers in words become digits."""
    if word in NUMBERS:
        return NUMBERS[word]
    with _stemming:
        return str(_STEMMER.stemWord(_CONTRACTED.sub("", word)))


def words(text: str) -> list[str]:
    """The words of `text`, lower case."""
    return [w.lower() for w in WORD.findall(text)]


@cache
def general() -> frozenset[str]:
    """Stems of words too general to be a detail."""
    return frozenset(stem(w) for w in (_FUNCTION + _GENERAL).split())


def is_specific(word: str) -> bool:
    """Whether a lower-case word could be somebody's own detail: a name, a thing, an activity."""
    head = word.partition("'")[0]  # "you're" is no more a detail than "you"
    return len(head) > 2 and not word.isdigit() and not word.endswith("n't") and not {stem(word), stem(head)} & general() and word not in NUMBERS


def specific_stems(text: str) -> frozenset[str]:
    """Stems of the specific words of `text`."""
    return frozenset(stem(w) for w in words(text) if is_specific(w))


@cache
def _groups() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _SAME:
        stems = {stem(w) for w in group.split()}
        for s in stems:
            found.setdefault(s, set()).update(stems)
    return {s: frozenset(all_) for s, all_ in found.items()}


def with_paraphrases(stems: Iterable[str]) -> frozenset[str]:
    """`stems` and everything that may stand for them in a rewriting."""
    groups = _groups()
    known = set(stems)
    return frozenset(known.union(*(groups[s] for s in known if s in groups)))
