"""What is said to all candidates alike, and so says nothing of the one who reads it."""

from __future__ import annotations

from rules.lexicon.wording import Wording

GENERIC = Wording(
    r"\bonly (?:those |the )?(?:short-?listed |successful |selected |suitable |qualified )?(?:candidates?"
    r"|applicants?|those"
    r"|people|individuals)\b"
    r"|\b(?:not|un)(?: be)? (?:able|possible) to (?:respond|reply|write|answer|get back) to (?:every|each|all)"
    r"|\bunable to (?:respond|reply|write|answer|provide feedback) to (?:every|each|all|individual)"
    r"|\bif you (?:have not|do not|did not) (?:\S+ )?(?:hear|heard|received?)\b"
    r"|\b(?:candidates|applicants|those|anyone) (?:who|that) (?:are|is|were|was|have|has|do|does|did) not\b"
    r"|\b(?:un)?successful (?:candidates|applicants) (?:will|shall|are|can)\b"
    r"|\b(?:volume|number) of (?:applications|responses|applicants)\b"
)
