package id.sidik.reporting;

import id.sidik.domain.DayResult;
import id.sidik.domain.RecapPerson;

/** Somebody's day on the daily list. */
public record DailyRow(RecapPerson person, DayResult day) {}
