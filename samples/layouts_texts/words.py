"""Words of the set of texts: those of the first set; each paper takes its facts from the words of another set."""

from samples.people import BUILD_WORDS as WORDS

__all__ = ["WORDS"]
