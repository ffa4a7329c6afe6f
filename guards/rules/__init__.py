"""The rules, in the order in which they are shown: what a message must not do, then what it must do."""

from guards.rule import Rule
from guards.rules import (
    artefact,
    blame,
    breakup_rehash,
    brief,
    calm,
    heavy_emotion,
    invented,
    keeps,
    love_declaration,
    manipulation,
    neediness,
    offensive,
    open_ended,
    pressure,
    self_blame,
)

RULES: tuple[Rule, ...] = (
    blame.RULE,
    self_blame.RULE,
    love_declaration.RULE,
    breakup_rehash.RULE,
    neediness.RULE,
    pressure.RULE,
    heavy_emotion.RULE,
    offensive.RULE,
    manipulation.RULE,
    artefact.RULE,
    invented.RULE,
    open_ended.RULE,
    calm.RULE,
    brief.RULE,
    keeps.RULE,
)
