"""The rules, as they are declared."""

import streamlit as st

from guards import RULES
from ui import strings


def draw() -> None:
    """Draw every rule with its reason, its source in the article, and a pair of examples."""
    with st.expander(strings.RULES):
        for rule in RULES:
            st.markdown(f"**{rule.title}**")
            st.text(f"{rule.reason}\n\u201c{rule.source}\u201d")
            st.text(f"{strings.RULE_BAD}: {rule.breaks[0][:160]}\n{strings.RULE_GOOD}: {rule.passes[0][:160]}")
