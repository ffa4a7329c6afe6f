"""The eval suite: cases derived from the advice article, scored, and held against thresholds."""
