import pytest

from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.coverage import PointVerdict, Quote, Verdict, WrongClaimFound
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Advice, AdviceCode, CriterionScore, StandIn
from mockinterview.core.question import KeyPoint, ModelAnswer, Reference, Weight
from mockinterview.core.session import Session, TakeState
from tests.fakes.sessions import graded, hearing, question, session, spoken, take, ungraded

HOSTILE = " ".join(
    (
        "<script>alert(1)</script> **bold** _em_ [link](javascript:alert(1))",
        "![i](http://x.example/i) `code` & &lt; # \" ' {{ 7*7 }} {% raw %}",
        "https://evil.example www.evil.example evil.example",
        f"mailto:someone{chr(64)}evil.example",
        "שלום مرحبا 👩\u200d💻 </style></div><img src=x onerror=alert(1)>",
        "| a | b | $x$ ~~no~~",
    )
)


@pytest.fixture
def hostile() -> Session:
    """A session with hostile text in every field that can hold text."""
    key_point = KeyPoint(
        id="p", weight=Weight.MUST, statement=HOSTILE, counts_when=HOSTILE, accept=((HOSTILE,),)
    )
    asked = question(
        title=HOSTILE,
        ask=HOSTILE,
        area=HOSTILE,
        hint=HOSTILE,
        points=(key_point,),
        model_answer=ModelAnswer(short=HOSTILE, long=f"{HOSTILE}\n\n# {HOSTILE}\n- {HOSTILE}"),
        references=(
            Reference(title=HOSTILE, authors=HOSTILE, year=2023, link="https://good.example/a"),
            Reference.model_construct(
                title=HOSTILE, authors=HOSTILE, year=2023, link="javascript:alert(1)"
            ),
        ),
    )
    quote = Quote(text=HOSTILE, start=1.0, end=2.0)
    failure = Failure(code=HOSTILE, message=HOSTILE, hint=HOSTILE)
    feedback = graded(
        coach=HOSTILE,
        model=HOSTILE,
        points=(
            PointVerdict(
                point_id=HOSTILE,
                statement=HOSTILE,
                weight=Weight.MUST,
                verdict=Verdict.SAID,
                quotes=(quote,),
                reason=HOSTILE,
            ),
        ),
        wrong_claims=(WrongClaimFound(claim=HOSTILE, truth=HOSTILE, quote=quote),),
        advice=Advice(code=AdviceCode.ADD_POINT, subject=HOSTILE),
        comment=HOSTILE,
        stand_in=StandIn(reason=failure),
        criteria=(CriterionScore(criterion=HOSTILE, reason=HOSTILE, quotes=(quote,), score=2),),
    )
    heard = hearing(HOSTILE, unsure=tuple(HOSTILE.split()[::2]))
    heard = heard.model_copy(
        update={
            "transcript": heard.transcript.model_copy(
                update={"model": HOSTILE, "language": '"><script>'}
            )
        }
    )
    better = BetterAnswer(
        segments=tuple(Segment(text=HOSTILE, origin=origin) for origin in Whose), model=HOSTILE
    )
    first = spoken(1, question=asked, hearing=heard, feedback=feedback, asked_by=HOSTILE)
    first = first.model_copy(update={"better_answer": better, "note": HOSTILE, "own_rating": 2})
    bad_take = take(first.key, file=f"x/{HOSTILE}", state=TakeState.RECOVERED, warning=failure)
    second = ungraded(2)
    refused = second.feedback
    assert refused
    second = second.model_copy(
        update={
            "question": asked,
            "take": bad_take,
            "feedback": refused.model_copy(update={"reason": failure}),
        }
    )
    return session(first, second, id=HOSTILE, pack=HOSTILE, language='"><script>')
