"""Whether to send anything at all: one table from what was read to what a careful friend would say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from guards import Context
from rewrite import situation
from rewrite.types import Advice, Failure, Signal, Situation

Stop = Literal["no", "confirm", "always"]

WAIT_DAYS = 10
"""`wait` is given where so many days, or fewer, have passed since the breakup (RULES: days before sending)."""

HELP = "You can find somebody to talk to, in your country and at no cost, at findahelpline.com. If you or someone else may be in danger now, call your local emergency number."


@dataclass(frozen=True)
class AdviceRule:
    """A row of advice.

    when: whether it is given. text: what to do, and what instead. because: the reason, for the first signal it rests on.
    source: where in the article it comes from. stops: whether a rewriting may follow: "no" (it may), "confirm" (after a clear yes), "always" (none).
    """

    code: str
    when: Callable[[Situation, Context], tuple[Signal, ...]]
    text: str
    because: Callable[[Signal], str]
    source: str
    stops: Stop = "no"


def _of(*kinds: str) -> Callable[[Situation, Context], tuple[Signal, ...]]:
    return lambda read, context: read.of(*kinds)


def _early(read: Situation, context: Context) -> tuple[Signal, ...]:
    days = tuple(s for s in read.of("days_since") if int(s.value) <= WAIT_DAYS)
    return days + read.of("recent", "drunk", "night", "late")


def _small_talk(read: Situation, context: Context) -> tuple[Signal, ...]:
    # a no outweighs the message that carried it
    return () if read.has("ex_love", "not_interested", "new_partner") else read.of("ex_wrote", "stage")


def _reason(**by_kind: str) -> Callable[[Signal], str]:
    return lambda signal: by_kind.get(signal.kind, "That is how the draft reads.").format(value=signal.value)


TABLE: tuple[AdviceRule, ...] = (
    AdviceRule(
        "seek_help",
        _of("harm_self", "harm_other"),
        f"Before any message: please talk to a person now, somebody close to you or somebody whose job it is to listen. {HELP} Your draft stays here; the message can wait.",
        _reason(harm_self="Part of what you wrote sounds as if you may not be safe, and you matter more than any message.", harm_other="Part of what you wrote sounds as if somebody could get hurt. There is help before that happens."),
        "plain safety",
        "always",
    ),
    AdviceRule(
        "refuse",
        _of("order", "fear", "blocked", "no_contact", "space"),
        "This one is better not written to them at all, not even as a kind word or by another way. Write it for yourself, keep it or burn it, and tell a friend how hard it is.",
        _reason(
            order="An order forbids contact; any message, even a kind one, would harm you both.",
            fear="From what you wrote, they are afraid. Quiet is the kindest thing you can give, whatever you meant.",
            blocked="They have blocked you. That is an answer, and going round it would only push them further away.",
            no_contact="They asked for no contact. Keeping to it is the one message that gets through.",
            space="They asked for space. Giving it says more than any words could.",
        ),
        "reader questions 4 and 19, and plain safety",
        "always",
    ),
    AdviceRule(
        "do_not_send",
        _of("not_interested", "new_partner"),
        "Better not to send anything now. Write it all down for yourself, put it away, and put the time into people who are glad of you. If they write one day, be kind.",
        _reason(not_interested="From what you wrote, they have said no. Pressing on tends to close the door further.", new_partner="They seem to be with somebody new. That hurts, and a message now would land in the middle of it."),
        "Don’t press for a relationship if you know that he is not interested.",
        "confirm",
    ),
    AdviceRule(
        "closure",
        _of("closure"),
        "Write it, and do not send it. A letter for closure works just as well in a drawer, or burnt; then go quiet for a while.",
        _reason(closure="You are looking for an ending. Their answer, or their silence, rarely gives one."),
        "If you want closure, you should probably forget about the letter to your ex.",
    ),
    AdviceRule(
        "write_for_yourself_first",
        _of("heavy"),
        "This reads like the first letter, the one that is for you. Say everything in it, put it aside or burn it, and come back for a new one. The message beside this can wait until then.",
        _reason(heavy="There is a lot of {value} in what you wrote, and it would be all they hear."),
        "burn the first letter and start writing a new letter",
    ),
    AdviceRule(
        "wait",
        _early,
        "Wait before you send anything: at least until the first days are over, and then read it again on a calm morning.",
        _reason(days_since="It has been a few days at most, or little more than a week. Strong feelings need longer than that to settle.", drunk="It sounds as if you have been drinking tonight.", night="It is the middle of the night; everything is louder then.", late="It sounds like one of those nights; everything is louder then.", recent="It sounds as if it has only just happened. Strong feelings need longer than that to settle."),
        "Wait several days before sending the letter so that you can reread it for clarity and accuracy.",
    ),
    AdviceRule(
        "about_the_child",
        _of("child"),
        "Keep it about your child: practical, kind, one thing at a time.",
        _reason(child="You have a child together, and that stays, whatever else does not."),
        "Inform him that you want him to be part of your child’s life.",
    ),
    AdviceRule(
        "warmer_allowed",
        _of("ex_love"),
        "You can be a little warmer than usual: say back what was said to you, and not more.",
        _reason(ex_love="They have told you that they still feel something."),
        "Don’t write about how much you love or miss him unless he has already expressed the same sentiment.",
    ),
    AdviceRule(
        "light_only",
        _small_talk,
        "A light message fits now. Answer in kind; a letter about feelings can come later, if the talking goes on.",
        _reason(ex_wrote="They are writing to you about everyday things, and have not spoken of love.", stage="You are already writing to each other, and they have not spoken of love."),
        "Once you know that they are responding to you and seem interested in talking, you can then send a more heartfelt message.",
    ),
)  # fmt: skip

OK = Advice("ok", "Nothing here speaks against a short, light message.", "Nothing you wrote says that they want to be left alone.")

UNREAD = Failure(
    "language",
    "This seems not to be English, and English is all that the checks here can read. So nobody can promise you that a message is safe to send, and there is none. "
    "Your draft is kept. Write it in English, or use a model of your own as the judge (--judge). If it holds thoughts of harm, please talk to somebody today. "
    + HELP,
)
"""Instead of advice and message, where the draft cannot be read."""

_STRONGER = ("seek_help", "refuse")


def give(read: Situation, context: Context) -> tuple[Advice, ...]:
    """The advice for what was read, strongest first; `ok` alone where nothing else holds, and nothing at all for a draft that could not be read.

    `seek_help` and `refuse` replace everything weaker.
    """
    given = [(row, signals) for row in TABLE if (signals := row.when(read, context))]
    strong = [(row, signals) for row, signals in given if row.code in _STRONGER]
    advice = tuple(Advice(row.code, row.text, row.because(signals[0])) for row, signals in strong or given)
    return advice or (() if unread(read) else (OK,))


def unread(read: Situation) -> Failure | None:
    """Why no advice rests on the draft's own words, where it could not be read."""
    return UNREAD if read.has(situation.UNREAD) else None


def grounds(piece: Advice, read: Situation, context: Context) -> tuple[Signal, ...]:
    """The signals that `piece` rests on; none for `ok`."""
    return tuple(signal for row in TABLE if row.code == piece.code for signal in row.when(read, context))


def stops(advice: tuple[Advice, ...], *, anyway: bool = False) -> bool:
    """Whether no message is to be written. anyway: the person has confirmed that they want it all the same."""
    found = {row.stops for row in TABLE for a in advice if a.code == row.code}
    return "always" in found or ("confirm" in found and not anyway)


def wait_until(days_since: int | None) -> timedelta:
    """How long `wait` means, from now: until the first days are over, and never less than three days."""
    return timedelta(days=max(3, WAIT_DAYS + 1 - (days_since or 0)))
