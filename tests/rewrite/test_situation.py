"""What is read from a draft: tables of sentences, each reading beside neighbours that differ by little."""

import pytest

from guards import Context
from rewrite import situation

READ: dict[str, tuple[str, ...]] = {
    "harm_self": (
        "I want to die, Ben.",
        "I don't see the point in living any more.",
        "Some nights I think about killing myself.",
        "You won't have to worry about me after Sunday.",
        "I gave the dog to my neighbour for good and the rent is paid up to the end. You were good to me.",
        "The cat is with Mrs Hall now and all the papers are in the blue folder. Goodbye, Ruth.",
        "Everyone would be better off without me.",
        "I bought enough pills, Sam, and nobody has to find me.",
        "I'm on the bridge and I'm not coming home again.",
        "I can't do this anymore. I don't want to be here, and I mean here at all.",
        "It would be simpler for all of you if I just stopped existing.",
        "Sold the car, cancelled the phone, paid the landlord till June. You were kind to me. Bye, Tim.",
        "I just want to go to sleep and not wake up.",
        "If you don't come back I'll jump.",
        "I've scheduled this to send when I'm gone.",
        "By tomorrow it will all be over and I won't be a burden to anyone.",
    ),
    "harm_other": (
        "I know where he parks and what time he gets off. He'd better watch his back.",
        "I swear I will kill him if he touches your hand again.",
        "If I can't have you nobody will.",
        "Tell her she will regret this. I've got petrol in the van and her house is made of wood.",
        "I'm going to burn your house down.",
        "I know his shift ends at ten and which way he walks home, and I've got a bat.",
        "He won't be smiling when I'm done with him.",
    ),
    "order": ("There's a restraining order but a letter isn't a visit.", "The judge told me to stay away from her.", "The police said I must not contact you."),
    "fear": (
        "Your sister says you are scared of me.",
        "She is frightened of me and I don't know why.",
        "You changed the locks because of one bad night.",
        "I know I scare you.",
    ),
    "blocked": (
        "You blocked me on everything.",
        "He has blocked my number so I'm using my sister's phone.",
        "Made a new account because she blocked the old one.",
        "I'm blocked everywhere.",
        "Please unblock me.",
    ),
    "no_contact": (
        "You told me not to text you.",
        "She asked me to stop writing to her, but this is the last one.",
        "I know you said no contact.",
        "He said he doesn't want to hear from me.",
        "Your brother told me to leave you alone.",
        'You wrote "please don\'t contact me again" and I respect that.',
    ),
    "space": (
        "You said you need space.",
        "She asked for some time apart.",
        "I know you wanted distance.",
        "I said I'd give you space, but two weeks is enough.",
        'He texted "I need time to think" and went quiet.',
    ),
    "not_interested": (
        "You told me it's over and you're not coming back.",
        "She said she doesn't love me any more.",
        "I know you said it's too late.",
        "He says he has moved on.",
        "You said you are not interested.",
        "You said you just want to be friends.",
        "You turned me down twice.",
    ),
    "new_partner": (
        "I saw you with your new boyfriend at the market.",
        "I heard you're seeing someone.",
        "You are dating Karen from accounts now.",
        "She got engaged last month.",
        "He has a girlfriend now, they live in Leeds.",
        "I know you've met somebody else.",
        "Congratulations on your engagement.",
    ),
    "closure": (
        "I just need closure.",
        "I want to say goodbye properly so I can move on.",
        "I don't want him back, I only want to close this chapter.",
        "This is the last letter I will write, I need to let go.",
    ),
    "ex_love": (
        "You told me you still love me.",
        'You wrote "I miss you" on Friday and I smiled all day.',
        "She said she misses me.",
        "You said you never stopped loving me.",
    ),
    "ex_wrote": (
        "Thanks for your message about the bike.",
        "She texted me first yesterday, about the concert.",
        "He messaged me to ask for the recipe.",
        "Thank you for asking how my mum is.",
    ),
    "child": (
        "Our son starts school on Monday.",
        "The kids want to know when you are coming.",
        "Mia's nursery called, she has a fever.",
        "I'm pregnant and it's yours.",
        "Can you pick up our daughter at four?",
        "Leo lost a tooth and he wants to tell you himself.",
    ),
    "days_since": (
        "We broke up three days ago.",
        "It's only been since Tuesday and the flat is too quiet.",
        "Day 3 without you.",
        "You left last weekend.",
        "It's been a week since you moved out.",
        "You walked out yesterday.",
        "Five days of silence.",
        "It's been four days and I can't concentrate.",
        "You left me a week ago yesterday.",
    ),
    "drunk": (
        "I am so drunk right now and you should know that you're great.",
        "Had a few too many pints tonight, so here goes.",
        "Three glasses of wine in and I'm writing to you.",
    ),
    "night": ("It's 3am and I'm still thinking of you.", "4 in the morning, can't sleep."),
    "heavy": (
        "I hate you. You are a liar and a coward, and I hope you rot. You ruined everything.",
        "I cry every night. I can't eat, I can't sleep. The house is so empty and I feel hopeless.",
        "There is no point to anything. I can't go on like this. I am nothing without you.",
    ),
}
NOT_READ: dict[str, tuple[str, ...]] = {
    "harm_self": (
        "I'm dead lol, that video killed me.",
        "That midterm ended my life. How did yours go?",
        "I'd kill for a slice of that pie.",
        "The dog is at my mum's till Sunday. Paid the vet too, so we're square! How is work?",
        "I gave my old bike to Tom, it was too small. How are you?",
        "We walked over the bridge and the river was so quiet.",
        "My gran's funeral was last week. She always liked you.",
        "I left the keys with your mum and paid the last bill for the flat. All sorted! Hope the move went well.",
        "You won't need to worry about the plants, I watered them all. Enjoy Spain!",
        "I cut myself shaving, very elegant.",
        'They played "I Want to Die Young" at karaoke, the song you hate.',
    ),
    "harm_other": (
        "The busker murdered our song again.",
        "You'd have killed the quiz.",
        "Tell your cousin I know what car he wants, it is for sale.",
        "I'll beat you at chess one day.",
    ),
    "order": ("The order of pizza was wrong again.", "I'm putting the books in order.", "The bookcase we ordered has arrived."),
    "fear": (
        "I was too scared to text you first.",
        "Mia said you were scared to message me, don't be silly.",
        "You're still afraid of spiders, right?",
        "I was afraid of the dog.",
    ),
    "blocked": ("The sink is blocked again.", "The road was blocked by sheep.", "I blocked the driveway with the boat.", "The landlord has blocked my number."),
    "no_contact": (
        "I didn't contact you because I was busy.",
        "Stop me if you have heard this one.",
        "Don't call before nine, I'm asleep.",
        "I told my boss to leave me alone.",
    ),
    "space": (
        "I found a parking space near your street.",
        "I need more space for the sofa.",
        "I asked you for space and I'm grateful that you gave it.",
        "We went to the space museum.",
    ),
    "not_interested": (
        "The train was too late for the film.",
        "The season is over, what a match.",
        "I'm not interested in football, you know that.",
        "Is it too late to plant beans?",
    ),
    "new_partner": (
        "I have a new puppy.",
        "Your sister got engaged, congratulations to her!",
        "My new flatmate plays the tuba.",
        "How is your new job?",
        "You and your brother still play?",
        "I'm seeing the dentist tomorrow.",
    ),
    "closure": (
        "The road closure on Main Street is over.",
        "The ending of that series was awful.",
        "I want my blender back.",
        "Please close the door of the shed.",
    ),
    "ex_love": (
        "My friend says you told her that you still love me.",
        "She said she misses my lasagna.",
        "He said he misses the dog.",
        "I love you.",
        "You never said you loved me.",
    ),
    "ex_wrote": ("I read your old letters.", "You never texted back.", "Thanks for the good years.", "My mum called me about the garden."),
    "child": (
        "My niece lost a tooth.",
        "The neighbour's kids broke the fence.",
        "My sister's son says hi.",
        "We were like kids on that beach.",
        "Our song was on.",
    ),
    "drunk": ("Remember how drunk we were at the fair?", "I had two cups of coffee.", "I was pissed off at the bus."),
    "night": ("Remember 3am at the diner?", "The flight leaves at 4am.", "My shift starts at five in the morning."),
    "heavy": (
        "I was sad to see the bakery close. The new one has good bread. How are you?",
        "I laughed until I cried at the film.",
        "Hope the new flat is warm.",
    ),
}
OLD = (
    "We were together for two years.",
    "We met three days before the fair in 2019.",
    "It's been four years since we split up.",
    "I repotted the fern two days ago.",
    "We broke up eight months ago.",
    "Day 3 of the hike and my feet hurt.",
    "I broke up with my landlord last week.",
    "I moved to Lyon a week ago.",
)


def _kinds(draft: str, note: str = "") -> set[str]:
    return {s.kind for s in situation.read(draft, Context(note=note)).signals}


@pytest.mark.parametrize(("kind", "draft"), [(k, d) for k, drafts in READ.items() for d in drafts], ids=lambda v: str(v))
def test_reads(kind: str, draft: str) -> None:
    assert kind in _kinds(draft)


# the learned reader's false alarms among them, kept in sight: strict, so that a better reader has to take them off this list
MISREAD = frozenset(
    {
        "You won't need to worry about the plants, I watered them all. Enjoy Spain!",
        "I want my blender back.",
        "You and your brother still play?",
    }
)


@pytest.mark.parametrize(
    ("kind", "draft"),
    [
        pytest.param(k, d, id=f"{k}-{d}", marks=pytest.mark.xfail(strict=True, reason="the learned reader takes it for more") if d in MISREAD else ())
        for k, drafts in NOT_READ.items()
        for d in drafts
    ],
)
def test_does_not_read(kind: str, draft: str) -> None:
    assert kind not in _kinds(draft)


@pytest.mark.parametrize("draft", READ["days_since"])
def test_reads_ten_days_or_fewer(draft: str) -> None:
    assert min(int(s.value) for s in situation.read(draft, Context()).of("days_since")) <= 10


@pytest.mark.parametrize("draft", OLD)
def test_reads_no_fresh_breakup(draft: str) -> None:
    assert all(int(s.value) > 10 for s in situation.read(draft, Context()).of("days_since"))


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("She told the police that she is afraid of him", "fear"),
        ("He does not want to try again", "not_interested"),
        ("They have a daughter, Mia", "child"),
        ("They broke up four days ago", "days_since"),
        ("Anna wrote that she misses him", "ex_love"),
        ("Tom blocked her in May", "blocked"),
    ],
)
def test_reads_the_note_too(note: str, kind: str) -> None:
    found = [s for s in situation.read("Hello there, the lilac is out.", Context(note=note)).signals if s.kind == kind]
    assert found
    assert {s.field for s in found} == {"note"}


def test_the_context_speaks_for_itself() -> None:
    read = situation.read("hi", Context(stage="reply", ex_expressed_love=True, days_since_breakup=3))
    assert {(s.kind, s.value) for s in read.signals if s.field == "context"} == {("stage", "reply"), ("ex_love", "love"), ("days_since", "3")}


def test_the_context_speaks_where_the_language_is_not_read() -> None:
    read = situation.read("Gestern noch unser Bett, heute meins, und das Seil im Flur.", Context(days_since_breakup=2))
    assert read.has("days_since")


@pytest.mark.parametrize("draft", [d for drafts in READ.values() for d in drafts])
def test_evidence_lies_in_its_text(draft: str) -> None:
    text = f"😀 {draft}"
    for signal in situation.read(text, Context(note="We broke up, you blocked me.")).signals:
        length = {"draft": len(text), "note": 28, "context": 0}[signal.field]
        assert 0 <= signal.start <= signal.end <= length


def test_evidence_is_where_it_stands() -> None:
    (signal,) = situation.read("😀 ünd u blocked me, ok", Context()).of("blocked")[:1]
    assert "😀 ünd u blocked me, ok"[signal.start : signal.end] == "u blocked me"
