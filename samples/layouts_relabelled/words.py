"""The names on papers of set "relabelled": those of the texts they are."""

from samples.layouts_texts.words import WORDS

__all__ = ["WORDS"]
