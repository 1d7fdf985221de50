"""How English names days and lengths of time."""

from __future__ import annotations

from rules.dates.holidays import Feast
from rules.dates.vocabulary import NOT_A_DAY, Language, numbers, pairs

ENGLISH = Language(
    words=pairs(
        W="""monday mondays=0 tuesday tues tue=1 wednesday weds=2 thursday thurs thur thu=3
        friday fri=4 saturday=5 sunday=6""",
        V="mon=0 wed=2 sat=5 sun=6",
        M="""january jan=1 february feb=2 april apr=4 june jun=6 july jul=7 august aug=8 september sept sep=9
        october oct=10 november nov=11 december dec=12""",
        K="march mar=3 may=5",
        T="""today tonight this_morning this_afternoon this_evening later_today=0 tomorrow tomorow tmrw tmr
        tomorrow_night=1
        day_after_tomorrow the_day_after_tomorrow=2 yesterday last_night=-1 day_before_yesterday the_other_day=-2""",
        E="""eod e_o_d eob cob c_o_b end_of_day end_of_the_day end_of_business end_of_play close_of_business
        close_of_play
        close_of_day the_close_of_business=17 lunchtime lunch mid_afternoon=12 first_thing=9""",
        J="morning=9 afternoon=13 evening night=18",
        d="day=1 days calendar_days=2",
        b="""business_day working_day work_day workday weekday=1 business_days working_days work_days workdays weekdays
        biz_days bank_days=2""",
        w="week wk=1 weeks wks calendar_weeks=2",
        i="business_week business_weeks working_week working_weeks work_weeks=1",
        g="fortnight=1 fortnights=2",
        m="month=1 months=2",
        q="quarter=1 quarters=2",
        y="year=1 years=2",
        h="hour hr=1 hours hrs business_hours=2",
        e="weekend=1 weekends=2",
        R="""this=0 next=1 following=4 coming upcoming=3 after_next=2 last previous past=-1 that same=9""",
        P="""early start beginning the_start the_beginning top first_part early_part=0 mid middle midway halfway=1
        late later latter_part back_end tail_end=2 end the_end ending=5 first_half=3 second_half latter_half
        back_half=4""",
        o="first=1 second=2 third=3 fourth=4",
        L="""on at=1 in during sometime sometime_in over throughout around about=2 within inside in_under
        in_the_space_of=3 by no_later_than not_later_than latest come due=4 until till til up_to=5
        before ahead_of prior_to=6 after following_on_from once=7 from starting as_of beginning_on effective=8 since=9
        for=10""",
        F="the of s from_now",
        X="come_by came_by coming_by stop_by stopped_by drop_by dropped_by swing_by pop_by go_by day_by_day",
        G="ago earlier back prior",
        Z="calendar_week week_no wk_no=1",
        S="spring springtime=0 summer summertime=1 autumn fall=2 winter=3",
        Q="q1 1q first_quarter=1 q2 2q second_quarter=2 q3 3q third_quarter=3 q4 4q fourth_quarter last_quarter=4",
        U="week_commencing week_beginning week_starting wk_commencing",
        Pw="eow week_s_end week_is_out=5",
        Pm="eom month_s_end months_end month_end month_is_out=5",
        Py="eoy year_is_out=5",
        **{"+": "the_day_after the_following_day the_day_following the_day_thereafter=1"},
        c="to and_up_to=0 through thru=5",
        **{"|": "or and or_possibly or_maybe"},
    ),
    feasts={
        "the holidays": Feast.BREAK,
        "the holiday break": Feast.BREAK,
        "holiday season": Feast.BREAK,
        "winter break": Feast.BREAK,
        "the christmas break": Feast.BREAK,
        "the christmas holidays": Feast.BREAK,
        "the christmas shutdown": Feast.BREAK,
        "christmas break": Feast.BREAK,
        "christmas": Feast.CHRISTMAS,
        "xmas": Feast.CHRISTMAS,
        "christmas day": Feast.CHRISTMAS,
        "christmas eve": Feast.CHRISTMAS_EVE,
        "boxing day": Feast.BOXING_DAY,
        "new year": Feast.NEW_YEAR,
        "new years": Feast.NEW_YEAR,
        "new year s": Feast.NEW_YEAR,
        "new year s day": Feast.NEW_YEAR,
        "new years day": Feast.NEW_YEAR,
        "new year s eve": Feast.NEW_YEARS_EVE,
        "year end": Feast.NEW_YEARS_EVE,
        "year s end": Feast.NEW_YEARS_EVE,
        "new years eve": Feast.NEW_YEARS_EVE,
        "in the new year": Feast.NEW_YEAR_TURN,
        "into the new year": Feast.NEW_YEAR_TURN,
        "easter": Feast.EASTER,
        "easter weekend": Feast.EASTER,
        "easter break": Feast.EASTER,
        "easter monday": Feast.EASTER,
        "good friday": Feast.GOOD_FRIDAY,
        "pentecost": Feast.PENTECOST,
        "whitsun": Feast.PENTECOST,
        "thanksgiving": Feast.THANKSGIVING,
        "thanksgiving day": Feast.THANKSGIVING,
        "thanksgiving break": Feast.THANKSGIVING,
        "labor day": Feast.LABOR_DAY,
        "labour day": Feast.LABOR_DAY,
        "labor day weekend": Feast.LABOR_DAY,
        "memorial day": Feast.MEMORIAL_DAY,
        "memorial day weekend": Feast.MEMORIAL_DAY,
        "independence day": Feast.INDEPENDENCE_DAY,
        "the fourth of july": Feast.INDEPENDENCE_DAY,
        "fourth of july": Feast.INDEPENDENCE_DAY,
        "mlk day": Feast.MLK_DAY,
        "martin luther king day": Feast.MLK_DAY,
        "presidents day": Feast.PRESIDENTS_DAY,
        "president s day": Feast.PRESIDENTS_DAY,
        "juneteenth": Feast.JUNETEENTH,
        "veterans day": Feast.VETERANS_DAY,
        "columbus day": Feast.COLUMBUS_DAY,
        "valentine s day": Feast.VALENTINES,
        "valentines day": Feast.VALENTINES,
        "st patrick s day": Feast.ST_PATRICKS,
        "halloween": Feast.HALLOWEEN,
        "victoria day": Feast.VICTORIA_DAY,
        "canada day": Feast.CANADA_DAY,
        "remembrance day": Feast.ARMISTICE,
    },
    numbers=numbers(
        """one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fourteen=14
        fifteen=15
        twenty=20 thirty=30 couple couple_of=2 pair_of=2 few a_few a_good_few=3-5 a_couple a_couple_of
        another_couple_of another_couple=2 another_few=3-5 several=3-6 handful_of=3-5 few_more=3-5
        couple_more couple_more_of=2 dozen=12 half_dozen=6""",
        one="a an another one_more the_next_one single",
    ),
    months_that_are_names=frozenset({4, 6, 8, 1}),
    ordinal_nouns=NOT_A_DAY
    | frozenset(
        str.split(
            "round interview interviews floor grade year place time call stage step candidate person meeting edition "
            "anniversary street st ave avenue century one option choice screen conversation look draft email note "
            "message half batch cohort class graders grader graded party attempt follow phase level most largest "
            "degree week chance"
        )
    ),
    plural_tells=True,
    recalls=r"(?:hoped|had planned|were planning|were expecting|expected|mentioned|said|told me|promised"
    r"|indicated|(?:was|were) to)",
    past=r"(?:met|spoke|talked|chatted|enjoyed|applied|submitted|interviewed|visited|dated"
    r"|(?:thanks|thank you)(?: (?:so|very) much| again)? for(?! (?:confirm|invit|sched|sett|offer|suggest|propos"
    r"|mov|resched|arrang"
    r"|organi|get|let|the (?:invit|offer|confirm|sched|slot|option|update|opportunity)))"
    r"|(?:our|my|your|the) (?:\w+ )?(?:call|conversation|chat|interview|meeting|visit|talk|email|message"
    r"|note) (?:from|of)"
    r"|wrote|emailed|sent|saw you|came by|stopped by|sat (?:in|down)|you said on|(?:was|were) (?:great|good|lovely"
    r"|fun|nice)"
    r"|(?<!be )(?:good|great|lovely|nice|fun) (?:to meet|meeting|to see|seeing|to talk|talking|to speak|speaking"
    r"|chatting|catching)"
    r"|following (?:your|our|the)|follow(?:ing)? up (?:on|from))",
    ahead=r"(?:will|'ll|won't|shall|would|could|can|may|might|should|going to|hope to|hoping|plan|expect|next step"
    r"|scheduled"
    r"|confirm\w*|set for|see you|forward|propos\w*|want to)",
)
