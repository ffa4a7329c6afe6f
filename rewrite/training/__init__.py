"""Training of what the rewriting learns: the reader of drafts and the local writer. Needs the `train` extra; nothing here runs in the product."""
