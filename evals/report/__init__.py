"""A run as a terminal table, JSON, JUnit XML or one self-contained page."""

from evals.report.beside import beside
from evals.report.page import page
from evals.report.record import as_json, junit
from evals.report.terminal import table

__all__ = ["as_json", "beside", "junit", "page", "table"]
