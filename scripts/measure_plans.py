"""How often the right thing is planned: the scripted mailboxes of tests/mailboxes, through a whole pass.

Right is: the kind of letter, or none, and the address. Measured twice: with the model's own verdict on the rejection, and
with the user's word that it is one, which leaves the answering wing alone. Then the questions that would be asked where
nobody met. Names of files ("m1") choose; --wrong lists every miss.

Usage, from the top of the repository: python -m scripts.measure_plans [m1 m2] [--wrong]
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any

from detector.model import Model
from detector.modelfile import load_model
from detector.verdict import Thresholds
from detector.whereabouts import shipped
from responder.draft import ASKS
from responder.policy import Plan
from responder.wiring_model import ReadyJudge
from scripts.mailboxes import Outcome, play, scenarios

BLIND = "m3-"  # a set to be measured with, never to learn from: its misses are not listed


def is_right(plan: Plan | None, expected: Mapping[str, Any]) -> bool:
    kind, to = (plan.kind.value, plan.to) if plan else ("none", None)
    return kind == expected["kind"] and (to or "").lower() == (expected["to"] or "").lower()


def asks_unmet(outcome: Outcome, expected: Mapping[str, Any]) -> tuple[bool, bool]:
    """Where nobody met: whether a draft asks for feedback, and whether it could go without the user saying "we met"."""
    drafts = outcome.store.outbox.of_entries([outcome.rejection])
    asking = [draft for draft in drafts if draft.kind in ASKS] if expected["met"] != "yes" else []
    return bool(asking), any(not draft.asks_met for draft in asking)


def measure(model: Model, names: tuple[str, ...], *, told: bool, wrong: bool) -> None:
    right, rows, all_rows, unmet, asked, ungated, met = 0, Counter[str](), Counter[str](), 0, 0, 0, 0
    total = 0
    for scenario in scenarios(names):
        expected = scenario["expect"]
        judge = ReadyJudge(model, Thresholds(), [scenario["me"]["name"]])
        outcome = play(scenario, judge, told=told)
        total += 1
        good = is_right(outcome.plan, expected)
        right += good
        rows[expected["row"]] += good
        all_rows[expected["row"]] += 1
        met += bool(outcome.plan) and outcome.plan.met == expected["met"] if outcome.plan else 0
        unmet += expected["met"] != "yes"
        question, free = asks_unmet(outcome, expected)
        asked += question
        ungated += free
        if wrong and not good and not scenario["id"].startswith(BLIND):
            got = (
                f"{outcome.plan.rule}: {outcome.plan.kind} {outcome.plan.to} met={outcome.plan.met}"
                if outcome.plan
                else "no plan"
            )
            print(
                f"  {scenario['id']} wanted {expected['row']}: {expected['kind']} {expected['to']} met={expected['met']}; got {got}"
            )
    how = "with the user's word that it is a rejection" if told else "with the model's own verdict"
    print(f"{how}: right plan {right} of {total} ({right / total:.1%}); met right {met}")
    print("  " + ", ".join(f"{row} {rows[row]}/{n}" for row, n in sorted(all_rows.items())))
    print(
        f'  nobody met, as far as others say: {unmet}; drafts that ask: {asked}; that could go without "we met": {ungated}'
    )


def main(arguments: list[str]) -> int:
    names = tuple(name for name in arguments if not name.startswith("-"))
    model, _ = load_model(shipped("models"))
    for told in (True, False):
        measure(model, names, told=told, wrong="--wrong" in arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
