"""The forms in which an article writes its names: which of them may denote one, which of them are ambiguous."""

from __future__ import annotations

from summarizer.grounding.name_forms import contains_name, name_tokens, same_name


class SurfaceForms:
    """The forms of the names in one article; it keeps its answers, since the checks ask for the same few names."""

    def __init__(self, forms: tuple[str, ...]) -> None:
        self._by_word = _index(forms)
        self._related: dict[str, tuple[str, ...]] = {}
        self._extensions: dict[str, tuple[str, ...]] = {}
        self._ambiguous: dict[str, bool] = {}
        self._canonical: dict[str, str | None] = {}

    def related(self, name: str) -> tuple[str, ...]:
        """The forms that share a word with a name and may denote the same."""
        known = self._related.get(name)
        if known is None:
            spellings = (spelling for token in name_tokens(name) for spelling in token)
            forms = dict.fromkeys(form for spelling in spellings for form in self._by_word.get(spelling, ()))
            known = self._related[name] = tuple(form for form in forms if same_name(form, name))
        return known

    def extensions(self, name: str) -> tuple[str, ...]:
        """The forms that say more than a name and may denote the same."""
        known = self._extensions.get(name)
        if known is None:
            found = (form for form in self.related(name) if not contains_name(name, form))
            known = self._extensions[name] = tuple(found)
        return known

    def ambiguous(self, name: str) -> bool:
        """Whether a name fits two people or teams that are not the same."""
        known = self._ambiguous.get(name)
        if known is None:
            longer = self.extensions(name)
            known = any(not same_name(a, b) for at, a in enumerate(longer) for b in longer[at + 1 :])
            self._ambiguous[name] = known
        return known

    def canonical(self, name: str) -> str | None:
        """The longest form of a name; none where it has none or is ambiguous."""
        if name not in self._canonical:
            forms = () if self.ambiguous(name) else self.related(name)
            longest = max(forms, key=lambda form: (len(name_tokens(form)), len(form)), default=None)
            self._canonical[name] = longest
        return self._canonical[name]

    def same(self, a: str, b: str) -> bool:
        """Whether two names denote one: compatible, and neither of them ambiguous."""
        return same_name(a, b) and not self.ambiguous(a) and not self.ambiguous(b)

    def stands(self, name: str) -> bool:
        """Whether the whole of a name stands in one of the forms."""
        return any(contains_name(form, name) for form in self.related(name))

    def denotes(self, form: str, name: str) -> bool:
        """Whether a form denotes the person or team of that name and nobody else."""
        if not same_name(form, name) or self.ambiguous(form):
            return False
        return all(same_name(longer, name) for longer in self.extensions(form))


def _index(forms: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for form in forms:
        for token in name_tokens(form):
            for spelling in token:
                index.setdefault(spelling, []).append(form)
    return {word: tuple(dict.fromkeys(found)) for word, found in index.items()}
