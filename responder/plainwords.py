"""Codes as a person says them. In: a reason, a cause, a signal, a source. Out: a few words; the JSON keeps the codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Why a letter is written or not: rules of the policy, occasions, who the person is, what tells of a meeting.
_REASONS = {
    "your_choice": "you chose to handle such mail so",
    "no_human": "nobody reads that address",
    "newer_event": "something newer and better came",
    "already_answered": "answered already, or a draft waits",
    "handle_yourself": "an offer taken back, or legal wording",
    "unsure": "it may be a rejection and may not",
    "you_withdrew": "you had withdrawn yourself",
    "on_hold": "they are still considering",
    "closed_never_met": "the position was closed before you met anyone",
    "never_met_template": "you never met, and a template told you",
    "written_recently": "they had a letter from you not long ago",
    "company_draft": "another letter to this company is open",
    "never_met_personal": "you never met, but a person wrote to you",
    "feedback_given": "they told you why",
    "feedback_refused": "they give no feedback",
    "feedback_asked": "you asked for feedback before",
    "via_agency": "you met through a recruiter",
    "internal_candidate": "they chose somebody from inside",
    "close_call": "it was close",
    "interviewed": "you met, and a person can answer",
    "feedback_received": "they answered your request for feedback",
    "offer_accepted": "you accepted their offer",
    "talk_held": "you met, and nothing is decided",
    "feedback_unanswered": "your request for feedback had no answer",
    "silence": "nothing was heard for a while",
    "silence_again": "still nothing was heard",
    "you_asked": "you asked for it",
    "human_reply_to": "answers go to a person",
    "human_sender": "a person wrote it",
    "human_thread": "a person wrote earlier in the thread",
    "human_recruiter": "a recruiter stands between",
    "human_contact": "a person there is known to you",
    "human_signature": "a person signed it",
    "you_said": "you said whether you met",
    "claimed": "only this mail speaks of a meeting",
    "calendar_accepted": "you accepted their calendar invitation",
    "scheduled": "you agreed to a meeting",
    "your_thanks": "you thanked them for the talk",
    "tracker": "your tracker has an interview",
}
_CAUSES = {
    "other_candidates": "other candidates were stronger",
    "experience": "more or other experience was wanted",
    "skills": "other skills were wanted",
    "position_filled": "the position is filled",
    "position_closed": "the position was closed",
    "internal_candidate": "they chose somebody from inside",
    "culture": "another kind of team member was wanted",
    "location_visa": "the place of work, or a visa",
    "salary": "the salary",
    "timing": "the time did not fit",
    "unspecified": "no reason, only that it does not fit",
}
_STAGES = {
    "application": "the application on paper",
    "phone": "a first call",
    "technical": "a technical interview",
    "case": "a case study",
    "onsite": "a visit on site",
    "final": "the last round",
    "assessment": "a test",
    "interview": "an interview",
}
_SIGNALS = {
    "meeting_claimed": "thanks for an interview",
    "meeting_arranged": "a day and hour for a meeting",
    "meeting_accepted": "yes to a meeting",
    "meeting_cancelled": "a meeting is called off",
    "meeting_held": "a talk took place",
    "feedback_given": "a point of feedback",
    "feedback_refused": "there will be no feedback",
    "feedback_asked": "a question for feedback",
    "someone_chosen": "somebody else was chosen",
    "close_call": "it was close",
    "position_closed": "the position was closed",
    "on_hold": "still on hold",
    "offer_withdrawn": "an offer is taken back",
    "legal": "legal wording",
    "user_withdrew": "the application is withdrawn",
    "personal": "a person wrote this to a person",
    "agency": "a recruiter writes for somebody else",
    "do_not_reply": "please do not reply",
    "invites_reapply": "apply again one day",
    "other_role": "another role is named",
    "reopened": "the application is open again",
}
_SOURCES = {
    "display_name": "name of the sender",
    "subject": "subject line",
    "signature": "signature",
    "body": "text of the mail",
    "address": "address of the sender",
    "quoted": "quoted mail",
    "calendar": "calendar invitation",
    "tracker": "your tracker",
}


def reason_in_words(code: str) -> str:
    """Why a letter is written or not; `code` is one of the reasons of a plan or a draft."""
    return _said(_REASONS, code)


def reasons_in_words(codes: Iterable[str]) -> str:
    """All of them in one line, each once."""
    return "; ".join(dict.fromkeys(reason_in_words(code) for code in codes))


def cause_in_words(code: str) -> str:
    return _said(_CAUSES, code)


def stage_in_words(code: str) -> str:
    return _said(_STAGES, code)


def signal_in_words(code: str) -> str:
    return _said(_SIGNALS, code)


def source_in_words(code: str) -> str:
    """Where a fact stands."""
    return _said(_SOURCES, code)


def _said(table: Mapping[str, str], code: str) -> str:
    """A code that an older or newer Rejoinder wrote has its own letters, at least without underscores."""
    return table.get(code) or code.replace("_", " ")
