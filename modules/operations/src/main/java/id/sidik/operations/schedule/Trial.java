package id.sidik.operations.schedule;

import id.sidik.domain.DayResult;
import id.sidik.rules.DayPlan;
import java.time.LocalDateTime;
import java.util.List;

/** What the rules make of it. @param regulation its edition @param plan hours and windows @param result why it came out so */
public record Trial(String regulation, List<LocalDateTime> times, DayPlan plan, DayResult result) {}
