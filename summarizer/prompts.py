"""Loads, checks and fills the prompt files: front matter that says what a prompt needs, sections that become messages.

A file is split into its sections before it is filled, and an article enters as a variable's value: nothing that stands
in an article is ever read as a template or as a section.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any, Literal, cast

import jinja2
import yaml
from jinja2 import meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import Field, ValidationError

from summarizer.errors import PromptError
from summarizer.schemas.exchange import Message
from summarizer.schemas.values import Value

Role = Literal["system", "user", "assistant"]

PromptSet = Mapping[str, "Prompt"]
"""The prompts in force, by name."""

_HEADING = re.compile(r"^## (system|user|assistant)[ \t]*$", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n(.*)\Z", re.DOTALL)
_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = (_PACKAGE / "_prompts", _PACKAGE.parent / "prompts")
_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, autoescape=False)
# Autoescape stays off because a message is plain text, not HTML: escaping would change the article's own words.


class FrontMatter(Value):
    """What a prompt file declares about itself.

    ``base`` names a prompt whose messages come first, so that prompts which share a prefix share it byte for byte.
    ``answer`` names the schema of the answer; ``max_tokens`` bounds its length.
    """

    name: str
    version: str
    variables: tuple[str, ...] = ()
    answer: str | None = None
    base: str | None = None
    max_tokens: int | None = Field(default=None, ge=1)
    description: str = ""


class Section(Value):
    """One message of a prompt before it is filled."""

    role: Role
    template: str


@dataclass(frozen=True)
class Prompt:
    """A prompt that has been checked: every variable its templates use is declared.

    ``variables`` are all that :meth:`render` must be given; ``answer`` names the answer's schema, null for free text.
    """

    name: str
    version: str
    variables: tuple[str, ...]
    answer: str | None
    max_tokens: int | None
    description: str
    sections: tuple[Section, ...]
    path: Path

    @cached_property
    def hash(self) -> str:
        """``sha256-`` and the SHA-256 of everything in the prompt that can shape an answer."""
        content = {
            "name": self.name,
            "version": self.version,
            "variables": sorted(self.variables),
            "answer": self.answer,
            "max_tokens": self.max_tokens,
            "sections": [[section.role, section.template] for section in self.sections],
        }
        canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return "sha256-" + hashlib.sha256(canonical.encode()).hexdigest()

    def render(self, **variables: Any) -> tuple[Message, ...]:
        """The prompt's messages, filled; raises PromptError that names a missing or an undeclared variable."""
        self._check(variables)
        return tuple(one if isinstance(one, Message) else self._filled(one, variables) for one in self._prepared)

    @cached_property
    def _prepared(self) -> tuple[Message | Section, ...]:
        """The sections; those that use no variable as the messages that they always are."""
        return tuple(s if _variables(s.template, self.path) else self._filled(s, {}) for s in self.sections)

    def _filled(self, section: Section, variables: Mapping[str, Any]) -> Message:
        return Message(role=section.role, content=_fill(section.template, variables, self.path))

    def _check(self, variables: Mapping[str, Any]) -> None:
        if missing := [name for name in self.variables if name not in variables]:
            raise PromptError(f"{self.path}: missing variable {_listed(missing)}")
        if extra := [name for name in variables if name not in self.variables]:
            raise PromptError(f"{self.path}: variable {_listed(extra)} is not declared under 'variables'")


def load_prompt(name: str, directory: str | Path | None = None) -> Prompt:
    """The prompt of that name: from ``directory`` where it has the file, else the shipped one.

    Raises PromptError that names the file and what is wrong with it.
    """
    return _load(name, directory, ())


def list_prompts(directory: str | Path | None = None) -> tuple[Prompt, ...]:
    """Every prompt in force, by name: the shipped ones, with those of ``directory`` in their place or beside them."""
    names = {path.stem for folder in _folders(directory) for path in folder.glob("*.md")}
    return tuple(load_prompt(name, directory) for name in sorted(names))


def load_prompts(directory: str | Path | None = None) -> PromptSet:
    """Every prompt in force by its name, read once."""
    return {prompt.name: prompt for prompt in list_prompts(directory)}


def _load(name: str, directory: str | Path | None, loading: tuple[str, ...]) -> Prompt:
    path = _find(name, directory)
    if name in loading:
        raise PromptError(f"{path}: 'base' leads back to the prompt itself ({' -> '.join((*loading, name))})")
    head, sections = _parse(path)
    if head.name != name:
        raise PromptError(f"{path}: 'name' is {head.name!r}, but the file is called {name!r}")
    base = _load(head.base, directory, (*loading, name)) if head.base else None
    prompt = Prompt(
        name=head.name,
        version=head.version,
        variables=_merged(base.variables if base else (), head.variables),
        answer=head.answer or (base.answer if base else None),
        max_tokens=head.max_tokens or (base.max_tokens if base else None),
        description=head.description,
        sections=_joined((*(base.sections if base else ()), *sections)),
        path=path,
    )
    _check_declared(prompt)
    return prompt


def _folders(directory: str | Path | None) -> list[Path]:
    shipped = [folder for folder in _SHIPPED if folder.is_dir()][:1]
    if directory is None:
        return shipped
    house = Path(directory)
    if not house.is_dir():
        raise PromptError(f"{house}: no such folder of prompts")
    return [house, *shipped]


def _find(name: str, directory: str | Path | None) -> Path:
    if not _NAME.fullmatch(name):
        raise PromptError(f"{name!r} is not the name of a prompt: small letters, digits, '-' and '_' only")
    folders = _folders(directory)
    for folder in folders:
        if (path := folder / f"{name}.md").is_file():
            return path
    searched = " or ".join(str(folder) for folder in folders) or "the package"
    raise PromptError(f"no prompt {name!r} in {searched}")


def _parse(path: Path) -> tuple[FrontMatter, tuple[Section, ...]]:
    try:
        text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PromptError(f"{path}: cannot be read ({error})") from error
    parts = _FRONT_MATTER.match(text)
    if parts is None:
        raise PromptError(f"{path}: a prompt begins with front matter between two lines of '---'")
    return _front_matter(path, parts[1]), _sections(path, parts[2])


def _front_matter(path: Path, text: str) -> FrontMatter:
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise PromptError(f"{path}: front matter is not YAML ({' '.join(str(error).split())})") from error
    if not isinstance(data, dict):
        raise PromptError(f"{path}: front matter is not a list of 'key: value' lines")
    # YAML reads `version: 1.0` as a number; a version is its text.
    values = {str(key): str(value) if key == "version" else value for key, value in data.items()}
    try:
        return FrontMatter.model_validate(values)
    except ValidationError as error:
        # A misspelt key is told before the key that it leaves missing.
        first = min(error.errors(include_url=False), key=lambda found: found["type"] != "extra_forbidden")
        key = ".".join(str(part) for part in first["loc"])
        problem = "is not a known key" if first["type"] == "extra_forbidden" else first["msg"].lower()
        raise PromptError(f"{path}: front matter: {key}: {problem}") from error


def _sections(path: Path, body: str) -> tuple[Section, ...]:
    before, *rest = _HEADING.split(body)
    if before.strip():
        raise PromptError(f"{path}: text before the first section; begin with '## system' or '## user'")
    pairs = zip(rest[::2], rest[1::2], strict=True)
    sections = tuple(Section(role=cast("Role", role), template=template.strip()) for role, template in pairs)
    if not sections:
        raise PromptError(f"{path}: no section; a prompt needs at least a '## user'")
    return sections


def _joined(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Neighbours of one role as one message: many models refuse two messages in a row from the same side."""
    groups = groupby(sections, key=lambda section: section.role)
    return tuple(Section(role=role, template="\n\n".join(s.template for s in group)) for role, group in groups)


def _check_declared(prompt: Prompt) -> None:
    used = {name for section in prompt.sections for name in _variables(section.template, prompt.path)}
    if undeclared := sorted(used.difference(prompt.variables)):
        raise PromptError(f"{prompt.path}: uses {_listed(undeclared)}, not declared under 'variables'")


def _variables(template: str, path: Path) -> frozenset[str]:
    try:
        used = _used(template)
    except jinja2.TemplateSyntaxError as error:
        raise PromptError(f"{path}: template: {error.message} (line {error.lineno} of its section)") from error
    if used is None:
        raise PromptError(f"{path}: a prompt cannot include other files; name a 'base' instead")
    return used


@lru_cache(maxsize=256)
def _used(template: str) -> frozenset[str] | None:
    """The variables of a template, null where it includes other files; most are of a base that many prompts share."""
    tree = _ENVIRONMENT.parse(template)
    if next(tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)), None) is not None:
        return None
    return frozenset(meta.find_undeclared_variables(tree))


def _fill(template: str, variables: Mapping[str, Any], path: Path) -> str:
    try:
        return _compiled(template).render(variables)
    except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise PromptError(f"{path}: cannot be filled: {' '.join(str(error).split())}") from error


@lru_cache(maxsize=256)
def _compiled(template: str) -> jinja2.Template:
    """The template ready to be filled; a night fills the same few thousands of times."""
    return _ENVIRONMENT.from_string(template)


def _merged(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _listed(names: list[str]) -> str:
    return ", ".join(repr(name) for name in names)
