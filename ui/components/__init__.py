"""Pieces that steps share; each turns data into something to see."""
