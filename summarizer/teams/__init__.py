"""Teams, people, competitions and grounds under all their names, by rules, shipped alias files and a house's own.

A low room: it knows no stage, and every stage that must tell two names apart asks here.
"""

from summarizer.teams.categories import Category, category_of
from summarizer.teams.files import ground_owners, load_names, nation_names, nation_words, shipped_names
from summarizer.teams.names import Names, Team
from summarizer.teams.people import fullest_name, same_person

__all__ = [
    "Category",
    "Names",
    "Team",
    "category_of",
    "fullest_name",
    "ground_owners",
    "load_names",
    "nation_names",
    "nation_words",
    "same_person",
    "shipped_names",
]
