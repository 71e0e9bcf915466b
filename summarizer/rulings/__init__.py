"""An editor's rulings: read from the house's file, laid over reports, shown as such, and kept in every later run."""

from summarizer.rulings.applying import Ruled, Unmatched, apply_rulings
from summarizer.rulings.files import Ruling, load_rulings, read_rulings

__all__ = ["Ruled", "Ruling", "Unmatched", "apply_rulings", "load_rulings", "read_rulings"]
