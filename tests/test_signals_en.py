"""English wordings of the signals that the plan of an answer rests on: each as whole families say it."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from scripts.measure_facts import ME
from tests.test_signals import incoming, outgoing, says

THEY_SAY = [
    (Signal.CLOSE_CALL, "There was a cigarette paper between the two of you."),
    (Signal.CLOSE_CALL, "You were our number two by the thinnest of margins."),
    (Signal.CLOSE_CALL, "Honestly it could have gone either way."),
    (Signal.CLOSE_CALL, "The other candidate just shaded it on the day."),
    (Signal.CLOSE_CALL, "We had two outstanding finalists and only one desk."),
    (Signal.CLOSE_CALL, "If we had a second position it would be yours."),
    (Signal.CLOSE_CALL, "You lost out by one mark."),
    (Signal.CLOSE_CALL, "The panel was split down the middle until Friday."),
    (Signal.CLOSE_CALL, "It took us three meetings to decide between you and one other applicant."),
    (Signal.CLOSE_CALL, "You came a very close second."),
    (Signal.CLOSE_CALL, "The successful candidate was only marginally ahead of you."),
    (Signal.CLOSE_CALL, "I had to toss a coin in the end."),
    (Signal.CLOSE_CALL, "Had we two vacancies, you would both be starting in May."),
    (Signal.CLOSE_CALL, "It was the tightest decision we have made in years."),
    (Signal.CLOSE_CALL, "You were pipped at the post by somebody with a bit more theatre experience."),
    (Signal.CLOSE_CALL, "The final decision was extremely close."),
    (Signal.CLOSE_CALL, "We would happily have taken either of you."),
    (Signal.CLOSE_CALL, "You missed out by the narrowest of margins."),
    (Signal.CLOSE_CALL, "You made it to the last two."),
    (Signal.CLOSE_CALL, "We kept going back and forth between the two of you."),
    (Signal.FEEDBACK_GIVEN, "Your sauce was beautiful, but the fish was over by a minute."),
    (Signal.FEEDBACK_GIVEN, "When we asked about budgets you changed the subject."),
    (Signal.FEEDBACK_GIVEN, "You could have said more about how you handle parents."),
    (Signal.FEEDBACK_GIVEN, "What we missed was a clear example of managing conflict."),
    (Signal.FEEDBACK_GIVEN, "My advice would be to get some months on a busy section."),
    (Signal.FEEDBACK_GIVEN, "Next time, start with the numbers."),
    (Signal.FEEDBACK_GIVEN, "The panel wanted to hear more about safeguarding."),
    (Signal.FEEDBACK_GIVEN, "You were strong on design and weaker on testing."),
    (Signal.FEEDBACK_GIVEN, "Your lesson was lively, yet the pupils at the back had little to do."),
    (Signal.FEEDBACK_GIVEN, "We felt your answers stayed on the surface."),
    (Signal.FEEDBACK_GIVEN, "If I may give you one piece of advice: slow down."),
    (Signal.FEEDBACK_GIVEN, "You got lost in the detail when Priya asked about pricing."),
    (Signal.FEEDBACK_GIVEN, "The thing that held you back was SQL."),
    (Signal.FEEDBACK_GIVEN, "I hope this is useful: your examples were all from university."),
    (Signal.FEEDBACK_GIVEN, "Your German was not quite at the level that the phone desk needs."),
    (Signal.FEEDBACK_GIVEN, "You seemed unsure about working weekends."),
    (Signal.FEEDBACK_GIVEN, "We were left wanting more concrete examples."),
    (Signal.FEEDBACK_GIVEN, "Get your gas ticket and you'll walk into a job like this."),
    (Signal.FEEDBACK_GIVEN, "Your portfolio would be stronger with fewer pieces."),
    (Signal.FEEDBACK_GIVEN, "You rushed the second task and it showed."),
    (Signal.FEEDBACK_REFUSED, "I'm not allowed to say more than this."),
    (Signal.FEEDBACK_REFUSED, "It is our policy not to give individual feedback."),
    (Signal.FEEDBACK_REFUSED, "I regret that we do not comment on individual performances."),
    (Signal.FEEDBACK_REFUSED, "HR have asked me not to go into reasons."),
    (Signal.FEEDBACK_REFUSED, "We can't go into the reasons for our decision."),
    (Signal.FEEDBACK_REFUSED, "Feedback is not offered at this stage."),
    (
        Signal.FEEDBACK_REFUSED,
        "Please understand that we cannot enter into correspondence about the outcome.",
    ),
    (Signal.FEEDBACK_REFUSED, "Our lawyers won't let us comment on interviews."),
    (Signal.FEEDBACK_REFUSED, "We don't do feedback, I'm afraid."),
    (Signal.FEEDBACK_REFUSED, "I am unable to discuss how the panel reached its decision."),
    (Signal.ON_HOLD, "We haven't made up our minds yet."),
    (Signal.ON_HOLD, "The decision has been pushed back to June."),
    (Signal.ON_HOLD, "You are on our reserve list."),
    (Signal.ON_HOLD, "Nothing is decided, so please don't read this as a no."),
    (Signal.ON_HOLD, "We are waiting for the budget to be signed off."),
    (Signal.ON_HOLD, "The role is paused until September, and I'll be in touch then."),
    (Signal.ON_HOLD, "You're still very much in the running."),
    (Signal.ON_HOLD, "Our board has not yet approved the hire."),
    (Signal.ON_HOLD, "We need another two weeks before we can tell you anything."),
    (Signal.ON_HOLD, "It isn't a no, it's a not yet."),
    (Signal.ON_HOLD, "We would like to keep you on the waiting list."),
    (Signal.POSITION_CLOSED, "The funding fell through."),
    (Signal.POSITION_CLOSED, "We've had to shelve the role."),
    (Signal.POSITION_CLOSED, "Head office has pulled the vacancy."),
    (Signal.POSITION_CLOSED, "There will be no appointment this year."),
    (Signal.POSITION_CLOSED, "The job no longer exists."),
    (Signal.POSITION_CLOSED, "We decided not to recruit after all."),
    (Signal.POSITION_CLOSED, "The restaurant is closing at the end of the month."),
    (Signal.POSITION_CLOSED, "We have lost the contract that the post depended on."),
    (Signal.POSITION_CLOSED, "The post has been cut from the budget."),
    (Signal.POSITION_CLOSED, "We're not going to fill the position."),
    (Signal.OFFER_WITHDRAWN, "I'm sorry but we have to withdraw the offer we made you."),
    (Signal.OFFER_WITHDRAWN, "Your references were not satisfactory."),
    (Signal.OFFER_WITHDRAWN, "We can no longer honour the offer we made in March."),
    (Signal.OFFER_WITHDRAWN, "The offer has been rescinded."),
    (Signal.OFFER_WITHDRAWN, "We have to go back on what we promised you."),
    (Signal.OFFER_WITHDRAWN, "Your background check raised some concerns and the offer is void."),
    (Signal.OFFER_WITHDRAWN, "I must take back the yes I gave you."),
    (Signal.OFFER_WITHDRAWN, "Your contract will not now go ahead, the start on 3 May is cancelled."),
    (Signal.MEETING_CANCELLED, "I have to cancel our interview on Thursday."),
    (Signal.MEETING_CANCELLED, "Please don't come in tomorrow."),
    (Signal.MEETING_CANCELLED, "The interview on 3 May won't go ahead."),
    (Signal.MEETING_CANCELLED, "We are calling off the remaining interviews."),
    (Signal.MEETING_CANCELLED, "I'm afraid I can't see you on Tuesday after all."),
    (Signal.MEETING_CANCELLED, "You didn't attend your interview on Monday."),
    (Signal.MEETING_CANCELLED, "Sorry I missed our call."),
    (Signal.MEETING_CANCELLED, "There is no need to travel to Leeds on Friday."),
    (Signal.MEETING_CANCELLED, "Our meeting has been postponed until further notice."),
    (Signal.MEETING_CANCELLED, "We never got to speak."),
    (Signal.MEETING_CLAIMED, "It was a pleasure to have you in the kitchen."),
    (Signal.MEETING_CLAIMED, "Thanks for giving up your morning to meet the team."),
    (Signal.MEETING_CLAIMED, "We all enjoyed your visit."),
    (Signal.MEETING_CLAIMED, "You interviewed well."),
    (Signal.MEETING_CLAIMED, "Thank you for doing the trial shift."),
    (Signal.MEETING_CLAIMED, "It was good talking to you."),
    (Signal.MEETING_CLAIMED, "Thanks for making the trip to Hull."),
    (Signal.MEETING_CLAIMED, "We liked you a lot when you came in."),
    (Signal.MEETING_CLAIMED, "The whole team loved meeting you."),
    (Signal.MEETING_CLAIMED, "Thanks for teaching Year 3."),
    (Signal.REOPENED, "The person we appointed has let us down. Are you still looking?"),
    (Signal.REOPENED, "Is there any chance you are still available?"),
    (Signal.REOPENED, "We've had a change of heart and would like to offer you an interview after all."),
    (Signal.REOPENED, "A second vacancy has come up and I thought of you."),
    (Signal.REOPENED, "Would you still consider joining us?"),
    (Signal.REOPENED, "Please disregard my last email."),
    (Signal.REOPENED, "Our first choice turned us down."),
    (Signal.REOPENED, "The post has become vacant again."),
    (Signal.REOPENED, "We would like to reopen your application."),
    (Signal.REOPENED, "Would you be up for a chat about the job again?"),
    (Signal.AGENCY, "I've put you forward to Brightwell."),
    (Signal.AGENCY, "My client loved your CV."),
    (Signal.AGENCY, "Their hiring manager would like to see you."),
    (Signal.AGENCY, "I represent a hospital group in Leeds."),
    (Signal.AGENCY, "The client has gone with someone else."),
    (Signal.AGENCY, "I've just heard from Ashby's about your interview."),
    (Signal.AGENCY, "They came back to me this morning about your interview."),
]

THEY_DO_NOT_SAY = [
    (Signal.CLOSE_CALL, "We have closed the position."),
    (Signal.CLOSE_CALL, "Our office is close to the station."),
    (Signal.CLOSE_CALL, "It was a difficult decision."),
    (Signal.CLOSE_CALL, "We received many strong applications."),
    (Signal.CLOSE_CALL, "The deadline is close."),
    (Signal.CLOSE_CALL, "Other candidates matched our needs more closely."),
    (Signal.CLOSE_CALL, "We chose a candidate with more experience."),
    (Signal.FEEDBACK_GIVEN, "Your experience is impressive, but we have chosen another candidate."),
    (Signal.FEEDBACK_GIVEN, "We were impressed by your CV but the competition was strong."),
    (Signal.FEEDBACK_GIVEN, "Thank you for your interest, but the role has been filled."),
    (
        Signal.FEEDBACK_GIVEN,
        "Your application was carefully reviewed, but unfortunately it was not successful.",
    ),
    (Signal.FEEDBACK_GIVEN, "If you have feedback for us, please tell us."),
    (Signal.ON_HOLD, "We will keep your details on file."),
    (Signal.ON_HOLD, "We have decided not to take your application further."),
    (Signal.ON_HOLD, "We will contact you if a suitable role comes up."),
    (Signal.MEETING_ARRANGED, "I'm interviewing on 15 July, I'll let you know if you're on the list."),
    (Signal.MEETING_ARRANGED, "Applications close on Friday at 5 pm."),
    (Signal.MEETING_ARRANGED, "We will be interviewing on Monday 4 May."),
    (Signal.MEETING_ARRANGED, "We decided on Tuesday to appoint somebody else."),
    (Signal.MEETING_CLAIMED, "Thank you for your interest in coming to talk to us."),
    (Signal.MEETING_CLAIMED, "Thank you for your time and interest."),
    (Signal.MEETING_CLAIMED, "We look forward to meeting you."),
    (Signal.MEETING_CLAIMED, "Thank you for your message on Monday."),
    (Signal.MEETING_CANCELLED, "If you cannot attend, please tell us."),
    (Signal.MEETING_CANCELLED, "Please let us know if you need to cancel."),
    (Signal.MEETING_CANCELLED, "To cancel, click the link."),
    (Signal.AGENCY, "We have forwarded your CV to the hiring manager."),
    (Signal.AGENCY, "You would work with our clients."),
    (Signal.REOPENED, "If you are still interested in the future, please apply again."),
    (Signal.POSITION_CLOSED, "Applications close on 3 May."),
    (Signal.POSITION_CLOSED, "We closed your application."),
    (Signal.OFFER_WITHDRAWN, "We cannot offer you the post."),
    (Signal.OFFER_WITHDRAWN, "Please send two references."),
]

THE_USER_SAYS = [
    (Signal.USER_WITHDREW, "I've accepted a job elsewhere."),
    (Signal.USER_WITHDREW, "Please take my name off the list."),
    (Signal.USER_WITHDREW, "I have decided to stay in my current job."),
    (Signal.USER_WITHDREW, "I'd like to pull out of the process."),
    (Signal.USER_WITHDREW, "I won't be going any further with this."),
    (Signal.USER_WITHDREW, "Please withdraw my application."),
    (Signal.USER_WITHDREW, "I start a new job in May, so please close my file."),
    (Signal.USER_WITHDREW, "I'm going with another offer."),
    (Signal.USER_WITHDREW, "I've taken a post nearer home."),
    (Signal.USER_WITHDREW, "I no longer want to be considered."),
    (Signal.FEEDBACK_ASKED, "Could you tell me where I fell short?"),
    (Signal.FEEDBACK_ASKED, "I'd love to know what I could have done better."),
    (Signal.FEEDBACK_ASKED, "Any feedback would be welcome."),
    (Signal.FEEDBACK_ASKED, "May I ask why I wasn't chosen?"),
    (Signal.FEEDBACK_ASKED, "Is there anything I should work on?"),
    (Signal.FEEDBACK_ASKED, "I would be grateful for a line on how I did."),
    (Signal.FEEDBACK_ASKED, "What was it that tipped the balance?"),
    (Signal.FEEDBACK_ASKED, "If you have a minute, any pointers would help."),
    (Signal.FEEDBACK_ASKED, "How could I improve?"),
    (Signal.FEEDBACK_ASKED, "Would you be willing to share your thoughts on my lesson?"),
    (Signal.MEETING_ACCEPTED, "Tuesday's good for me."),
    (Signal.MEETING_ACCEPTED, "Perfect, I'll be there."),
    (Signal.MEETING_ACCEPTED, "Confirmed, thank you."),
    (Signal.MEETING_ACCEPTED, "Yes please, 10 works."),
    (Signal.MEETING_ACCEPTED, "I can make Thursday at 3."),
    (Signal.MEETING_ACCEPTED, "Looking forward to it."),
    (Signal.MEETING_ACCEPTED, "That suits me well."),
    (Signal.MEETING_ACCEPTED, "Great, see you then."),
    (Signal.MEETING_ACCEPTED, "Thursday it is."),
    (Signal.MEETING_ACCEPTED, "I'm happy to come in on Friday."),
    (Signal.MEETING_HELD, "Thank you for seeing me yesterday."),
    (Signal.MEETING_HELD, "It was lovely to meet you all."),
    (Signal.MEETING_HELD, "Thanks for showing me round this morning."),
    (Signal.MEETING_HELD, "I enjoyed our conversation."),
    (Signal.MEETING_HELD, "Thank you for the trial shift."),
    (Signal.MEETING_HELD, "Thanks again for your time on Monday."),
    (Signal.MEETING_HELD, "It was great to meet the team today."),
    (Signal.MEETING_HELD, "Following our call this morning, I attach my references."),
    (Signal.MEETING_HELD, "I really enjoyed the day with you."),
    (Signal.MEETING_HELD, "Thanks for the coffee and the chat."),
    (Signal.MEETING_CANCELLED, "I'm sorry, I can't make it on Tuesday after all."),
    (Signal.MEETING_CANCELLED, "I have to cancel our meeting."),
    (Signal.MEETING_CANCELLED, "I won't be able to come tomorrow."),
    (Signal.MEETING_CANCELLED, "Nobody called me on Tuesday."),
    (Signal.MEETING_CANCELLED, "I waited on the line for half an hour but nobody joined."),
    (Signal.MEETING_CANCELLED, "I can't come to the interview."),
    (Signal.MEETING_CANCELLED, "Sorry I missed your call."),
]

FROM_INSIDE = [
    "We have appointed our teaching assistant, who has been looking after it since January.",
    "The post has gone to somebody from inside.",
    "They have given it to their current maternity cover.",
    "An existing member of staff was appointed.",
    "Someone who was already acting up in the role applied.",
    "We kept it in the house and gave it to our apprentice.",
    "The job will be done by our own Ingrid.",
    "Denise from our billing team put her name forward and got it.",
    "A nurse from another branch asked to be moved here.",
    "We have promoted from within.",
]


@pytest.mark.parametrize(("signal", "body"), THEY_SAY)
def test_a_mail_that_comes_in_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(("signal", "body"), THEY_DO_NOT_SAY)
def test_a_mail_that_comes_in_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(("signal", "body"), THE_USER_SAYS)
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize("body", FROM_INSIDE)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE


def test_a_talk_that_is_moved_to_another_hour_is_not_cancelled() -> None:
    moved = incoming("I have to cancel our talk on Monday. Could we meet on Thursday at 10 instead?")
    assert not says(moved, Signal.MEETING_CANCELLED)
    assert says(moved, Signal.MEETING_ARRANGED)


def test_a_talk_that_is_called_off_is_not_arranged() -> None:
    off = incoming("I have to cancel our interview on Monday at 10.")
    assert says(off, Signal.MEETING_CANCELLED)
    assert not says(off, Signal.MEETING_ARRANGED)


def test_waiting_by_a_silent_phone_accepts_nothing() -> None:
    own = outgoing("I kept Tuesday free but the phone stayed silent. Any day is fine.")
    assert says(own, Signal.MEETING_CANCELLED)
    assert not says(own, Signal.MEETING_ACCEPTED)
