"""The steps of the way, in order; each draws its part of the page."""
